// Limits and counts of a table that a page has to show as well. Numbers only, so that a page does not load the parser with them.

/** The longest chat line and the longest commitment, in characters. */
export const MAX_SAY = 500;
/** Packages that may be offered at once, that a seat may suggest for the sealed vote, and that come to that vote. */
export const MAX_AT_ONCE = 3;
/** Statements of the reflection, each rated 1..7. */
export const STATEMENTS = 8;
/** What the facilitator may add to a clock at once, ms. */
export const MIN_EXTENSION = 1_000;
export const MAX_EXTENSION = 60 * 60_000;
/** People who may share a seat. */
export const MAX_SHARING = 2;
/** What a deal that comes back costs both seats, in turns (RULES 2). */
export const RETURN_TURNS = 2;

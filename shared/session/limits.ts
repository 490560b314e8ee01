// Limits of a session that a page has to show as well. Numbers only, so that a page does not load the parser with them.

/** Rounds a session may have, people it may hold, teams it may name. */
export const MAX_ROUNDS = 8;
export const MAX_PEOPLE = 200;
export const MAX_TEAMS = 12;
/** Minutes that a part of a round may last at most. */
export const MAX_MINUTES = { planning: 120, negotiating: 480, reflecting: 60 } as const;

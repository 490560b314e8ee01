// What lint can find, as a value. It must not look for anything itself.

/** Rules that look at one case, by what they find. */
export const CASE_RULES = [
  "out-of-reach",
  "no-zone",
  "no-trade-off",
  "no-compatible-issue",
  "middle-too-good",
  "middle-too-bad",
  "random-too-good",
  "walk-away-too-low",
  "walk-away-too-high",
  "asking-worth-little",
  "empty-question",
  "idle-stakeholder",
  "accepted-in-vain",
] as const;

/** Rules that look at a case among the others of its folder. */
export const LIBRARY_RULES = [
  "no-note",
  "no-twin",
  "twin-unknown",
  "twin-copied",
  "twin-differs",
  "not-translated",
] as const;

/** Every rule of lint. */
export const RULES = [...CASE_RULES, ...LIBRARY_RULES] as const;
export type Rule = (typeof RULES)[number];

/** One thing that makes a case dull or unfair. The case still loads and plays. */
export interface Finding {
  readonly rule: Rule;
  /** A warning changes what the case teaches; a note may well be meant; an accepted one is explained by the case's note. */
  readonly severity: "warning" | "note" | "accepted";
  /** The field, list items by id: `seats.buyer.facts.proof`. */
  readonly where: string;
  /** What is so, as a sentence. */
  readonly message: string;
  /** What the author can do about it, or why it is meant, as a sentence. */
  readonly advice: string;
}

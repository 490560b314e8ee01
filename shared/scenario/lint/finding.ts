// What lint can find, as a value. It must not look for anything itself.

/** Every rule of lint, by what it finds. */
export const RULES = [
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
] as const;
export type Rule = (typeof RULES)[number];

/** One thing that makes a case dull or unfair. The case still loads and plays. */
export interface Finding {
  readonly rule: Rule;
  /** A warning changes what the case teaches; a note may well be meant. */
  readonly severity: "warning" | "note";
  /** The field, list items by id: `seats.buyer.facts.proof`. */
  readonly where: string;
  /** What is so, as a sentence. */
  readonly message: string;
  /** What the author can do about it, as a sentence. */
  readonly advice: string;
}

// The bounds that a scenario file must keep, by name. It must not hold what stands in for missing values (defaults.ts).

/** Least and most, both allowed. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** Longest allowed texts, in characters after trimming. */
export const LENGTHS = {
  /** A whole scenario file. */
  file: 200_000,
  id: 60,
  name: 120,
  /** A summary, fact, reason, objection or a stakeholder's brief. */
  paragraph: 1_000,
  /** A seat's brief, the setting, or a part of the facilitator's note. */
  page: 6_000,
} as const;

/** How many items a list may hold. */
export const COUNTS = {
  issues: { least: 1, most: 60 },
  options: { least: 2, most: 60 },
  alternatives: { least: 1, most: 12 },
  facts: { least: 0, most: 40 },
  objections: { least: 0, most: 20 },
  stakeholders: { least: 0, most: 5 },
  /** Issues that one stakeholder has points over. */
  stakeholderIssues: { least: 1, most: 4 },
  teaches: { least: 0, most: 20 },
  /** Of a facilitator's note. */
  questions: { least: 1, most: 8 },
} as const satisfies Record<string, Span>;

/** Combinations of options that one stakeholder may judge: its owner gets a mood for each of them. */
export const MAX_MOODS = 20_000;

/** Allowed numbers: points (any single value), turns, minutes and so on. Together they keep every sum exact. */
export const NUMBERS = {
  points: { least: -1_000_000, most: 1_000_000 },
  relief: { least: 0, most: 100_000 },
  fear: { least: 1, most: 100_000 },
  cost: { least: 0, most: 100_000 },
  power: { least: 1, most: 1_000 },
  pressureTurns: { least: 0, most: 1_000 },
  turns: { least: 2, most: 200 },
  quorum: { least: 0, most: 1 },
  minutes: { least: 1, most: 240 },
  rank: { least: 1, most: 60 },
  order: { least: 1, most: 1_000 },
} as const satisfies Record<string, Span>;

/** The total range of a seat's points, relief included (RULES 1): least because importance divides by it. */
export const SEAT_RANGE: Span = { least: 1, most: 100_000 };

/** Relief in percent of the fear's points that the most reassuring package may reach (RULES 1). */
export const RELIEF_PERCENT = 70;

/** YAML aliases in one file, counted as they multiply: a file that expands without bound is refused. */
export const ALIASES = 100;

/** Levels of nesting in one file, keys counted as levels too; the format itself needs fifteen. */
export const DEPTH = 60;

/** Problems listed for one file; the rest wait until these are solved. */
export const PROBLEMS = 200;

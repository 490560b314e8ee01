// The phases of a round and the steps it may have besides the negotiation (RULES 2).

/** `agreed` and `ended` wait for the reveal. */
export const PHASES = [
  "briefing",
  "planning",
  "negotiating",
  "predicting",
  "ratifying",
  "improving",
  "reflecting",
  "agreed",
  "ended",
  "revealed",
] as const;
export type Phase = (typeof PHASES)[number];

/** The steps that a table may leave out. */
export const STEPS = ["planning", "predicting", "ratifying", "improving", "reflecting"] as const;
export type Step = (typeof STEPS)[number];

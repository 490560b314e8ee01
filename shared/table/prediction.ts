// What a seat guesses about the other, privately, before and after the talk (RULES 2, planning). Measured in shared/process.

/** How the other seat's wishes on an issue lie to mine. */
export const DIRECTIONS = ["opposed", "same", "indifferent"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A walk-away value by the third of the seat's own range of points in which it lies. */
export const BANDS = ["low", "middle", "high"] as const;
export type Band = (typeof BANDS)[number];

/**
 * A prediction; any part may be left out (null, or an empty list). Names of stakeholders stay hidden, so the guess about the hardest
 * one is about its concern. Confidences: 0.5 (a coin) to 1 (certain).
 */
export interface Prediction {
  /** The other's top issues, at most three, the most important first, none twice. */
  readonly priorities: readonly number[];
  /** By issue. */
  readonly directions: readonly (Direction | null)[];
  readonly walkAway: { readonly band: Band; readonly confidence: number } | null;
  /** The issue over which the hardest stakeholder behind the other seat would refuse, -1 for nobody. */
  readonly hardest: { readonly issue: number; readonly confidence: number } | null;
  readonly fears: { readonly value: boolean; readonly confidence: number } | null;
}

// How much each issue matters to a seat, in points. It must not weigh one seat against the other.

import type { Brief } from "./types.ts";

/**
 * The range of a seat's points by issue, in the order of the issues: the best option less the worst, relief of its fear
 * included. Integers, at least 0. Importance is this range divided by the sum over all issues (RULES 1).
 */
export function issueRanges({ points, fear }: Pick<Brief, "points" | "fear">): number[] {
  return points.map((row, issue) => {
    const worth = row.map((value, option) => value + (fear?.relief[issue]?.[option] ?? 0));
    return worth.length === 0 ? 0 : Math.max(...worth) - Math.min(...worth);
  });
}

/** The largest of numbers, of which some may not be readable; -Infinity of none. */
export const largest = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((most, value) => Math.max(most, value ?? most), Number.NEGATIVE_INFINITY);

/** The sum of numbers; 0 of none. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/**
 * The ranks that an issue may truly claim, 1 being the largest range: [best, worst]. Both differ only in a tie, whose
 * issues share the ranks they take up together.
 */
export function ranksOf(ranges: readonly number[], issue: number): readonly [number, number] {
  const own = ranges[issue] ?? 0;
  const above = ranges.filter((range) => range > own).length;
  return [above + 1, ranges.filter((range) => range >= own).length];
}

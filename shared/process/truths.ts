// What there is to know about a seat, in the terms in which the other predicts it (RULES 2, planning). It must not look at what was
// predicted. The band of a walk-away value is in outcome/band.ts, because claims are held against it too.
import { withRelief } from "../outcome/points.ts";
import { issueRanges, sum } from "../scenario/importance.ts";
import {
  type Brief,
  otherSeat,
  type PointTable,
  type Scenario,
  type Seat,
  type Stakeholder,
} from "../scenario/types.ts";
import type { Direction } from "../table/prediction.ts";

/** Wishes have a clear direction to each other from this correlation on, either way. */
const CLEAR = 0.25;

/**
 * For each issue, how the wishes of the other seat lie to those of `seat`, which is what `seat` predicts; the same for both. Opposed
 * or same by the sign of the correlation of both seats' points over the options, relief included; indifferent when one of the two
 * does not care for the issue or the correlation is closer to 0 than 0.25, as when the other's favourite is in the middle.
 */
export function directionsOf(scenario: Scenario, seat: Seat): readonly Direction[] {
  const own = withRelief(scenario.seats[seat]);
  const theirs = withRelief(scenario.seats[otherSeat(seat)]);
  return own.map((row, issue) => directionOf(row, theirs[issue] ?? []));
}

function directionOf(own: readonly number[], theirs: readonly number[]): Direction {
  const covariance = together(own, theirs);
  const spreads = Math.sqrt(together(own, own) * together(theirs, theirs));
  if (spreads === 0 || Math.abs(covariance) < CLEAR * spreads) return "indifferent";
  return covariance > 0 ? "same" : "opposed";
}

/** The covariance of two rows of points, times the square of their length: a whole number. */
const together = (one: readonly number[], two: readonly number[]): number =>
  one.length * sum(one.map((value, option) => value * (two[option] ?? 0))) - sum(one) * sum(two);

/**
 * The issue over which the hardest stakeholder behind a seat would refuse; -1 when nobody ever would. The hardest is a veto before
 * others, then the one whom the smallest share of all combinations of its issues satisfies while it is not engaged, then the first.
 * Its issue is the one it judges by the most points.
 */
export function hardestIssue(scenario: Scenario, seat: Seat): number {
  const [hardest] = scenario.seats[seat].stakeholders
    .map(({ points, minimum, veto }) => ({ points, veto, share: satisfiedShare({ points, minimum }) }))
    .filter(({ share }) => share < 1)
    .sort((one, two) => Number(two.veto) - Number(one.veto) || one.share - two.share);
  return hardest ? widestIssue(hardest.points) : -1;
}

/** The share of all combinations of its issues that give a stakeholder its minimum, 0..1. Exact: two sorted halves are paired. */
export function satisfiedShare({ points, minimum }: Pick<Stakeholder, "points" | "minimum">): number {
  const rows = points.filter((row) => row.length > 0);
  const half = Math.ceil(rows.length / 2);
  const [left, right] = [sumsOf(rows.slice(0, half)), sumsOf(rows.slice(half))];
  let [satisfied, short] = [0, right.length];
  for (const value of left) {
    while (short > 0 && value + (right[short - 1] ?? 0) >= minimum) short -= 1;
    satisfied += right.length - short;
  }
  return satisfied / (left.length * right.length);
}

/** The sums of every way to take one number of each row, rising. */
const sumsOf = (rows: PointTable): readonly number[] =>
  rows
    .reduce<readonly number[]>((sums, row) => sums.flatMap((one) => row.map((value) => one + value)), [0])
    .toSorted((a, b) => a - b);

/** The issue over which a table of points differs the most; the first of ties, 0 for an empty table. */
export function widestIssue(points: PointTable): number {
  const ranges = issueRanges({ points, fear: null });
  return Math.max(0, ranges.indexOf(Math.max(...ranges)));
}

/** Whether a seat fears failure. */
export const fears = (brief: Pick<Brief, "fear">): boolean => brief.fear !== null;

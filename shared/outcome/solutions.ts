// The points of a frontier that stand out: best of each seat, Nash, Kalai-Smorodinsky, egalitarian, utilitarian
// (RULES 3). It reads a finished frontier and knows nothing of scenarios.

import type { BySeat, Seat } from "../scenario/types.ts";
import type { Outcome } from "./frontier.ts";

export interface Solutions {
  /** Whether some package of F leaves both seats above their walk-away values: a zone of agreement. */
  readonly zone: boolean;
  /** g_i^max in points: the best for a seat that leaves the other no worse than its walk-away value; null if none does. */
  readonly gMax: BySeat<number | null>;
  /** P*: the largest product of both surpluses with both above 0; null without a zone, like the four points. */
  readonly bestProduct: number | null;
  readonly nash: Outcome | null;
  readonly kalaiSmorodinsky: Outcome | null;
  readonly egalitarian: Outcome | null;
  /** The largest sum. It may leave a seat below its walk-away value: F is not filtered for it. */
  readonly utilitarian: Outcome | null;
}

/** The solution points of a frontier as `findFrontier` gives it (RULES 3). Ties that the rules leave open go to the
 * less lopsided, and last to the one that is better for the seller. */
export function solve(frontier: readonly Outcome[]): Solutions {
  const gMax = { buyer: bestFor(frontier, "buyer", "seller"), seller: bestFor(frontier, "seller", "buyer") };
  const winning = frontier.filter(({ buyer, seller }) => buyer > 0 && seller > 0);
  if (winning.length === 0) {
    const none = { bestProduct: null, nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null };
    return { zone: false, gMax, ...none };
  }
  // gamma_b and gamma_s, both multiplied by the two gMax: whole numbers in the same order.
  const gamma = ({ buyer, seller }: Outcome): Pair => [buyer * (gMax.seller ?? 0), seller * (gMax.buyer ?? 0)];
  const points = ({ buyer, seller }: Outcome): Pair => [buyer, seller];
  const nash = pick(winning, (one) => [one.buyer * one.seller, -sum(gamma(one))]);
  return {
    zone: true,
    gMax,
    bestProduct: nash === null ? null : nash.buyer * nash.seller,
    nash,
    kalaiSmorodinsky: pick(winning, (one) => [Math.min(...gamma(one)), Math.max(...gamma(one))]),
    egalitarian: pick(winning, (one) => [Math.min(...points(one)), sum(points(one))]),
    utilitarian: pick(frontier, (one) => [sum(points(one)), Math.min(...points(one))]),
  };
}

/** The frontier when resentment carried into the round adds points to the walk-away values (RULES 4). */
export function withInherited(frontier: readonly Outcome[], inherited: BySeat<number>): readonly Outcome[] {
  return frontier.map(({ buyer, seller, pkg }) => ({
    buyer: buyer - inherited.buyer,
    seller: seller - inherited.seller,
    pkg,
  }));
}

/** The package with the largest product among those at least as good for both seats as a pair of surpluses that are
 * both above 0: xhat (RULES 3). Null when no package of the frontier is. */
export function bestProductFrom(frontier: readonly Outcome[], pair: BySeat<number>): Outcome | null {
  const atLeast = frontier.filter(({ buyer, seller }) => buyer >= pair.buyer && seller >= pair.seller);
  return pick(atLeast, ({ buyer, seller }) => [buyer * seller, -Math.abs(buyer - seller)]);
}

/** The most a seat can have in F while the other keeps at least `floor`, in points; null when nothing leaves that. */
export function bestFor(frontier: readonly Outcome[], seat: Seat, other: Seat, floor = 0): number | null {
  let best: number | null = null;
  for (const outcome of frontier) {
    if (outcome[other] >= floor && (best === null || outcome[seat] > best)) best = outcome[seat];
  }
  return best;
}

type Pair = readonly [number, number];

const sum = ([one, other]: Pair): number => one + other;

/** The outcome with the highest first number, then the highest second, then the one listed first. */
function pick(outcomes: readonly Outcome[], rank: (outcome: Outcome) => Pair): Outcome | null {
  let best: Outcome | null = null;
  let bestRank: Pair = [-Infinity, -Infinity];
  for (const outcome of outcomes) {
    const [first, second] = rank(outcome);
    if (first > bestRank[0] || (first === bestRank[0] && second > bestRank[1])) {
      best = outcome;
      bestRank = [first, second];
    }
  }
  return best;
}

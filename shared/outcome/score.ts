// How a round ended, measured: surpluses, gamma, h, the win-win score W with its split, and the verdict (RULES 3). It
// judges one ending against a finished analysis and must not search packages itself.

import { type BySeat, bySeat, otherSeat, type Package, type Scenario } from "../scenario/types.ts";
import type { Analysis } from "./analysis.ts";
import { delayCost, fullSurplus, type ProcessRelief, surplus } from "./points.ts";
import { isRatifiable } from "./ratification.ts";
import { bestFor, bestProductFrom, solve, withInherited } from "./solutions.ts";

/** How a round ended, and what bears on the surpluses of its seats. */
export interface Ending {
  readonly kind: "signed" | "failed-ratification" | "no-deal";
  /** The package signed; null exactly when there was no deal. */
  readonly pkg: Package | null;
  /** Turns passed, those that a failed ratification cost included. */
  readonly turns: number;
  /** Process relief each seat received for its own fear. */
  readonly processRelief: BySeat<readonly ProcessRelief[]>;
  /** Points that carried resentment adds to each walk-away value, never negative (RULES 4). */
  readonly inherited: BySeat<number>;
}

export type Verdict = "two-winners" | "one-sided" | "two-losers" | "sound-exit";

/** What one seat reached. */
export interface SeatScore {
  /** g_i in points; without a ratified deal, minus the delay cost. */
  readonly surplus: number;
  /** g_i / g_i^max; null when g_i^max is null or not above 0. */
  readonly gamma: number | null;
  /** g_i over the Nash point's ghat_i; null without a zone. */
  readonly h: number | null;
  /** Points F still held for this seat at no cost to the other; null unless a package of F was signed. */
  readonly leftOnTable: number | null;
}

/** The exact factors of W / 100, each 0..1. */
export interface Split {
  readonly friction: number;
  readonly efficiency: number;
  readonly balance: number;
  readonly inherited: number;
}

export interface Score {
  readonly seats: BySeat<SeatScore>;
  /** W, 0..100. */
  readonly winWin: number;
  /** The factors of W; null unless a package of F was signed that is above both walk-away values before friction. */
  readonly split: Split | null;
  readonly lopsidedness: number | null;
  readonly verdict: Verdict;
  /** Two winners with W of 90 or more. */
  readonly full: boolean;
  /** Whether W belongs in averages: all but sound exits. */
  readonly averaged: boolean;
}

/** Measures an ending (RULES 3). gamma, h and W are all measured against the analysis without resentment, so that
 * what was inherited shows as a loss. A signed package outside F, such as one with a forbidden option, keeps its
 * surpluses but has a W of 0, no split and the verdict two-losers, like any deal where no zone existed. */
export function scoreOutcome(scenario: Scenario, analysis: Analysis, ending: Ending): Score {
  const { pkg, inherited } = ending;
  const signed = ending.kind === "signed" ? pkg : null;
  const valid = signed !== null && isRatifiable(scenario, signed);
  const g = bySeat((seat) => {
    const brief = scenario.seats[seat];
    const delay = delayCost(brief.pressure, ending.turns);
    if (signed === null) return 0 - delay;
    return surplus(brief, signed, { delay, processRelief: ending.processRelief[seat], inherited: inherited[seat] });
  });
  const full = valid ? bySeat((seat) => fullSurplus(scenario.seats[seat], signed, inherited[seat])) : null;
  const frontier = withInherited(analysis.frontier, inherited);
  const seats = bySeat((seat): SeatScore => {
    const most = full && bestFor(frontier, seat, otherSeat(seat), full[otherSeat(seat)]);
    return {
      surplus: g[seat],
      gamma: ratio(g[seat], analysis.gMax[seat]),
      h: ratio(g[seat], analysis.nash?.[seat] ?? null),
      leftOnTable: full === null || most === null ? null : most - full[seat],
    };
  });
  const exit = ending.kind === "no-deal" && !analysis.zone;
  const reached = valid ? winWin(g, analysis.bestProduct) : 0;
  const verdict = exit ? "sound-exit" : verdictOf(g, valid ? analysis.nash : null);
  return {
    seats,
    winWin: exit ? 100 : reached,
    split: full && splitOf(g, full, analysis, frontier),
    lopsidedness: lopsidedness({ buyer: seats.buyer.gamma, seller: seats.seller.gamma }),
    verdict,
    full: verdict === "two-winners" && reached >= 90,
    averaged: !exit,
  };
}

/** W = 100 * sqrt(g_b * g_s / P*), 0..100; 0 unless both surpluses are above 0 and there was a zone (RULES 3). */
export function winWin(g: BySeat<number>, bestProduct: number | null): number {
  if (bestProduct === null || g.buyer <= 0 || g.seller <= 0) return 0;
  return 100 * Math.sqrt((g.buyer * g.seller) / bestProduct);
}

/** abs(gamma_s - gamma_b) / (gamma_s + gamma_b); null when a gamma is null or the denominator is not positive
 * (RULES 3). Above 1 when one gamma is negative. */
export function lopsidedness(gamma: BySeat<number | null>): number | null {
  if (gamma.buyer === null || gamma.seller === null) return null;
  const sum = gamma.buyer + gamma.seller;
  return sum > 0 ? Math.abs(gamma.seller - gamma.buyer) / sum : null;
}

function splitOf(
  g: BySeat<number>,
  full: BySeat<number>,
  analysis: Analysis,
  frontier: Analysis["frontier"],
): Split | null {
  const best = solve(frontier).bestProduct;
  if (full.buyer <= 0 || full.seller <= 0 || best === null || analysis.bestProduct === null) return null;
  const product = full.buyer * full.seller;
  const better = bestProductFrom(frontier, full) ?? full;
  const reachable = better.buyer * better.seller;
  return {
    friction: winWin(g, product) / 100,
    efficiency: Math.sqrt(product / reachable),
    balance: Math.sqrt(reachable / best),
    inherited: Math.sqrt(best / analysis.bestProduct),
  };
}

function verdictOf(g: BySeat<number>, nash: BySeat<number> | null): Verdict {
  if (nash === null) return "two-losers";
  const winners = [2 * g.buyer >= nash.buyer, 2 * g.seller >= nash.seller].filter(Boolean).length;
  return winners === 2 ? "two-winners" : winners === 1 ? "one-sided" : "two-losers";
}

const ratio = (points: number, of: number | null): number | null => (of === null || of <= 0 ? null : points / of);

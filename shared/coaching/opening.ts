// What an open issue is worth to a seat, exactly, from the frontiers with and without it. It must not ask why an issue stayed closed.
import { fullSurplus } from "../outcome/points.ts";
import { scoreOutcome } from "../outcome/score.ts";
import { bestFor, withInherited } from "../outcome/solutions.ts";
import { otherSeat, type Seat } from "../scenario/types.ts";
import type { Round } from "./round.ts";
import { analysisWith } from "./worlds.ts";

/** For each issue, whether it is open: as at the end of the round, but for one. */
const openBut = ({ state }: Round, issue: number, open: boolean): readonly boolean[] =>
  state.open.map((one, index) => (index === issue ? open : one));

/**
 * Points left on the table by the deal in force, had just these issues been open (RULES 3). Null without a deal of F, and when no
 * package of these issues leaves the other as much.
 */
export function leftWith({ scenario, ending, deal }: Round, seat: Seat, open: readonly boolean[]): number | null {
  if (deal === null) return null;
  return scoreOutcome(scenario, analysisWith(scenario, open), ending).seats[seat].leftOnTable;
}

/** The most a seat could have had above its walk-away value with just these issues open, at no loss to the other; at least 0. */
function withinReach({ scenario, state }: Round, seat: Seat, open: readonly boolean[]): number {
  const { frontier } = analysisWith(scenario, open);
  return Math.max(0, bestFor(withInherited(frontier, state.inherited), seat, otherSeat(seat)) ?? 0);
}

/**
 * What opening a closed issue would have been worth to a seat: how much more it could have had at no cost to the other, beside the
 * deal in force, or beside leaving when there is none. Null when the deal is not one of F, so that nothing can be compared.
 */
export function worthOfOpening(round: Round, seat: Seat, issue: number): number | null {
  const reach = round.deal === null ? withinReach : leftWith;
  const [open, closed] = [true, false].map((one) => reach(round, seat, openBut(round, issue, one)));
  return open == null || closed == null ? null : open - closed;
}

/**
 * What an open issue won a seat in the deal in force: how much more it has than the most it could have had without that issue and
 * with as much for the other; when that was out of reach, all it has. Null without a deal of F.
 */
export function wonByOpening(round: Round, seat: Seat, issue: number): number | null {
  const { deal, scenario, state } = round;
  if (deal === null || leftWith(round, seat, state.open) === null) return null;
  const left = leftWith(round, seat, openBut(round, issue, false));
  return left === null ? fullSurplus(scenario.seats[seat], deal, state.inherited[seat]) : -left;
}

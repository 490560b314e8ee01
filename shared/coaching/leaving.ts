// Findings about the end without a deal, and about delay. It must not judge a deal.
import { solve, withInherited } from "../outcome/solutions.ts";
import { otherSeat, type Seat } from "../scenario/types.ts";
import { costOfReturn } from "./consent.ts";
import { madeIn, wouldHold } from "./dealing.ts";
import { type Finding, finding, highest } from "./finding.ts";
import { type Finder, happened, type Round, surplusIn } from "./round.ts";

/** The other's offers by what each would have brought beside leaving, best first: surplus without the delay, which both cost. */
function offersToTake(round: Round, seat: Seat) {
  const { offers, cost } = round.state;
  return offers
    .filter((offer) => offer.seat === otherSeat(seat))
    .map(({ number, package: pkg }) => ({ number, pkg, beside: surplusIn(round, pkg)[seat] + cost[seat] }));
}

const endOf = (round: Round) => happened(round, "ended")[0] ?? null;

/** Whether it ended without a signature. A deal that was refused for good is a matter of stakeholders. */
const left = ({ state }: Round): boolean => state.ended !== null && state.ended !== "refused";

/**
 * No deal, though an offer of the other was better than leaving and would have held: the best one. Points: what it would have brought
 * beside leaving, at the relief of the end. Values: the `offer`.
 */
export const passedOffer: Finder<Finding> = (round, seat) => {
  if (!left(round)) return [];
  const good = offersToTake(round, seat).filter(({ beside, pkg }) => beside > 0 && wouldHold(round, pkg));
  const best = highest(good, ({ beside }) => beside);
  if (!best) return [];
  return [finding("passed-offer", madeIn(round, best.number), -best.beside, { offer: best.number })];
};

/** No deal and no such offer, though there was a zone of agreement. Points: the surplus at the Nash point, less what was inherited. */
export const missedZone: Finder<Finding> = (round, seat) => {
  const { analysis, state } = round;
  const possible = solve(withInherited(analysis.frontier, state.inherited)).nash;
  if (!left(round) || possible === null || passedOffer(round, seat).length > 0) return [];
  return [finding("missed-zone", endOf(round), -possible[seat])];
};

/**
 * No deal where none was possible. Points: what leaving saved beside the best offer of the other; null when that was not below
 * the walk-away value, or there was none.
 */
export const soundExit: Finder<Finding> = (round, seat) => {
  if (!left(round) || round.score.verdict !== "sound-exit") return [];
  const best = highest(offersToTake(round, seat), ({ beside }) => beside)?.beside ?? 0;
  return [finding("sound-exit", endOf(round), -Math.min(0, best))];
};

/**
 * Turns past one's grace. Points: the delay cost in the end (RULES 1) without that of a deal's return, which is a finding of its own,
 * at the moment at which it began.
 */
export const delayCost: Finder<Finding> = (round, seat) => {
  const cost = round.state.cost[seat] - costOfReturn(round, seat);
  const began = happened(round, "turned").find(({ event }) => event.cost[seat] > 0);
  return began && cost > 0 ? [finding("delay-cost", began, -cost)] : [];
};

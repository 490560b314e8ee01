// Findings about the deal in force: what it was worth beside what else there was. It must not ask how it came about.
import { fullSurplus, withRelief } from "../outcome/points.ts";
import { isRatifiable, ratify } from "../outcome/ratification.ts";
import { otherSeat, type Package, SEATS, type Seat } from "../scenario/types.ts";
import { engagedOf } from "../table/course.ts";
import { smallerGamma } from "../table/improve.ts";
import { type Finding, finding, highest } from "./finding.ts";
import { votedDown } from "./improving.ts";
import { leftWith } from "./opening.ts";
import { type Finder, happened, type Round, surplusIn } from "./round.ts";
import { analysisWith } from "./worlds.ts";

/** Whether a package would have held: within both seats' hard limits and taken by those behind them, engaged as they were. */
export function wouldHold({ scenario, state }: Round, pkg: Package): boolean {
  if (!isRatifiable(scenario, pkg)) return false;
  return !state.steps.includes("ratifying") || ratify(scenario, pkg, engagedOf(state)).ratified;
}

/** The entry in which an offer was made. */
export const madeIn = (round: Round, number: number) =>
  happened(round, "offered").find(({ event }) => event.offers.some((offer) => offer.number === number)) ?? null;

/** The moment at which the deal in force was made: the signature, the vote that improved it, the record of what was made on paper. */
const dealMade = (round: Round) =>
  ["recorded", "improved", "signed"].flatMap(
    (type) => round.happenings.findLast(({ event }) => event.type === type) ?? [],
  )[0] ?? null;

/**
 * An offer of either seat that would have held and was better for both than the deal in force; of several the one with the highest
 * smaller gamma. Points: one's own surplus with the deal less that with the offer, both at the end. Values: the `offer`.
 */
export const betterOnTable: Finder<Finding> = (round, seat) => {
  const { deal, scenario, state } = round;
  if (deal === null) return [];
  const now = surplusIn(round, deal);
  const better = state.offers.filter(({ package: pkg }) => {
    const then = surplusIn(round, pkg);
    return SEATS.every((one) => then[one] > now[one]) && wouldHold(round, pkg);
  });
  const best = highest(better, (offer) => smallerGamma(scenario, surplusIn(round, offer.package)));
  if (!best) return [];
  const lost = now[seat] - surplusIn(round, best.package)[seat];
  return [finding("better-on-table", madeIn(round, best.number), lost, { offer: best.number })];
};

/**
 * Signed a deal worse than leaving at that moment: its surplus without the delay, which leaving would have cost as well, is below 0.
 * Points: that surplus.
 */
export const belowWalkAway: Finder<Finding> = (round, seat) => {
  const { deal, state } = round;
  if (deal === null) return [];
  const beside = surplusIn(round, deal)[seat] + state.cost[seat];
  return beside < 0 ? [finding("below-walk-away", dealMade(round), beside)] : [];
};

/**
 * Points that the open issues still held at no cost to the other (RULES 3, left on the table, with closed issues at rest: what these
 * were worth is a finding of its own). Not said to a seat that voted such points down. Values: the `issue` that would have paid most of it, by points and relief, with the `option`.
 */
export const leftOnTable: Finder<Finding> = (round, seat) => {
  const { deal, state } = round;
  const left = leftWith(round, seat, state.open);
  if (deal === null || left === null || left <= 0 || votedDown(round, seat).length > 0) return [];
  const paid = payingIssue(round, deal, seat, left);
  return paid ? [finding("left-on-table", dealMade(round), -left, paid)] : [];
};

/** Where the package of the frontier that leaves the seat nothing to gain differs most for it. */
function payingIssue({ scenario, state }: Round, deal: Package, seat: Seat, left: number) {
  const brief = scenario.seats[seat];
  const table = withRelief(brief);
  const floor = fullSurplus(scenario.seats[otherSeat(seat)], deal);
  const most = fullSurplus(brief, deal) + left;
  const best = analysisWith(scenario, state.open).frontier.find(
    (outcome) => outcome[seat] === most && outcome[otherSeat(seat)] >= floor,
  )?.pkg;
  const gain = ({ issue, option }: { issue: number; option: number }) =>
    (table[issue]?.[option] ?? 0) - (table[issue]?.[deal[issue] ?? -1] ?? 0);
  return highest(best?.map((option, issue) => ({ issue, option })) ?? [], gain);
}

/** Nothing was left on the table by either seat, closed issues included, and both are above their walk-away values. */
export const nothingLeft: Finder<Finding> = (round) => {
  const { score } = round;
  const clean = SEATS.every((seat) => score.seats[seat].leftOnTable === 0 && score.seats[seat].surplus > 0);
  return clean ? [finding("nothing-left", dealMade(round), null)] : [];
};

/**
 * Won so much more than the other that it leaves with resentment (RULES 4). Not in own points. Values: what that would add to the
 * other's walk-away value in a next round (`theirs`).
 */
export const squeezedThem: Finder<Finding> = (round, seat) => {
  const { score, process } = round;
  const theirs = process.seats[otherSeat(seat)].inherits;
  const won = (score.seats[seat].h ?? 0) > (score.seats[otherSeat(seat)].h ?? 0);
  const squeezed = round.deal !== null && score.verdict === "one-sided" && won && theirs > 0;
  return squeezed ? [finding("squeezed-them", dealMade(round), null, { theirs })] : [];
};

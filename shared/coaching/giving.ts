// Findings about giving and getting: concessions that were not answered, and those that paid. It must not judge the deal.
import { otherSeat } from "../scenario/types.ts";
import { type Finding, finding, highest } from "./finding.ts";
import type { Finder } from "./round.ts";

/**
 * The largest concession that was not reciprocated (RULES 4), other than signing, which buys the deal. Points: those of its maker that
 * it gave. Values: what came `back`.
 */
export const gaveForNothing: Finder<Finding> = ({ process }, seat) => {
  const signing = new Set(process.demands.filter(({ accepted }) => accepted).map(({ seq }) => seq));
  const open = process.seats[seat].concessions.list.filter((one) => !one.reciprocated && !signing.has(one.seq));
  const worst = highest(open, ({ points }) => points);
  if (!worst) return [];
  return [finding("gave-for-nothing", worst, -worst.points, { back: worst.returned > 0 ? "little" : "nothing" })];
};

/**
 * The concession that paid best: until one's own next one, the other's best offer rose by more of one's own points than it cost.
 * Points: the difference. Values: what one `gave` and `got`. Relief of fear does not count, as in demands (RULES 4).
 */
export const trade: Finder<Finding> = ({ process }, seat) => {
  const theirs = process.demands.filter((demand) => demand.seat === otherSeat(seat));
  const own = process.seats[seat].concessions.list;
  const best = (from: number, to: number) =>
    Math.max(...theirs.filter(({ seq }) => seq > from && seq < to).map(({ worth }) => worth[seat]));
  const trades = own.flatMap((given, k) => {
    const [before, after] = [best(0, given.seq), best(given.seq, own[k + 1]?.seq ?? Number.POSITIVE_INFINITY)];
    const got = after - before;
    return Number.isFinite(got) && got > given.points ? [{ given, got }] : [];
  });
  const paid = highest(trades, ({ given, got }) => got - given.points);
  if (!paid) return [];
  const { given, got } = paid;
  return [finding("trade", given, got - given.points, { gave: given.points, got })];
};

/** The first offer that traded issues (RULES 4, logrolling). Not in points: it was only offered. */
export const logrolled: Finder<Finding> = ({ process }, seat) =>
  process.seats[seat].steps.list
    .filter((step) => step.logroll)
    .slice(0, 1)
    .map((step) => finding("logrolled", step, null));

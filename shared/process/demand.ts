// How much a seat asks for with each of its offers, as a share of all it could have above its walk-away value (RULES 4). It must
// not compare offers with each other.
import { walkAwayValue, worth } from "../outcome/points.ts";
import { largest, sum } from "../scenario/importance.ts";
import { type Brief, type BySeat, bySeat, type Package, type Scenario, type Seat } from "../scenario/types.ts";
import type { Log } from "./log.ts";
import { type Moment, movesOf } from "./moves.ts";

type Stakes = Pick<Brief, "points" | "alternatives">;

/** u_i^max: the points of the best package of a seat, all issues taken as open; relief and hard limits do not count. */
export const mostPoints = (brief: Pick<Brief, "points">): number =>
  sum(brief.points.map((row) => (row.length === 0 ? 0 : largest(row))));

/**
 * D_i = (u_i - r_i) / (u_i^max - r_i): 1 asks for everything, 0 is the walk-away value, below 0 is worse than that; at most 1. u_i is
 * the seat's points alone, without relief or delay (RULES 1 and 4). Null when no package is worth more than walking away.
 * `inherited` are points that carried resentment adds to r_i.
 */
export function demandOf(brief: Stakes, pkg: Package, inherited = 0): number | null {
  const walkAway = walkAwayValue(brief, inherited);
  const most = mostPoints(brief) - walkAway;
  return most > 0 ? (worth(brief, pkg) - walkAway) / most : null;
}

/** An offer act by the package that counts: of several at once the one that asks the most for its maker, the first of ties. */
export interface Demand extends Moment {
  readonly seat: Seat;
  readonly package: Package;
  /** D of each seat for that package; null where D is not defined. */
  readonly demand: BySeat<number | null>;
  /** u of each seat for that package, in points. */
  readonly worth: BySeat<number>;
  readonly final: boolean;
  /** The maker signed the other's package; it counts as offering it. */
  readonly accepted: boolean;
}

/** The demands of all offer acts of both seats, in their order (RULES 4). */
export function listDemands(scenario: Scenario, log: Log): readonly Demand[] {
  return movesOf(log.moves, "offer").map(({ seq, at, turn, seat, packages, final, accepted }) => {
    const pkg = mostFor(scenario.seats[seat], packages);
    return {
      ...{ seq, at, turn, seat, package: pkg, final, accepted },
      demand: bySeat((one) => demandOf(scenario.seats[one], pkg, log.inherited[one])),
      worth: bySeat((one) => worth(scenario.seats[one], pkg)),
    };
  });
}

const mostFor = (brief: Pick<Brief, "points">, packages: readonly Package[]): Package =>
  packages.reduce((kept, pkg) => (worth(brief, pkg) > worth(brief, kept) ? pkg : kept));

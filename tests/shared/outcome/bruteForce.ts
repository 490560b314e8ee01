// The oracle: lists every package and reads each definition of RULES 3 off the list, in the plainest way. It shares
// only the points of single packages with the code under test, nothing of its search.

import { fullSurplus } from "../../../shared/outcome/points.ts";
import {
  type BySeat,
  otherSeat,
  type Package,
  type Scenario,
  SEATS,
  type Seat,
} from "../../../shared/scenario/types.ts";

export interface Listed extends BySeat<number> {
  readonly pkg: Package;
  readonly ratifiable: boolean;
}

/** All packages with both full surpluses and membership of F, in no particular order. */
export function enumerate(scenario: Scenario): readonly Listed[] {
  let packages: number[][] = [[]];
  for (const issue of scenario.issues) packages = packages.flatMap((pkg) => issue.options.map((_, o) => [...pkg, o]));
  return packages.map((pkg) => ({
    pkg,
    buyer: fullSurplus(scenario.seats.buyer, pkg),
    seller: fullSurplus(scenario.seats.seller, pkg),
    ratifiable: SEATS.every((seat) => allowed(scenario, seat, pkg) && committeeAgrees(scenario, seat, pkg)),
  }));
}

const allowed = (scenario: Scenario, seat: Seat, pkg: Package): boolean =>
  pkg.every((option, issue) => !scenario.seats[seat].forbidden[issue]?.includes(option));

function committeeAgrees(scenario: Scenario, seat: Seat, pkg: Package): boolean {
  let total = 0;
  let held = 0;
  for (const { points, minimum, power, veto } of scenario.seats[seat].stakeholders) {
    let value = 0;
    let highest = 0;
    let lowest = 0;
    for (const [issue, option] of pkg.entries()) {
      const row = points[issue] ?? [];
      if (row.length === 0) continue;
      value += row[option] ?? Number.NaN;
      highest += Math.max(...row);
      lowest += Math.min(...row);
    }
    const satisfied = value >= Math.ceil((10 * minimum - (highest - lowest)) / 10);
    if (veto && !satisfied) return false;
    total += power;
    if (satisfied) held += power;
  }
  // Whole numbers: quorums of the cases are whole percentages.
  return held * 100 >= Math.round(scenario.quorum * 100) * total;
}

/** Pairs of F that no other pair of F dominates, buyer points rising, each once. */
export function frontierPairs(listed: readonly Listed[]): readonly (readonly [number, number])[] {
  const bestSeller = new Map<number, number>();
  for (const { buyer, seller, ratifiable } of listed) {
    if (ratifiable && seller > (bestSeller.get(buyer) ?? -Infinity)) bestSeller.set(buyer, seller);
  }
  const pairs = [...bestSeller];
  return pairs
    .filter(([b, s]) => !pairs.some(([b2, s2]) => b2 >= b && s2 >= s && (b2 > b || s2 > s)))
    .sort((x, y) => x[0] - y[0]);
}

/** The solution points by definition, as values only, since ties leave the package open. */
export function solutionsOf(listed: readonly Listed[]) {
  const set = listed.filter(({ ratifiable }) => ratifiable);
  const max = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
  const gMaxOf = (seat: Seat) => max(set.filter((one) => one[otherSeat(seat)] >= 0).map((one) => one[seat]));
  const gMax = { buyer: gMaxOf("buyer"), seller: gMaxOf("seller") };
  const both = set.filter(({ buyer, seller }) => buyer > 0 && seller > 0);
  const zone = both.length > 0;
  const bestProduct = max(both.map(({ buyer, seller }) => buyer * seller));
  const lopsided = ({ buyer, seller }: BySeat<number>) => {
    const [b, s] = [buyer / (gMax.buyer ?? 1), seller / (gMax.seller ?? 1)];
    return Math.abs(b - s) / (b + s);
  };
  const nashTies = both.filter(({ buyer, seller }) => buyer * seller === bestProduct);
  return {
    zone,
    gMax,
    bestProduct,
    nashLopsidedness: zone ? Math.min(...nashTies.map(lopsided)) : null,
    kalaiSmorodinsky: both
      .map((one) => [one.buyer / (gMax.buyer ?? 1), one.seller / (gMax.seller ?? 1)].sort((x, y) => x - y))
      .reduce<readonly number[] | null>((best, next) => (best === null || isHigher(next, best) ? next : best), null),
    lowestSurplus: zone ? max(set.map(({ buyer, seller }) => Math.min(buyer, seller))) : null,
    largestSum: zone ? max(set.map(({ buyer, seller }) => buyer + seller)) : null,
    lopsided,
  };
}

/** Whether the lower, then the higher of two numbers is larger. */
const isHigher = (one: readonly number[], other: readonly number[]): boolean =>
  (one[0] ?? 0) > (other[0] ?? 0) || (one[0] === other[0] && (one[1] ?? 0) > (other[1] ?? 0));

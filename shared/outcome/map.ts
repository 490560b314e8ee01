// What the debrief's chart of a scenario draws besides the frontier: packages as pairs of surpluses, and a cloud of
// them (RULES 3). It chooses points, not pixels, and uses no randomness.

import { type BySeat, bySeat, type Package, type Scenario } from "../scenario/types.ts";
import { countPackages } from "./analysis.ts";
import { fullSurplus } from "./points.ts";
import { isRatifiable } from "./ratification.ts";

const GOLDEN = (Math.sqrt(5) + 1) / 2;

/** A package on the map. */
export interface MapPoint extends BySeat<number> {
  /** Whether the package belongs to F. */
  readonly ratifiable: boolean;
}

/** Places packages on the map: (ghat_b, ghat_s) in points, in the order given (RULES 3). */
export function placeOnMap(scenario: Scenario, packages: readonly Package[]): readonly MapPoint[] {
  return packages.map((pkg) => ({
    ...bySeat((seat) => fullSurplus(scenario.seats[seat], pkg)),
    ratifiable: isRatifiable(scenario, pkg),
  }));
}

/** At most `limit` different packages spread over all there are, always the same ones; every package when there are no
 * more than that. */
export function samplePackages(scenario: Pick<Scenario, "issues">, limit = 600): readonly Package[] {
  const total = countPackages(scenario);
  const size = total < BigInt(limit) ? Number(total) : limit;
  const stride = total <= BigInt(limit) ? 1n : strideThrough(scenario, total);
  return Array.from({ length: size }, (_, k) => packageAt(scenario, (BigInt(k) * stride) % total));
}

/** The cloud behind the frontier: `samplePackages` on the map, at most 600 points. */
export function sampleCloud(scenario: Scenario): readonly MapPoint[] {
  return placeOnMap(scenario, samplePackages(scenario));
}

/** The index of a package read as a number whose digits are the options, the first issue's the lowest. */
function packageAt(scenario: Pick<Scenario, "issues">, index: bigint): Package {
  let rest = index;
  return scenario.issues.map(({ options }) => {
    const base = BigInt(options.length);
    const option = Number(rest % base);
    rest /= base;
    return option;
  });
}

/** A step between packages that shares no factor with their number, so that its multiples are all different. Its digits
 * follow the golden section, so that every issue takes each of its options about equally often. */
function strideThrough({ issues }: Pick<Scenario, "issues">, total: bigint): bigint {
  let stride = 0n;
  let place = 1n;
  for (const [j, { options }] of issues.entries()) {
    stride += place * BigInt(Math.floor((((j + 1) * GOLDEN) % 1) * options.length));
    place *= BigInt(options.length);
  }
  while (greatestCommonDivisor(stride, total) !== 1n) stride += 1n;
  return stride;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));

// The packages that splitting every difference leads to, and what any package scores without friction. It must not
// judge whether that is too much.

import type { Analysis } from "../../outcome/analysis.ts";
import { type MapPoint, placeOnMap } from "../../outcome/map.ts";
import { winWin } from "../../outcome/score.ts";
import type { Package, Scenario } from "../types.ts";

/**
 * The middle option of every issue, locked issues taken as open. With an even number of options there are two middles,
 * so that the list holds one package, or two: all rounded down, then all rounded up.
 */
export function middlePackages({ issues }: Pick<Scenario, "issues">): readonly Package[] {
  const down = issues.map(({ options }) => Math.floor((options.length - 1) / 2));
  const up = issues.map(({ options }) => Math.ceil((options.length - 1) / 2));
  return down.join() === up.join() ? [down] : [down, up];
}

/** W of a package on the map with no friction, 0..100: 0 when it is not ratifiable or not above both walk-away values
 * (RULES 3). */
export const plainWinWin = (point: MapPoint, { bestProduct }: Pick<Analysis, "bestProduct">): number =>
  point.ratifiable ? winWin(point, bestProduct) : 0;

/** `plainWinWin` of each of these packages. */
export const plainWinWins = (scenario: Scenario, analysis: Analysis, packages: readonly Package[]): readonly number[] =>
  placeOnMap(scenario, packages).map((point) => plainWinWin(point, analysis));

// What kind of game a case is, in a few numbers: how large, how hard, what asking is worth. It must not judge them.

import type { Analysis } from "../outcome/analysis.ts";
import { placeOnMap, samplePackages } from "../outcome/map.ts";
import { sum } from "./importance.ts";
import { bestWithoutAsking } from "./lint/lintAsking.ts";
import { SAMPLE } from "./lint/lintEase.ts";
import { middlePackages, plainWinWins } from "./lint/middle.ts";
import { type Scenario, SEATS } from "./types.ts";

/** Packages that the share of the zone is counted over; all there are, if there are no more. */
const ZONE_SAMPLE = 20_000;

/** A case in numbers. W is 0..100, of packages signed at once with full process relief (RULES 3). */
export interface Profile {
  readonly packages: bigint;
  readonly ratifiable: bigint;
  /** The share of all packages that would be ratified and leave both seats above their walk-away values, 0..1. */
  readonly zone: number;
  readonly frontier: number;
  /** W of the all-middle package; of two middles the better one. */
  readonly middle: number;
  /** The mean W of random packages. */
  readonly random: number;
  /** What asking adds to the best W, 0..100; null without a zone of agreement. */
  readonly asking: number | null;
}

/** The profile of an analysed case; shares and means over at most 20,000 packages, always the same ones. */
export function profileOf(scenario: Scenario, analysis: Analysis): Profile {
  const silent = bestWithoutAsking(scenario, analysis);
  const random = plainWinWins(scenario, analysis, samplePackages(scenario, SAMPLE));
  const placed = placeOnMap(scenario, samplePackages(scenario, ZONE_SAMPLE));
  const inside = placed.filter((point) => point.ratifiable && SEATS.every((seat) => point[seat] > 0));
  return {
    packages: analysis.packages,
    ratifiable: analysis.ratifiable,
    zone: inside.length / placed.length,
    frontier: analysis.frontier.length,
    middle: Math.max(...plainWinWins(scenario, analysis, middlePackages(scenario))),
    random: sum(random) / random.length,
    asking: silent === null ? null : 100 - silent,
  };
}

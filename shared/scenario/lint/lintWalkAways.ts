// Finds cases without a zone of agreement, and walk-away values that leave a seat too weak or too strong. It must not
// judge single packages.

import type { Analysis } from "../../outcome/analysis.ts";
import { walkAwayValue } from "../../outcome/points.ts";
import { type Brief, type Scenario, SEATS, type Seat } from "../types.ts";
import type { Finding } from "./finding.ts";

/** The walk-away value in percent of what the Nash point is worth to the seat, u = ghat + r. */
export const WALK_AWAY_PERCENT = { least: 35, most: 60 } as const;

/** Judges the zone of agreement and, where there is one, both walk-away values. A seat to whom the Nash point is worth
 * 0 points or less has no such share and is passed over. */
export function lintWalkAways(scenario: Scenario, { zone, nash }: Pick<Analysis, "zone" | "nash">): Finding[] {
  if (!zone || nash === null) {
    return [
      {
        rule: "no-zone",
        severity: "warning",
        where: "seats",
        message: "No ratifiable package leaves both seats above their walk-away values: there is no zone of agreement.",
        advice: "Lower an alternative or a minimum, unless the case is there to teach a sound exit.",
      },
    ];
  }
  return SEATS.flatMap((seat) => judgeShare(seat, scenario.seats[seat], nash[seat]));
}

function judgeShare(seat: Seat, { alternatives }: Brief, surplus: number): Finding[] {
  const walkAway = walkAwayValue({ alternatives });
  const utility = surplus + walkAway;
  if (utility <= 0) return [];
  const percent = (100 * walkAway) / utility;
  const { least, most } = WALK_AWAY_PERCENT;
  if (percent >= least && percent <= most) return [];
  const low = percent < least;
  const best = alternatives.find(({ points }) => points === walkAway)?.id;
  const numbers = `${walkAway.toLocaleString("en")} of ${utility.toLocaleString("en")} points`;
  const share = `The ${seat}'s walk-away value is ${percent.toFixed(1)}% of the Nash utility (${numbers})`;
  return [
    {
      rule: low ? "walk-away-too-low" : "walk-away-too-high",
      severity: "warning",
      where: `seats.${seat}.alternatives.${best}`,
      message: low
        ? `${share}, below ${least}%: almost any deal beats leaving.`
        : `${share}, above ${most}%: hardly any deal beats leaving.`,
      advice: `${low ? "Raise" : "Lower"} it, so that it comes to ${least}..${most}%.`,
    },
  ];
}

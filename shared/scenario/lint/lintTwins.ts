// Holds a twin to its case: the same kind of game and the same lesson, written anew. It must not judge the case itself.

import type { Profile } from "../profile.ts";
import { type Brief, type Scenario, SEATS } from "../types.ts";
import type { Finding } from "./finding.ts";

/** How far the numbers of twins may lie apart, as a share of the larger one. */
export const TWIN_TOLERANCE = 0.15;

/** Differences too small to matter, whatever their share: of zone shares, frontier points, and W. */
const SLACK = { zone: 0.01, frontier: 1, asking: 1 } as const;

/** A case with its numbers. */
export interface Profiled {
  readonly scenario: Scenario;
  readonly profile: Profile;
}

/** Findings about a case that calls itself a twin; none about one that does not. `others` are the cases beside it. */
export function lintTwins({ scenario, profile }: Profiled, others: readonly Profiled[]): Finding[] {
  const { twinOf } = scenario;
  if (twinOf === null) return [];
  const first = others.find((one) => one.scenario.id === twinOf);
  if (first === undefined || first.scenario.twinOf !== null) {
    const message =
      first === undefined
        ? `There is no case ${twinOf} that could be its twin.`
        : `${twinOf} is itself the twin of ${first.scenario.twinOf}.`;
    return [warn("twin-unknown", "twinOf", message, "Name the case that the others are twins of.")];
  }
  return [
    ...differences(scenario, first.scenario).map((text) => differs(text)),
    ...apart("zone share", profile.zone, first.profile.zone, SLACK.zone, 3),
    ...apart("number of frontier points", profile.frontier, first.profile.frontier, SLACK.frontier, 0),
    ...apart("worth of asking in W", profile.asking ?? 0, first.profile.asking ?? 0, SLACK.asking, 1),
    ...copied(scenario, first.scenario),
  ];
}

/** What must be equal between twins, each difference in words. */
function differences(one: Scenario, other: Scenario): string[] {
  return [
    ...unequal("issues", one.issues.length, other.issues.length),
    ...unequal("issues that are closed at first", locks(one), locks(other)),
    ...SEATS.flatMap((seat) => [
      ...unequal(
        `stakeholders behind the ${seat}`,
        one.seats[seat].stakeholders.length,
        other.seats[seat].stakeholders.length,
      ),
      ...unequal(`fears of the ${seat}`, fears(one.seats[seat]), fears(other.seats[seat])),
    ]),
    ...(one.teaches.toSorted().join() === other.teaches.toSorted().join() ? [] : ["Twins must teach the same."]),
  ];
}

const locks = ({ issues }: Scenario): number => issues.filter(({ lock }) => lock !== null).length;
const fears = ({ fear }: Brief): number => (fear === null ? 0 : 1);

const unequal = (what: string, is: number, other: number): string[] =>
  is === other ? [] : [`The number of ${what} is ${is}, of its twin ${other}.`];

/** A finding when two numbers lie further apart than twins may. */
function apart(what: string, is: number, other: number, slack: number, digits: number): Finding[] {
  const most = Math.max(slack, TWIN_TOLERANCE * Math.max(Math.abs(is), Math.abs(other)));
  if (Math.abs(is - other) <= most) return [];
  const percent = 100 * TWIN_TOLERANCE;
  return [
    differs(`The ${what} is ${is.toFixed(digits)}, of its twin ${other.toFixed(digits)}: over ${percent}% apart.`),
  ];
}

/** The same rows of points, in whatever order, are a permutation and not a case of its own. */
function copied(one: Scenario, other: Scenario): Finding[] {
  if (SEATS.some((seat) => rowsOf(one.seats[seat]) !== rowsOf(other.seats[seat]))) return [];
  const message = "Both seats have the same points as in its twin, whatever their order.";
  return [warn("twin-copied", "seats", message, "Write the points anew, so that nobody can carry them over.")];
}

const rowsOf = ({ points }: Brief): string =>
  points
    .map((row) => row.toSorted((a, b) => a - b).join())
    .toSorted()
    .join(";");

const differs = (message: string): Finding =>
  warn("twin-differs", "twinOf", message, "Bring the two closer together, so that neither is the easier one.");

const warn = (rule: Finding["rule"], where: string, message: string, advice: string): Finding => ({
  rule,
  severity: "warning",
  where,
  message,
  advice,
});

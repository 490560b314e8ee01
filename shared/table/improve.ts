// Which packages would be better for both than the signed one, with what is open and whoever is engaged (RULES 2, improving).
import { analyse } from "../outcome/analysis.ts";
import { analysisOf } from "../outcome/memo.ts";
import { type Engagement, minimumFor, ratify } from "../outcome/ratification.ts";
import { restingScenario } from "../outcome/resting.ts";
import {
  type BySeat,
  bySeat,
  type Package,
  type Scenario,
  SEATS,
  type Seat,
  type Stakeholder,
} from "../scenario/types.ts";
import { engagedOf } from "./course.ts";
import { signedPackage } from "./ending.ts";
import type { TableState } from "./state.ts";
import { surplusOf } from "./surplus.ts";

/** The smaller of both shares of what was within reach; -1 where nothing was within reach. */
export function smallerGamma(scenario: Scenario, surplus: BySeat<number>): number {
  const { gMax } = analysisOf(scenario);
  return Math.min(...SEATS.map((seat) => (gMax[seat] ? surplus[seat] / (gMax[seat] ?? 1) : -1)));
}

/**
 * Packages of open issues that are better for both than the signed one and would be ratified, at most one for each of: the highest
 * smaller gamma, the best for the buyer, the best for the seller; before them those that the seats suggested, best first.
 */
export function bestForBoth(scenario: Scenario, state: TableState): readonly Package[] {
  const signed = signedPackage(state);
  if (!signed) return [];
  const now = surplusOf(scenario, state, signed);
  const better = (pkg: Package): boolean => {
    const then = surplusOf(scenario, state, pkg);
    return SEATS.every((seat) => then[seat] > now[seat]);
  };
  const byGamma = (a: Package, b: Package) =>
    smallerGamma(scenario, surplusOf(scenario, state, b)) - smallerGamma(scenario, surplusOf(scenario, state, a));
  const suggested = SEATS.flatMap((seat) => state.own[seat].suggested)
    .filter((pkg) => better(pkg) && isPossible(scenario, state, pkg))
    .sort(byGamma);
  const frontier = frontierOf(scenario, state).filter(better);
  const best = (seat: Seat) =>
    frontier.toSorted((a, b) => surplusOf(scenario, state, b)[seat] - surplusOf(scenario, state, a)[seat])[0];
  const found = [frontier.toSorted(byGamma)[0], ...SEATS.map(best)].filter((pkg) => pkg !== undefined).sort(byGamma);
  const unique = new Map([...suggested, ...found].map((pkg) => [pkg.join(), pkg]));
  return [...unique.values()];
}

const isPossible = (scenario: Scenario, state: TableState, pkg: Package): boolean =>
  SEATS.every((seat) =>
    scenario.seats[seat].forbidden.every((options, issue) => !options.includes(pkg[issue] ?? -1)),
  ) && ratify(scenario, pkg, engagedOf(state)).ratified;

/** The frontier of what can be signed now: closed issues rest, minimums are those in force. */
function frontierOf(scenario: Scenario, state: TableState): readonly Package[] {
  const engaged = engagedOf(state);
  // The analysis lowers every minimum as if all were engaged by both; raise it first by as much.
  const inForce = (one: Stakeholder, engagement: Engagement | undefined): Stakeholder => ({
    ...one,
    minimum: minimumFor(one, engagement) + one.minimum - minimumFor(one, "joined"),
  });
  const seats = bySeat((seat) => {
    const brief = scenario.seats[seat];
    return { ...brief, stakeholders: brief.stakeholders.map((one) => inForce(one, engaged[seat][one.id])) };
  });
  const analysis = analyse(restingScenario({ ...scenario, seats }, state.open));
  return analysis.ok ? analysis.value.frontier.map((outcome) => outcome.pkg) : [];
}

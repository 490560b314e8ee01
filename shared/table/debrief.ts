// debriefFor: everything about a finished table once it is revealed, both folders included. It must not be called before.
import type { Analysis } from "../outcome/analysis.ts";
import { sampleCloud } from "../outcome/map.ts";
import { fullSurplus, importance, PROCESS_RELIEFS, unrelievedFear, walkAwayValue } from "../outcome/points.ts";
import { isRatifiable } from "../outcome/ratification.ts";
import { scoreOutcome } from "../outcome/score.ts";
import type { Debrief, MapPoint } from "../protocol.ts";
import { bySeat, type Package, type Scenario, type Seat } from "../scenario/types.ts";
import type { Entry } from "./events.ts";
import { fold } from "./evolve.ts";
import type { TableState } from "./state.ts";

/** The debrief of a table from its case, the case's analysis and its entries (RULES 3). */
export function debriefFor(scenario: Scenario, analysis: Analysis, entries: readonly Entry[]): Debrief {
  const state = fold(entries);
  const signed = state.offers.find((offer) => offer.status === "accepted") ?? null;
  const processRelief = bySeat((seat) => PROCESS_RELIEFS.filter((kind) => state.relief[seat][kind] !== undefined));
  const score = scoreOutcome(scenario, analysis, {
    kind: signed ? "signed" : "no-deal",
    pkg: signed?.package ?? null,
    turns: state.turn,
    processRelief,
    inherited: { buyer: 0, seller: 0 },
  });
  const place = (pkg: Package): MapPoint & { package: Package } => ({
    ...bySeat((seat) => fullSurplus(scenario.seats[seat], pkg)),
    package: pkg,
  });
  return {
    scenario: scenario.id,
    title: scenario.title,
    seats: bySeat((seat) => scenario.seats[seat].title),
    issues: scenario.issues.map(({ name, options }) => ({ name, options: options.map((option) => option.name) })),
    ending: state.ended ?? "agreed",
    verdict: score.verdict,
    full: score.full,
    winWin: score.winWin,
    factors: score.split,
    ratified: signed && isRatifiable(scenario, signed.package),
    surplus: bySeat((seat) => score.seats[seat].surplus),
    gamma: bySeat((seat) => score.seats[seat].gamma),
    leftOnTable: bySeat((seat) => score.seats[seat].leftOnTable),
    cost: state.cost,
    unrelievedFear: bySeat((seat) =>
      signed ? unrelievedFear(scenario.seats[seat], signed.package, processRelief[seat]) : 0,
    ),
    signed: signed && place(signed.package),
    nash: analysis.nash && { ...pointsOf(analysis.nash), package: analysis.nash.pkg },
    frontier: analysis.frontier.map(pointsOf),
    cloud: sampleCloud(scenario).map(pointsOf),
    offers: state.offers.map(({ number, seat, package: pkg }) => ({ number, seat, ...place(pkg) })),
    briefs: bySeat((seat) => briefOf(scenario, state, seat)),
  };
}

function briefOf(scenario: Scenario, state: TableState, seat: Seat): Debrief["briefs"][Seat] {
  const brief = scenario.seats[seat];
  return {
    title: brief.title,
    brief: brief.brief,
    walkAway: walkAwayValue(brief),
    points: brief.points,
    relief: state.relief[seat],
    facts: brief.facts.map(({ id, topic, text }) => ({ topic, text, told: state.told[seat].includes(id) })),
    importance: importance(brief),
  };
}

const pointsOf = ({ buyer, seller }: MapPoint): MapPoint => ({ buyer, seller });

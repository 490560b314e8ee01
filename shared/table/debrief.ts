// debriefFor: everything about a finished table once it is revealed, both folders included. It must not be called before.
import { coach } from "../coaching/coach.ts";
import type { Analysis } from "../outcome/analysis.ts";
import { walkAwayBand } from "../outcome/band.ts";
import { sampleCloud } from "../outcome/map.ts";
import { analysisOf } from "../outcome/memo.ts";
import { fullSurplus, importance, unrelievedFear, walkAwayValue } from "../outcome/points.ts";
import { isRatifiable } from "../outcome/ratification.ts";
import { scoreOutcome, winWin } from "../outcome/score.ts";
import { measureProcess } from "../process/measure.ts";
import { traceResentment } from "../process/resentmentTrace.ts";
import { directionsOf, fears, hardestIssue } from "../process/truths.ts";
import type { Debrief, MapPoint } from "../protocol.ts";
import { bySeat, type Package, type Scenario, type Seat } from "../scenario/types.ts";
import { endingOf } from "./ending.ts";
import type { Entry } from "./events.ts";
import { fold } from "./evolve.ts";
import type { TableState } from "./state.ts";

/** The debrief of a table from its case and its entries (RULES 3 and 4). */
export function debriefFor(scenario: Scenario, entries: readonly Entry[]): Debrief {
  const analysis = analysisOf(scenario);
  const state = fold(entries);
  const signed = agreedOn(state);
  const ending = endingOf(state);
  const score = scoreOutcome(scenario, analysis, ending);
  const place = (pkg: Package): MapPoint & { package: Package } => ({
    ...bySeat((seat) => fullSurplus(scenario.seats[seat], pkg)),
    package: pkg,
  });
  const gamma = bySeat((seat) => score.seats[seat].gamma);
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
    ratified: signed && state.ended === null && isRatifiable(scenario, signed),
    surplus: bySeat((seat) => score.seats[seat].surplus),
    gamma,
    leftOnTable: bySeat((seat) => score.seats[seat].leftOnTable),
    cost: state.cost,
    unrelievedFear: bySeat((seat) =>
      signed ? unrelievedFear(scenario.seats[seat], signed, ending.processRelief[seat]) : 0,
    ),
    signed: signed && place(signed),
    nash: analysis.nash && { ...pointsOf(analysis.nash), package: analysis.nash.pkg },
    frontier: analysis.frontier.map(pointsOf),
    cloud: sampleCloud(scenario).map(pointsOf),
    offers: state.offers.map(({ number, seat, package: pkg }) => ({ number, seat, ...place(pkg) })),
    improved: state.improved && { ...place(state.improved), winWin: improvedWinWin(state, analysis) },
    process: measureProcess(scenario, analysis, entries, gamma),
    felt: traceResentment(scenario, analysis, entries),
    predictions: bySeat((seat) => state.own[seat].predictions),
    truths: bySeat((seat) => truthsOf(scenario, seat)),
    reflections: bySeat((seat) => ({ ratings: state.own[seat].ratings, commitment: state.own[seat].commitment })),
    coaching: coach(scenario, entries),
    stakeholders: bySeat((seat) =>
      Object.fromEntries(scenario.seats[seat].stakeholders.map(({ id, name }) => [id, name])),
    ),
    briefs: bySeat((seat) => briefOf(scenario, state, seat)),
  };
}

/** What the two agreed on, at the table or on paper, even if it was refused for good; null without. */
const agreedOn = ({ recorded, offers }: TableState): Package | null =>
  recorded ? recorded.package : (offers.find((offer) => offer.status === "accepted")?.package ?? null);

/** A debrief as somebody reads it who did not sit there: what people say of themselves stays with the two. */
export const watchedDebrief = (debrief: Debrief): Debrief => ({
  ...debrief,
  reflections: bySeat(() => ({ ratings: null, commitment: "" })),
});

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

/** What is true of a seat, as far as the other one was asked to guess it. */
function truthsOf(scenario: Scenario, seat: Seat): Debrief["truths"][Seat] {
  const brief = scenario.seats[seat];
  const weights = importance(brief);
  return {
    priorities: weights.map((_, issue) => issue).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)),
    directions: directionsOf(scenario, seat),
    walkAway: walkAwayBand(brief),
    hardest: hardestIssue(scenario, seat),
    fears: fears(brief),
  };
}

/** W of the improved deal; the surplus of the state is already its own (RULES 3). */
const improvedWinWin = (state: TableState, analysis: Analysis): number =>
  state.surplus ? winWin(state.surplus, analysis.bestProduct) : 0;

const pointsOf = ({ buyer, seller }: MapPoint): MapPoint => ({ buyer, seller });

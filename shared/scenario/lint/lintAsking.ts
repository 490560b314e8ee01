// Finds cases in which questions are hardly worth asking, exactly: the best deal of two seats that never ask anything.
// It must not judge single questions (lintQuestions.ts).

import { type Analysis, analyse } from "../../outcome/analysis.ts";
import { walkAwayValue, withRelief } from "../../outcome/points.ts";
import { restingScenario } from "../../outcome/resting.ts";
import { winWin } from "../../outcome/score.ts";
import { type Brief, bySeat, type Scenario } from "../types.ts";
import type { Finding } from "./finding.ts";

/** What asking must add to the W of the best deal, out of 100. */
export const LEAST_WORTH_OF_ASKING = 5;

/** Compares the best deal with every issue open and full process relief, which is W 100, to the best without. */
export function lintAsking(scenario: Scenario, analysis: Analysis): Finding[] {
  const silent = bestWithoutAsking(scenario, analysis);
  if (silent === null || 100 - silent >= LEAST_WORTH_OF_ASKING) return [];
  return [
    {
      rule: "asking-worth-little",
      severity: "warning",
      where: "issues",
      message: `Without a single question the best package still reaches W ${silent.toFixed(1)} of 100.`,
      advice: "Lock an issue that both gain from behind a fact, or give the buyer a fear that answers relieve.",
    },
  ];
}

/**
 * The highest W in F, 0..100, with every locked issue at its `whileLocked` option and no process relief. Null without a
 * zone of agreement or when its analysis is out of reach. As RULES 5: 68.9 for the plant scheduler.
 */
export function bestWithoutAsking(scenario: Scenario, { bestProduct }: Pick<Analysis, "bestProduct">): number | null {
  const silent = analyse(withoutAsking(scenario));
  if (bestProduct === null || !silent.ok) return null;
  return silent.value.nash === null ? 0 : winWin(silent.value.nash, bestProduct);
}

function withoutAsking(scenario: Scenario): Scenario {
  const closed = scenario.issues.map(({ lock }) => lock === null);
  const seats = bySeat((seat) => unrelieved(scenario.seats[seat]));
  return restingScenario({ ...scenario, seats }, closed);
}

/** The same brief with its fear as part of points and walk-away value, out of reach of process relief. This is exact, as
 * the relief of a scenario stays below its fear (RULES 1). */
function unrelieved(brief: Brief): Brief {
  if (brief.fear === null) return brief;
  const walkAway = { id: "feared", name: "", points: walkAwayValue(brief) + brief.fear.points };
  return { ...brief, points: withRelief(brief), fear: null, alternatives: [walkAway] };
}

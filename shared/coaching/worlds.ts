// The exact analysis of a case as if only some of its issues had ever been open: the others rest at their `whileLocked` option.
// It must not know how a table was played.
import type { Analysis } from "../outcome/analysis.ts";
import { analysisOf } from "../outcome/memo.ts";
import { restingScenario } from "../outcome/resting.ts";
import type { Scenario } from "../scenario/types.ts";

const made = new WeakMap<Scenario, Map<string, Scenario>>();

/** The analysis with these issues open; made once for each scenario object and kept as long as it lives (analysisOf). */
export function analysisWith(scenario: Scenario, open: readonly boolean[]): Analysis {
  if (open.every(Boolean)) return analysisOf(scenario);
  const worlds = made.get(scenario) ?? new Map<string, Scenario>();
  made.set(scenario, worlds);
  const key = open.map(Number).join("");
  const world = worlds.get(key) ?? restingScenario(scenario, open);
  worlds.set(key, world);
  return analysisOf(world);
}

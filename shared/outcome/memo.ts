// The exact analysis of a scenario, made once for each scenario object and kept as long as it lives.
import type { Scenario } from "../scenario/types.ts";
import { type Analysis, analyse } from "./analysis.ts";

const made = new WeakMap<Scenario, Analysis>();

/** The analysis of a loaded scenario. Throws a RangeError for one that is out of reach, which is refused when it is loaded. */
export function analysisOf(scenario: Scenario): Analysis {
  const known = made.get(scenario);
  if (known) return known;
  const analysis = analyse(scenario);
  if (!analysis.ok) throw new RangeError(analysis.error.advice);
  made.set(scenario, analysis.value);
  return analysis.value;
}

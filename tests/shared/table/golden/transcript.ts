// What a golden transcript holds, and what today's rules make of its entries.
import { readFileSync } from "node:fs";
import { coach } from "../../../../shared/coaching/coach.ts";
import { analysisOf } from "../../../../shared/outcome/memo.ts";
import { measureProcess } from "../../../../shared/process/measure.ts";
import { parseScenario } from "../../../../shared/scenario/parse.ts";
import type { Scenario } from "../../../../shared/scenario/types.ts";
import { debriefFor } from "../../../../shared/table/debrief.ts";
import type { Entry } from "../../../../shared/table/events.ts";
import { fold } from "../../../../shared/table/evolve.ts";

export const FOLDER = new URL("../../../fixtures/golden/", import.meta.url);

/** The scenario of a transcript: the id of a case that ships, or the text of one. */
export function scenarioOfTranscript(source: string): Scenario {
  const text = source.includes("\n")
    ? source
    : readFileSync(new URL(`../../../../server/scenarios/${source}.yaml`, import.meta.url), "utf8");
  const parsed = parseScenario(text, "golden.yaml");
  if (!parsed.ok) throw new Error(parsed.error.map((problem) => problem.message).join("\n"));
  return parsed.value;
}

/** A whole round with everything the rules say of it. The outcome is the debrief without the cloud, which is a drawing. */
export function transcribe(name: string, source: string, entries: readonly Entry[]) {
  const scenario = scenarioOfTranscript(source);
  const analysis = analysisOf(scenario);
  const { cloud: _, ...outcome } = debriefFor(scenario, entries);
  const process = measureProcess(scenario, analysis, entries, outcome.gamma);
  return {
    name,
    scenario: source,
    entries,
    state: fold(entries),
    outcome,
    process,
    coaching: coach(scenario, entries),
  };
}
export type Transcript = ReturnType<typeof transcribe>;

/** A stored transcript. */
export const readTranscript = (name: string): Transcript =>
  JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));

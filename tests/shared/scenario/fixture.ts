// Scenario files for the tests of this folder, whole or broken in one place, and their problems as lines.

import { readFileSync } from "node:fs";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { describeProblem } from "../../../shared/scenario/problems.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

export const PLANT = read("../../../server/scenarios/plant-scheduler.yaml");
export const SMALL = read("../../fixtures/scenarios/small.yaml");
export const MINIMAL = read("../../fixtures/scenarios/minimal.yaml");

/** The problems of a text, as an author reads them, without the name of the file; empty when it loads. */
export function problemsOf(text: string): string[] {
  const result = parseScenario(text, "case.yaml");
  return result.ok ? [] : result.error.map((problem) => describeProblem(problem).replace("case.yaml:", ""));
}

/** The scenario of a text that loads. */
export function load(text: string): Scenario {
  const result = parseScenario(text, "case.yaml");
  if (!result.ok) throw new Error(result.error.map(describeProblem).join("\n"));
  return result.value;
}

/** A text with one place changed; the place must occur once. */
export function changed(text: string, from: string, to: string): string {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`${JSON.stringify(from)} occurs ${pieces.length - 1} times`);
  return pieces.join(to);
}

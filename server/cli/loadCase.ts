// The one way from the name of a file to an analysed case. It must not print anything.

import { readFileSync } from "node:fs";
import { type Analysis, analyse } from "../../shared/outcome/analysis.ts";
import { fail, ok, type Result } from "../../shared/result.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { describeProblem } from "../../shared/scenario/problems.ts";
import type { Scenario } from "../../shared/scenario/types.ts";

export interface LoadedCase {
  readonly scenario: Scenario;
  readonly analysis: Analysis;
}

/** Reads, checks and analyses a scenario file. Refused, with one line for each thing that is wrong, when it cannot be
 * read, has problems, or is out of reach of the exact analysis: what the server would refuse as well. Never throws. */
export function loadCase(file: string): Result<LoadedCase, readonly string[]> {
  const text = readText(file);
  if (!text.ok) return fail([`${file}: cannot be read: ${text.error}.`]);
  const scenario = parseScenario(text.value, file);
  if (!scenario.ok) return fail(scenario.error.map(describeProblem));
  const analysis = analyse(scenario.value);
  if (analysis.ok) return ok({ scenario: scenario.value, analysis: analysis.value });
  const { reason, limit, advice } = analysis.error;
  const beyond = `${reason}, limit ${limit.toLocaleString("en")}`;
  return fail([`${file}: the case is too large to analyse exactly (${beyond}). ${advice}`]);
}

function readText(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : message);
  }
}

// The one way from the text of a scenario file to a scenario (RULES 1). It must not read files: text and name come in.

import { fail, ok, type Result } from "../result.ts";
import { checkDraft } from "./check.ts";
import { scenarioFile } from "./format.ts";
import { PROBLEMS } from "./limits.ts";
import { openLog, type Problem } from "./problems.ts";
import { resolveScenario } from "./resolve.ts";
import { keepSound, reportShape, standsAlone } from "./shape.ts";
import { readSource } from "./source.ts";
import type { Scenario } from "./types.ts";

/**
 * Reads a scenario from the YAML text of a file (format 1, at most 200,000 characters); `file` is its name in the
 * problems. The scenario has its ids resolved to numbers and its defaults filled in. Refused with every problem at
 * once, by line: what is no YAML, unknown keys and ids, wrong types, lengths and bounds, locks and limits that leave no
 * way, minimums out of reach, relief above 70% of a fear, and claims that are not true (RULES 1). Never throws.
 */
export function parseScenario(text: string, file: string): Result<Scenario, Problem[]> {
  const source = readSource(text);
  const log = openLog(file, source);
  const { value, brokenFrom } = source;
  if (brokenFrom === 0) return fail(log.list());
  const parsed = scenarioFile.safeParse(value, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  if (brokenFrom < Number.POSITIVE_INFINITY) {
    // Beyond an unreadable line things are missing that the author did write, so only what stands before it is told.
    reportShape(issues.filter(standsAlone), log);
    return fail(log.list().filter((problem) => problem.field === "yaml" || problem.line < brokenFrom));
  }
  reportShape(issues.slice(0, PROBLEMS), log);
  if (issues.length > PROBLEMS) return fail(log.list());
  checkDraft(keepSound(value, issues), log);
  const problems = log.list();
  return parsed.success && problems.length === 0 ? ok(resolveScenario(parsed.data)) : fail(problems);
}

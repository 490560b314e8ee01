// Says what makes a case dull or unfair, so that its author can do something about it. It must not refuse anything: what
// is wrong in a file, such as a claim that is not true, is refused when it is read (parse.ts).

import { type Analysis, type AnalysisRefusal, analyse } from "../outcome/analysis.ts";
import type { Result } from "../result.ts";
import { acceptedInVain, explain } from "./lint/explain.ts";
import type { Finding } from "./lint/finding.ts";
import { lintAsking } from "./lint/lintAsking.ts";
import { lintEase } from "./lint/lintEase.ts";
import { lintIssues } from "./lint/lintIssues.ts";
import { lintQuestions } from "./lint/lintQuestions.ts";
import { lintStakeholders } from "./lint/lintStakeholders.ts";
import { lintWalkAways } from "./lint/lintWalkAways.ts";
import type { Scenario } from "./types.ts";

/**
 * All findings about a scenario: warnings, then notes, then what its note accepts; empty when there are none. `analysis` spares the work of doing
 * it again. A case whose analysis is out of reach gets that as a finding, and only the rules that need no analysis.
 */
export function lintScenario(
  scenario: Scenario,
  analysis: Result<Analysis, AnalysisRefusal> = analyse(scenario),
): Finding[] {
  const findings = [...lintIssues(scenario), ...lintQuestions(scenario)];
  if (analysis.ok) {
    for (const rule of EXACT) findings.push(...rule(scenario, analysis.value));
  } else {
    findings.push(outOfReach(analysis.error));
  }
  return explain(scenario.note, [...findings, ...acceptedInVain(scenario.note, findings)]);
}

/** The rules that need the analysis. */
const EXACT = [lintWalkAways, lintEase, lintAsking, lintStakeholders] as const;

const outOfReach = ({ reason, limit, advice }: AnalysisRefusal): Finding => ({
  rule: "out-of-reach",
  severity: "warning",
  where: "file",
  message: `The case is too large to analyse exactly (${reason}, limit ${limit.toLocaleString("en")}).`,
  advice,
});

// The worker that reads, maps and judges a case, so that typing never waits. It answers in parts, each with the number of the
// text it was asked about.
import { analyseCase, type CaseMap, judgeCase, mapCase, type Reading, readCase } from "../../../shared/desk/report.ts";
import type { AnalysisRefusal } from "../../../shared/outcome/analysis.ts";
import type { Finding } from "../../../shared/scenario/lint/finding.ts";

export interface Asked {
  readonly number: number;
  readonly text: string;
}

export type Answered = { readonly number: number } & (
  | { readonly part: "reading"; readonly reading: Reading }
  | { readonly part: "map"; readonly map: CaseMap }
  | { readonly part: "beyond"; readonly refusal: AnalysisRefusal }
  | { readonly part: "findings"; readonly findings: readonly Finding[] }
);

const answer = (answered: Answered): void => postMessage(answered);

addEventListener("message", ({ data: { number, text } }: MessageEvent<Asked>) => {
  const reading = readCase(text);
  answer({ number, part: "reading", reading });
  if (reading.scenario === null) return answer({ number, part: "findings", findings: [] });
  const analysis = analyseCase(reading.scenario);
  if (analysis.ok) answer({ number, part: "map", map: mapCase(reading.scenario, analysis.value) });
  else answer({ number, part: "beyond", refusal: analysis.error });
  answer({ number, part: "findings", findings: judgeCase(reading.scenario, analysis) });
});

// Keeps what is known of the case up to date while it is written. Asks the worker for the latest text only, and starts a new
// one when an old question takes long.
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { CaseMap, Reading } from "../../../shared/desk/report.ts";
import type { AnalysisRefusal } from "../../../shared/outcome/analysis.ts";
import type { Finding } from "../../../shared/scenario/lint/finding.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import type { Answered, Asked } from "./analyst.ts";

export interface Report {
  readonly reading: Reading | null;
  /** The latest text that loaded, and its map: they may be older than the reading. */
  readonly scenario: Scenario | null;
  readonly map: CaseMap | null;
  /** Why the case cannot be analysed. */
  readonly beyond: AnalysisRefusal | null;
  readonly findings: readonly Finding[];
  /** Something is still being worked out. */
  readonly working: boolean;
}

const NOTHING: Report = { reading: null, scenario: null, map: null, beyond: null, findings: [], working: true };

/** How long typing must rest before the case is looked at again, ms. */
const REST = 160;
/** How long an answer may take when there is a newer question, ms. */
const PATIENCE = 2_000;

export function useReport(text: ReadonlySignal<string>): ReadonlySignal<Report> {
  const report = useSignal(NOTHING);
  useEffect(() => {
    let [asked, waiting]: [number, string | null] = [0, null];
    let busy = false;
    let [rest, patience]: [ReturnType<typeof setTimeout> | undefined, ReturnType<typeof setTimeout> | undefined] = [
      undefined,
      undefined,
    ];
    let worker = begin();

    function begin(): Worker {
      const made = new Worker(new URL("./analyst.ts", import.meta.url), { type: "module" });
      made.onmessage = ({ data }: MessageEvent<Answered>) => hear(data);
      return made;
    }
    function ask(): void {
      if (waiting === null) return;
      if (busy) {
        patience ??= setTimeout(() => {
          worker.terminate();
          worker = begin();
          busy = false;
          patience = undefined;
          ask();
        }, PATIENCE);
        return;
      }
      busy = true;
      asked += 1;
      worker.postMessage({ number: asked, text: waiting } satisfies Asked);
      waiting = null;
    }
    function hear(answered: Answered): void {
      if (answered.number !== asked) return;
      const now = report.value;
      switch (answered.part) {
        case "reading":
          report.value = { ...now, reading: answered.reading, scenario: answered.reading.scenario ?? now.scenario };
          return;
        case "map":
          report.value = { ...now, map: answered.map, beyond: null };
          return;
        case "beyond":
          report.value = { ...now, map: null, beyond: answered.refusal };
          return;
        case "findings":
          busy = false;
          clearTimeout(patience);
          patience = undefined;
          report.value = { ...now, findings: answered.findings, working: waiting !== null };
          ask();
      }
    }

    const stop = text.subscribe((latest) => {
      clearTimeout(rest);
      report.value = { ...report.peek(), working: true };
      rest = setTimeout(
        () => {
          waiting = latest;
          ask();
        },
        asked === 0 ? 0 : REST,
      );
    });
    return () => {
      stop();
      clearTimeout(rest);
      clearTimeout(patience);
      worker.terminate();
    };
  }, [text]);
  return report;
}

// A journal that counts and times what is asked of another one. It changes no answer and looks into no row.
import { Counter, Histogram } from "prom-client";
import type { Journal } from "../journal/journal.ts";
import { registry, WORK_BUCKETS } from "./registry.ts";

const registers = [registry];
const commits = new Histogram({
  name: "two_winners_commit_seconds",
  help: "From an append's call to its durable answer.",
  buckets: WORK_BUCKETS,
  registers,
});
const calls = new Histogram({
  name: "two_winners_journal_call_seconds",
  help: "The journal's other calls.",
  labelNames: ["call"],
  buckets: [0.001, 0.01, 0.1, 1, 5],
  registers,
});
const errors = new Counter({
  name: "two_winners_journal_errors_total",
  help: "Calls of the journal that failed.",
  labelNames: ["call"],
  registers,
});
const homes = new Counter({
  name: "two_winners_homes_total",
  help: "Homes that this process took over, and appends refused because another process owns the home now.",
  labelNames: ["what"],
  registers,
});

type Work = (...args: readonly unknown[]) => Promise<unknown>;

/** The same journal, measured. */
export function measured(journal: Journal): Journal {
  const calls = Object.entries(journal) as [string, Work][];
  return Object.fromEntries(
    calls.map(([call, work]) => [call, call === "close" ? work : timed(call, work)]),
  ) as unknown as Journal;
}

function timed(call: string, work: Work): Work {
  const observe =
    call === "append"
      ? (seconds: number) => commits.observe(seconds)
      : calls.labels(call).observe.bind(calls.labels(call));
  return async (...args) => {
    const since = performance.now();
    try {
      const answer = await work(...args);
      if (call === "takeHome" && answer) homes.inc({ what: "taken" });
      if (answer === "fenced") homes.inc({ what: "fenced" });
      return answer;
    } catch (error) {
      errors.inc({ call });
      throw error;
    } finally {
      observe((performance.now() - since) / 1000);
    }
  };
}

// What the loops answer to commands, counted and timed. It sees who asks by what right, never what is asked.
import { Counter, Histogram } from "prom-client";
import { SESSION_REFUSALS } from "../../shared/session/refusal.ts";
import { REFUSALS } from "../../shared/table/refusal.ts";
import { registry, WORK_BUCKETS } from "./registry.ts";

const registers = [registry];
const latency = new Histogram({
  name: "two_winners_command_seconds",
  help: "From a command's arrival at its loop to its answer, the wait in the queue and the commit included.",
  labelNames: ["kind"],
  buckets: WORK_BUCKETS,
  registers,
});
const accepted = new Counter({
  name: "two_winners_commands_accepted_total",
  help: "Commands that are in the journal.",
  labelNames: ["kind"],
  registers,
});
const refusals = new Counter({
  name: "two_winners_refusals_total",
  help: "Commands refused, by reason.",
  labelNames: ["reason"],
  registers,
});

const REASONS: ReadonlySet<string> = new Set([
  ...REFUSALS,
  ...SESSION_REFUSALS,
  "unavailable",
  "too-many-requests",
  "failed",
]);

/** By what right a command was given, in the words of the metrics. */
const KINDS: Readonly<Record<string, string>> = {
  buyer: "seat",
  seller: "seat",
  participant: "seat",
  facilitator: "facilitator",
  clock: "clock",
  host: "host",
};

/** Counts a refusal and answers it; a reason that is not one of ours counts as `other`. */
export function countRefusal<R extends string>(reason: R): { readonly reason: R } {
  refusals.inc({ reason: REASONS.has(reason) ? reason : "other" });
  return { reason };
}

/** How a loop answers: the refusals of its machine all have a reason. */
type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/** Begins to time a command given by this right; what it answers is to be called with the outcome. */
export function timeCommand(by: string): (outcome: Outcome) => void {
  const kind = KINDS[by] ?? "host";
  const since = performance.now();
  return (outcome) => {
    latency.observe({ kind }, (performance.now() - since) / 1000);
    if (outcome.ok) accepted.inc({ kind });
    else countRefusal(String((outcome.error as { reason?: unknown }).reason));
  };
}

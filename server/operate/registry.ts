// Everything this process measures, in one registry as Prometheus reads it, with what the runtime measures of itself: memory, event-loop
// lag, handles, start. Labels are words of fixed lists: never an id, a name or anything a client can choose.
import { readFileSync } from "node:fs";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { PROTOCOL } from "../../shared/protocol.ts";

export const registry = new Registry();

/** Bounds of histograms of our own work, seconds: a commit takes about a millisecond, a second is far too long. */
export const WORK_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

collectDefaultMetrics({ register: registry });
new Gauge({
  name: "two_winners_build_info",
  help: "Always 1; the version that runs and the protocol it speaks.",
  labelNames: ["version", "protocol"],
  registers: [registry],
}).set({ version, protocol: String(PROTOCOL) }, 1);

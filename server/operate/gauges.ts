// What is open in this process, looked up when somebody reads the metrics.
import { Gauge } from "prom-client";
import { registry } from "./registry.ts";

/** How many there are now. */
export interface Counts {
  readonly tables: () => number;
  readonly sessions: () => number;
  readonly homes: () => number;
  /** Sockets that have a place in a room. */
  readonly clients: () => number;
}

const HELP: Readonly<Record<keyof Counts, string>> = {
  tables: "Tables open in this process.",
  sessions: "Sessions open in this process.",
  homes: "Homes that this process holds.",
  clients: "Sockets with a place in a room of this process.",
};

/** Shows these counts from now on, in the place of earlier ones. */
export function showCounts(counts: Counts): void {
  for (const [what, help] of Object.entries(HELP)) {
    const name = `two_winners_${what}`;
    registry.removeSingleMetric(name);
    const count = counts[what as keyof Counts];
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(count());
      },
    });
  }
}

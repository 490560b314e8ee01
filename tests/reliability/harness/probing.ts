// What a probe inside a server tells (probe.ts): which process it is, and its memory.
import { until } from "../../support/player.ts";
import type { TestServer } from "../../support/server.ts";

/** Loads the probe into a server. */
export const PROBED = { NODE_OPTIONS: `--import ${new URL("./probe.ts", import.meta.url)}` } as const;

export const processOf = (server: TestServer): number =>
  Number(/probe: process (\d+)/.exec(server.output())?.[1] ?? Number.NaN);

export interface Memory {
  /** Bytes of the process, and of what its programs still use. */
  readonly rss: number;
  readonly heap: number;
}

/** What it holds after garbage was collected. */
export async function memoryOf(server: TestServer): Promise<Memory> {
  const found = () => [...server.output().matchAll(/probe: memory (\d+) (\d+)/g)];
  const before = found().length;
  server.signal("SIGUSR2");
  await until(() => found().length > before, "the memory of the server");
  const [, rss, heap] = found().at(-1) ?? [];
  return { rss: Number(rss), heap: Number(heap) };
}

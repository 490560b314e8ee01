// Measures tables in play on the real server, two clients each, one move a second a client, the journal at full durability. It compares
// nothing: beside.ts sets the floor next to it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SEATS, type Seat } from "../../shared/scenario/types.ts";
import { freePort } from "../support/server.ts";
import { confirmTable } from "./confirm.ts";
import { type LoadFigures, type LoadPair, type LoadSocket, pause, playLoad } from "./load.ts";
import type { Step } from "./play.ts";
import { type Measured, startMeasured } from "./process.ts";
import { eachOf, enterSlim, type SlimClient } from "./slimClient.ts";
import { type Written, type WrittenTable, writeTables } from "./writtenTables.ts";

const SERVE = new URL("./serve.ts", import.meta.url).pathname;

/** How long each part takes, seconds. */
export interface Lengths {
  readonly warmUp: number;
  readonly measured: number;
  readonly idle: number;
}
export const LENGTHS: Lengths = { warmUp: 5, measured: 15, idle: 10 };
export const SHORT: Lengths = { warmUp: 2, measured: 5, idle: 3 };

export interface TablesFigures extends LoadFigures {
  readonly tables: number;
  /** Clients that took their place, a second: resume call, socket, first state. */
  readonly joined: number;
  /** Memory a table, kB, at the end, garbage collected, over that of the server before anybody came. */
  readonly memory: number;
  /** Lines of history each table has then. */
  readonly lines: number;
  /** Processor share, %, of all tables together while nobody moves. */
  readonly idle: number;
}

/** A server on a folder of its own. */
export interface BenchServer extends Measured {
  readonly url: string;
}
export async function startBenchServer(
  dataDir: string,
  options: {
    readonly port?: number;
    readonly env?: Record<string, string>;
    readonly core?: number;
    readonly node?: readonly string[];
  } = {},
): Promise<BenchServer> {
  const { port = await freePort(), env = {}, ...rest } = options;
  const settings = { PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "error", ...env };
  const server = await startMeasured({ script: SERVE, env: settings, ready: "is open at", ...rest });
  return { ...server, url: `http://127.0.0.1:${port}` };
}

/** A folder that is removed when the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "two-winners-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both clients of a table, with the moves that are theirs. */
export async function enterPair(url: string, table: WrittenTable, written: Written): Promise<LoadPair> {
  const [buyer, seller] = await Promise.all(SEATS.map((seat) => enterSeat(url, table, seat, written)));
  return [buyer as LoadSocket, seller as LoadSocket];
}

async function enterSeat(
  url: string,
  { id, tokens }: WrittenTable,
  seat: Seat,
  { steps }: Written,
): Promise<LoadSocket> {
  return seatOf(await enterSlim(url, { table: id }, tokens[seat]), seat, steps);
}

/** A client with the moves that are its seat's. */
export function seatOf(client: SlimClient, seat: Seat, steps: readonly Step[]): LoadSocket {
  const own = steps.filter((step) => step.seat === seat);
  let at = 0;
  const next = () => {
    const step = own[at++];
    return step ? client.frameOf(step.command) : null;
  };
  return { socket: client.socket, next, read: client.read, echoes: true };
}

/** Plays this many tables and measures them. */
export function measureTables(
  count: number,
  lengths: Lengths = LENGTHS,
  node: readonly string[] = [],
): Promise<TablesFigures> {
  return inFolder(async (folder) => {
    const moves = 2 * Math.ceil(lengths.warmUp + lengths.measured + 2);
    const written = await writeTables(folder, count, 0, moves);
    const server = await startBenchServer(folder, { node });
    try {
      const before = await server.memory();
      const from = performance.now();
      const pairs = await eachOf(written.tables, 16, (table) => enterPair(server.url, table, written));
      const joined = (2 * count) / ((performance.now() - from) / 1000);
      const load = await playLoad({ pairs, ...lengths, cpu: server.cpu });
      const memory = ((await server.memory()) - before) / count;
      if (load.refused === 0) await confirmTable(server.url, written.tables[0] as WrittenTable, written);
      await pause(500);
      const idleFrom = { cpu: server.cpu(), at: performance.now() };
      await pause(lengths.idle * 1000);
      const idle = (100 * (server.cpu() - idleFrom.cpu)) / (performance.now() - idleFrom.at);
      for (const pair of pairs) for (const { socket } of pair) socket.terminate();
      const lines = Math.round(2 * (lengths.warmUp + lengths.measured));
      return { ...load, tables: count, joined, memory, lines, idle };
    } finally {
      await server.end();
    }
  });
}

// Measures what watching costs: `node tests/bench/watching.ts [--quick] [TABLES OBSERVERS]`. The same tables in play as lone ones, as those of sessions
// that nobody looks at, and with a facilitator's dashboard open in each session and observers at some tables.
import { MAX_PEOPLE } from "../../shared/session/limits.ts";
import { type LoadFigures, type LoadPair, type LoadSocket, playLoad } from "./load.ts";
import { pinGenerator } from "./machine.ts";
import { isQuick, numbersOr } from "./options.ts";
import { playRound, type Step } from "./play.ts";
import { keepResult } from "./results.ts";
import { type BenchSession, beginSession } from "./session.ts";
import { eachOf, enterSlim, type SlimClient } from "./slimClient.ts";
import { inFolder, LENGTHS, type Lengths, measureTables, SHORT, seatOf, startBenchServer } from "./tables.ts";
import { benchCase, type WrittenTable } from "./writtenTables.ts";

export interface WatchingFigures {
  readonly tables: number;
  readonly observers: number;
  readonly sessions: number;
  /** Processor time of the server a move, us. */
  readonly unwatched: number;
  readonly watched: number;
}

/** Beside the processor time of a move at as many lone tables, us. */
export interface WatchingResult extends WatchingFigures {
  readonly alone: number;
}

/** A session keeps some room for those who come late. */
const MOST = MAX_PEOPLE - 4;

export async function measureWatching(
  tables: number,
  observers: number,
  lengths: Lengths = LENGTHS,
): Promise<WatchingFigures> {
  const sessions = Math.ceil((2 * tables + observers) / MOST);
  const share = (all: number, index: number) =>
    Math.floor((all * (index + 1)) / sessions) - Math.floor((all * index) / sessions);
  return inFolder(async (folder) => {
    const server = await startBenchServer(folder);
    try {
      const begun: BenchSession[] = [];
      for (let index = 0; index < sessions; index++)
        begun.push(await beginSession(server.url, share(tables, index), share(observers, index)));
      const seated = begun.flatMap((one) => one.tables);
      const { scenario, hash } = benchCase();
      const { steps } = playRound(scenario, hash, 6 * Math.ceil(lengths.warmUp + lengths.measured + 2), 0);
      const pairs = await eachOf(seated, 16, (table) => sitDown(server.url, table, steps));
      const play = () => playLoad({ pairs, ...lengths, cpu: server.cpu });

      const before = await play();
      const watching = await watch(server.url, begun);
      const watched = await play();
      for (const { socket } of watching) socket.terminate();
      // Tables have grown by now: what it costs without watching is taken from before and after.
      const after = await play();
      for (const { socket } of pairs.flat()) socket.terminate();
      const unwatched = Math.round((costOf(before) + costOf(after)) / 2);
      return { tables, observers, sessions, unwatched, watched: costOf(watched) };
    } finally {
      await server.end("SIGKILL");
    }
  });
}

const costOf = ({ cpu, answered }: LoadFigures): number => Math.round((1000 * cpu) / Math.max(1, answered));

/** Both of a table of a session, who are ready at once. */
async function sitDown(url: string, table: WrittenTable, steps: readonly Step[]): Promise<LoadPair> {
  const enter = async (seat: "buyer" | "seller"): Promise<LoadSocket> => {
    const client = await enterSlim(url, { table: table.id }, table.tokens[seat]);
    client.socket.send(client.frameOf({ type: "ready" }));
    return seatOf(client, seat, steps);
  };
  return [await enter("buyer"), await enter("seller")];
}

/** The facilitators with their dashboards, and the observers. */
async function watch(url: string, begun: readonly BenchSession[]): Promise<SlimClient[]> {
  const clients: SlimClient[] = [];
  for (const { id, host, observers } of begun) {
    clients.push(await enterSlim(url, { session: id }, host));
    for (const { table, token } of observers) clients.push(await enterSlim(url, { table }, token));
  }
  return clients;
}

if (import.meta.main) {
  pinGenerator();
  const [tables = 0, observers = 0] = numbersOr(isQuick ? [100, 4] : [500, 20]);
  const lengths = isQuick ? SHORT : { ...LENGTHS, measured: 10 };
  const alone = costOf(await measureTables(tables, { ...lengths, idle: 0 }));
  const figures: WatchingResult = { ...(await measureWatching(tables, observers, lengths)), alone };
  console.log(figures);
  keepResult("watching", figures);
}

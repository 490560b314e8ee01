// Measures a kill: `node tests/bench/comingBack.ts [--quick] [N]`. Tables in play, the server killed with kill -9 and started again; until each
// client has come back through the resume call and has had a new move acknowledged. And how fast a journal is read and folded.
import { join } from "node:path";
import { backoff } from "../../client/net/backoff.ts";
import { openSqlite } from "../../server/journal/sqlite.ts";
import { SEATS, type Seat } from "../../shared/scenario/types.ts";
import type { Entry } from "../../shared/table/events.ts";
import { fold } from "../../shared/table/evolve.ts";
import { freePort } from "../support/server.ts";
import { pause } from "./load.ts";
import { pinGenerator } from "./machine.ts";
import { isQuick, numbersOr } from "./options.ts";
import { keepResult } from "./results.ts";
import { eachOf, enterSlim, type SlimClient } from "./slimClient.ts";
import { inFolder, startBenchServer } from "./tables.ts";
import { type Written, writeTables } from "./writtenTables.ts";

export interface ComingBackFigures {
  readonly tables: number;
  /** Seconds from the kill until the server answered again, until half and until all clients had a move acknowledged. */
  readonly started: number;
  readonly half: number;
  readonly all: number;
  /** Events a second, read from the journal and folded. */
  readonly replay: number;
  readonly events: number;
}

/** Lines of history each table has. */
const PLAYED = 40;
/** Tries before a client gives up; the last pauses are five seconds long. */
const TRIES = 20;

interface Player {
  readonly table: string;
  readonly seat: Seat;
  readonly token: string;
  client: SlimClient;
}

export function measureComingBack(count: number): Promise<ComingBackFigures> {
  return inFolder(async (folder) => {
    const written = await writeTables(folder, count, PLAYED, 8);
    const replay = await measureReplay(folder, written);
    const port = await freePort();
    const server = await startBenchServer(folder, { port });
    const seats = written.tables.flatMap(({ id: table, tokens }) =>
      SEATS.map((seat) => ({ table, seat, token: tokens[seat] })),
    );
    const players = await eachOf(seats, 16, async (one): Promise<Player> => {
      return { ...one, client: await enterSlim(server.url, { table: one.table }, one.token) };
    });
    const lost = performance.now();
    await server.end("SIGKILL");
    const again = await startBenchServer(folder, { port });
    const started = performance.now();
    try {
      const times = await Promise.all(players.map((player) => comeBack(again.url, player)));
      const back = times.map((at) => (at - lost) / 1000).toSorted((one, two) => one - two);
      for (const { client } of players) client.socket.terminate();
      const [half = 0, all = 0] = [back[back.length >> 1], back.at(-1)];
      return { tables: count, started: (started - lost) / 1000, half, all, replay, events: written.events };
    } finally {
      await again.end();
    }
  });
}

/** Tries until a new move is acknowledged, with the pauses of the real client; answers when that was. */
async function comeBack(url: string, player: Player): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    await pause(backoff(attempt, Math.random()));
    try {
      player.client = await enterSlim(url, { table: player.table }, player.token);
      await moveOnce(player);
      return performance.now();
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

function moveOnce({ client: { socket, frameOf, read }, seat }: Player): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on("message", (data: Buffer) => {
      const kind = read(data);
      if (kind === "acknowledged") resolve();
      if (kind === "refused") reject(new Error("The move was refused."));
    });
    socket.once("close", () => reject(new Error("The room closed.")));
    socket.send(frameOf({ type: "say", text: `Where were we, ${seat}?` }));
  });
}

async function measureReplay(folder: string, { tables, events }: Written): Promise<number> {
  const journal = openSqlite(join(folder, "two-winners.sqlite"));
  const from = performance.now();
  const states = await eachOf(tables, 16, async ({ id }) =>
    fold((await journal.read(id)).map(({ entry }) => entry as Entry)),
  );
  const seconds = (performance.now() - from) / 1000;
  await journal.close();
  if (states.some(({ phase }) => phase !== "negotiating")) throw new Error("A table was not folded.");
  return Math.round(events / seconds);
}

if (import.meta.main) {
  pinGenerator();
  const figures = await measureComingBack(numbersOr([isQuick ? 200 : 1_000])[0] ?? 0);
  console.log(figures);
  keepResult("comingBack", figures);
}

// Bots at real tables: the same seed is the same game, a failing journal and a restart count nothing twice, a person plays one by socket.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Journal } from "../../../server/journal/journal.ts";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import { openHomes } from "../../../server/live/homes.ts";
import { type LiveTable, openTables } from "../../../server/live/tables.ts";
import { loadLibrary } from "../../../server/scenarios.ts";
import { SEATS } from "../../../shared/scenario/types.ts";
import type { Entry } from "../../../shared/table/events.ts";
import { openTable, PLAIN } from "../../../shared/table/open.ts";
import { STEPS } from "../../../shared/table/phase.ts";
import { call, until } from "../../support/player.ts";
import { enterPractice, playOut } from "../../support/practice.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { afterwards, openJournal } from "../journal/folder.ts";

const SCENARIOS = new URL("../../../server/scenarios/", import.meta.url).pathname;
const START = 1_000_000;

/** Tables on a clock of their own, which both bots play without thinking. */
async function setUp(wrap: (journal: Journal) => Journal = (same) => same) {
  const journal = openJournal();
  const library = loadLibrary([SCENARIOS], journal);
  const found = library.byId("plant-scheduler");
  if (!found) throw new Error("the plant scheduler is in the library");
  const errors: unknown[] = [];
  const now = () => START;
  const wrapped = wrap(journal);
  const homes = openHomes(wrapped, "here", now);
  const tables = openTables({ journal: wrapped, library, homes, now, onError: (error) => errors.push(error) });
  afterwards(() => tables.closeAll());
  async function open(id: string, seed: number): Promise<LiveTable> {
    const opened = openTable(found?.scenario as never, found?.hash ?? "", seed, { ...PLAIN, steps: STEPS });
    const handed = SEATS.map((seat) => ({ type: "handed", seat, bot: true }) as const);
    const entry = { seq: 1, at: START, by: "host", person: null, events: [opened, ...handed] };
    await journal.createTable({ id, at: START, scenario: found as never, entry, people: [], invitation: null });
    const table = await tables.open(id);
    if (!table) throw new Error("the table is there");
    return table;
  }
  /** What is in the journal of a table: who did what, without the times. */
  const gameOf = async (id: string) => (await journal.read(id)).map(({ entry }) => [entry.by, entry.events]);
  return { journal, open, gameOf, errors };
}

/** Both bots play to the end, without waiting. */
async function rush({ loop, bots }: LiveTable): Promise<void> {
  const end = () => loop.state().phase === "revealed";
  await until(
    () => {
      bots.hurry();
      return end();
    },
    "the end of the round",
    30_000,
  );
}

describe("a table that bots play", () => {
  it("plays a whole round by itself, the same for the same seed and another for another", async () => {
    const { open, gameOf, errors } = await setUp();
    for (const [id, seed] of [
      ["one", 5],
      ["two", 5],
      ["three", 6],
    ] as const)
      await rush(await open(id, seed));
    const [one, two, three] = await Promise.all(["one", "two", "three"].map(gameOf));
    expect(one?.length).toBeGreaterThan(10);
    expect(two?.slice(1)).toEqual(one?.slice(1));
    expect(three?.slice(1)).not.toEqual(one?.slice(1));
    expect(errors).toEqual([]);
  });

  it("says so when a move is not taken, and tries again until it counts, once", async () => {
    let fails = 0;
    const { open, journal, errors } = await setUp((real) => ({
      ...real,
      async append(row) {
        const bots = row.command?.startsWith("bot:");
        // The first time it is lost, the second time only the answer is.
        if (bots && fails++ === 0) throw new Error("lost");
        const answer = await real.append(row);
        if (bots && fails === 2) throw new Error("answer lost");
        return answer;
      },
    }));
    const table = await open("one", 5);
    table.bots.hurry();
    await until(() => errors.length > 0, "the failure to be told");
    await rush(table);
    const commands = (await journal.read("one")).flatMap(({ command }) => command ?? []);
    expect(fails).toBeGreaterThan(2);
    expect(new Set(commands).size).toBe(commands.length);
  });
});

describe("a person who practises", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.remove());

  const entriesOf = async (table: string) => {
    const journal = openSqlite(`${server.dataDir}/two-winners.sqlite`);
    const rows = await journal.read(table);
    await journal.close();
    return rows.map(({ command, entry }) => ({ command, entry: entry as Entry }));
  };

  it("plays a round against a bot that is known as one, and reads the whole debrief", async () => {
    const player = await enterPractice(server.url, { seat: "buyer" });
    expect(player.view().table.bots).toEqual({ buyer: false, seller: true });
    expect(player.view().people.seller.name).toBe("");
    await playOut(player);
    const debrief = await call(server.url, "GET", `/tables/${player.table}/debrief`, { token: player.token });
    expect(debrief.status).toBe(200);
    await player.leave();
  });

  it("goes on after a kill in the middle, and nothing counts twice", async () => {
    const player = await enterPractice(server.url, { seat: "seller", seed: 11 });
    await player.send({ type: "ready" });
    await call(server.url, "POST", `/tables/${player.table}/hurry`, { token: player.token });
    await player.sees(({ table }) => table.phase === "negotiating", "the start");
    await server.kill();
    await server.start();
    await player.enter();
    await playOut(player);
    const ids = (await entriesOf(player.table)).flatMap(({ command }) => (command?.startsWith("bot:") ? command : []));
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    await player.leave();
  });

  it("pauses and goes on, which only a table to practise at has", async () => {
    const player = await enterPractice(server.url, { seat: "buyer" });
    const pause = (on: boolean) =>
      call(server.url, "POST", `/tables/${player.table}/pause`, { token: player.token, body: { on } });
    expect((await pause(true)).status).toBe(200);
    await player.sees(({ table }) => table.paused, "the pause");
    expect((await pause(true)).status).toBe(200);
    expect(await player.send({ type: "ready" })).toBe("paused");
    expect((await pause(false)).status).toBe(200);
    await player.sees(({ table }) => !table.paused, "the end of the pause");
    const stranger = { token: "x".repeat(32), body: { on: true } };
    expect((await call(server.url, "POST", `/tables/${player.table}/pause`, stranger)).status).toBe(403);
    const again = { token: player.token, body: { token: "y".repeat(32) } };
    expect((await call(server.url, "POST", `/tables/${player.table}/again`, again)).status).toBe(403);
    await player.leave();

    const [mine, theirs] = ["m", "i"].map((letter) => letter.repeat(32)) as [string, string];
    const body = { scenario: "plant-scheduler", seat: "buyer", name: "Mira", token: mine, invitation: theirs };
    const { table } = (
      await call<{ table: string }>(server.url, "POST", "/tables", { body: { ...body, course: "short" } })
    ).body;
    for (const [path, sent] of [
      ["pause", { on: true }],
      ["hurry", {}],
    ] as const)
      expect((await call(server.url, "POST", `/tables/${table}/${path}`, { token: mine, body: sent })).status).toBe(
        403,
      );
  });

  it("is one table when the call is sent twice, and none with a seed or a partner that is not one", async () => {
    const token = "t".repeat(32);
    const partner = { preset: "tough", difficulty: "hard" };
    const body = { scenario: "plant-scheduler", seat: "buyer", name: "Mira", token, course: "short", partner, seed: 3 };
    const send = (change: object) =>
      call<{ table: string }>(server.url, "POST", "/practice", { body: { ...body, ...change } });
    const [first, second] = [await send({}), await send({})];
    expect(second.body.table).toBe(first.body.table);
    const opened = (await entriesOf(first.body.table))[0]?.entry.events[0];
    expect(opened).toMatchObject({ type: "opened", seed: 3, partner });
    for (const wrong of [{ seed: -1 }, { seed: 1.5 }, { partner: { preset: "kind", difficulty: "hard" } }, { bot: 1 }])
      expect((await send(wrong)).status).toBe(400);
    expect((await send({ scenario: "nowhere", token: "u".repeat(32) })).status).toBe(404);
  });
});

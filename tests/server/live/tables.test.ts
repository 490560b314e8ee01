// The tables of a process: opened once, closed when nobody needs them, opened again after another process had them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import { openHomes } from "../../../server/live/homes.ts";
import { namesAt, openTables, type Tables } from "../../../server/live/tables.ts";
import { loadLibrary } from "../../../server/scenarios.ts";
import { openTable } from "../../../shared/table/open.ts";
import { until } from "../../support/player.ts";

const SCENARIOS = new URL("../../../server/scenarios/", import.meta.url).pathname;

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function setUp() {
  const dir = mkdtempSync(join(tmpdir(), "two-winners-"));
  const journal = openSqlite(join(dir, "journal.sqlite"));
  const library = loadLibrary([SCENARIOS], journal);
  const found = library.byId("plant-scheduler");
  if (!found) throw new Error("the plant scheduler is in the library");
  await journal.createTable({
    id: "t1",
    at: 1,
    scenario: found,
    entry: { seq: 1, at: 1, by: "host", person: null, events: [openTable(found.scenario, found.hash, 1)] },
    people: [{ id: "p1", home: "t1", role: "buyer", name: "Mira", tokenHash: "hash" }],
    invitation: null,
  });
  const open = (idle: number): Tables => {
    const homes = openHomes(journal, "here", Date.now);
    const tables = openTables({ journal, library, homes, now: Date.now, onError: () => {}, idle });
    cleanups.push(() => tables.closeAll());
    return tables;
  };
  cleanups.push(async () => {
    await journal.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return { open };
}

it("opens a table once for all who ask, and null for one that does not exist", async () => {
  const { open } = await setUp();
  const tables = open(60_000);
  const [one, two] = await Promise.all([tables.open("t1"), tables.open("t1")]);
  expect(one).toBe(two);
  expect(await tables.open("nowhere")).toBeNull();
  await until(() => tables.count() === 1, "only the real one to stay");
});

it("closes a table that nobody looks at, and keeps one that has a room", async () => {
  const { open } = await setUp();
  const tables = open(40);
  const table = await tables.open("t1");
  if (!table) throw new Error("the table is there");
  const nobody = { buyer: false, seller: false };
  table.viewer = { changed: () => {}, moved: () => {}, recheck: () => {}, here: () => nobody };
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(tables.count()).toBe(1);
  table.viewer = null;
  await until(() => tables.count() === 0, "the table to close");
  const again = await tables.open("t1");
  if (!again) throw new Error("the table is there");
  await tables.seat(again, { id: "p1", home: "t1", role: "buyer", name: "Mira", alias: "" });
  expect(namesAt(again)).toEqual({ buyer: "Mira", seller: "" });
});

it("opens a table again that another process had taken over", async () => {
  const { open } = await setUp();
  const [here, there] = [open(60_000), open(60_000)];
  const mine = await here.open("t1");
  const theirs = await there.open("t1");
  if (!mine || !theirs) throw new Error("the table is there");
  const person = { id: "p1", home: "t1", role: "buyer" as const, name: "Mira", alias: "" };
  await there.seat(theirs, person);
  await expect(here.seat(mine, person)).rejects.toThrow();
  const again = await here.open("t1");
  expect(again).not.toBe(mine);
  expect(again?.loop.state().persons.buyer).toEqual(["p1"]);
});

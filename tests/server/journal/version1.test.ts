// A file that the first version wrote: three tables, one revealed, one in play, one that waits; brought to the newest version and used.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { openHomes } from "../../../server/live/homes.ts";
import { openTables } from "../../../server/live/tables.ts";
import { hashText, loadLibrary } from "../../../server/scenarios.ts";
import { ok } from "../../../shared/result.ts";
import { afterwards, newFolder, openJournal } from "./folder.ts";

const FILE = new URL("../../fixtures/journal/v1.sqlite.gz", import.meta.url);
const SCENARIOS = new URL("../../../server/scenarios/", import.meta.url).pathname;
const [REVEALED, RUNNING, WAITING] = ["88uub876bqqf", "f49mu4mvfjgq", "jeur4c6acnh3"] as const;
const token = (letter: string) => hashText(letter.repeat(32));

function version1(): string {
  const file = join(newFolder(), "journal.sqlite");
  writeFileSync(file, gunzipSync(readFileSync(FILE)));
  return file;
}

it("keeps people, invitations and logs, and when each home was last used", async () => {
  const file = version1();
  const journal = openJournal(file);
  expect(await journal.personByToken(RUNNING, token("d"))).toMatchObject({ role: "buyer", name: "Mira", alias: "" });
  expect(await journal.personByToken(RUNNING, token("f"))).toMatchObject({ role: "seller", name: "Jonas" });
  expect(await journal.invitation(WAITING, token("h"))).toEqual({ seat: "seller", spent: false });
  expect(await journal.invitation(RUNNING, token("e"))).toEqual({ seat: "seller", spent: true });
  expect((await journal.read(REVEALED)).length).toBe(22);
  const db = new DatabaseSync(file, { readOnly: true });
  expect(db.prepare("PRAGMA user_version").get()).toEqual({ user_version: 2 });
  const last = db.prepare("SELECT max(at) AS at FROM entry WHERE stream = ?").get(RUNNING);
  expect(db.prepare("SELECT used_at AS at FROM home WHERE id = ?").get(RUNNING)).toEqual(last);
  db.close();
});

it("plays on where a table was left, ids of commands included, and opens a waiting seat", async () => {
  const journal = openJournal(version1());
  const library = loadLibrary([SCENARIOS], journal);
  const homes = openHomes(journal, "here", Date.now);
  const tables = openTables({ journal, library, homes, now: Date.now, onError: () => {} });
  afterwards(() => tables.closeAll());

  const running = await tables.open(RUNNING);
  const [buyer, last] = [
    await journal.personByToken(RUNNING, token("d")),
    (await journal.read(RUNNING)).findLast(({ command }) => command),
  ];
  if (!running || !buyer || !last) throw new Error("the table and its buyer are there");
  const state = running.loop.state();
  expect([state.phase, state.lines.at(-1)?.text]).toEqual(["negotiating", "Too little"]);
  expect(state.persons.buyer).toEqual([buyer.id]);
  const command = { type: "say" as const, text: "Too little" };
  const sent = { by: "seller" as const, person: last.entry.person, id: last.command, command };
  expect(await running.loop.submit(sent)).toEqual(ok({ seq: last.entry.seq }));
  expect((await running.loop.submit({ ...sent, by: "buyer", person: buyer.id, id: "new" })).ok).toBe(true);

  expect((await tables.open(REVEALED))?.loop.state().phase).toBe("revealed");
  const claimed = await journal.claim(token("h"), { id: "new", home: WAITING, name: "Ada", tokenHash: token("z") });
  expect(claimed).toMatchObject({ role: "seller", name: "Ada" });
});

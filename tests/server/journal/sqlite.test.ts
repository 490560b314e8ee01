// The journal on SQLite: durable order, the fence, secrets spent once, migrations forward only.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, it } from "vitest";
import type { Journal, NewRow } from "../../../server/journal/journal.ts";
import { migrate } from "../../../server/journal/migrate.ts";
import { openSqlite } from "../../../server/journal/sqlite.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "two-winners-"));
  cleanups.push(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function open(file: string): Journal {
  const journal = openSqlite(file);
  cleanups.push(() => journal.close());
  return journal;
}

const opening = { seq: 1, at: 1, by: "host", person: null, events: [{ type: "warned", seat: "buyer" }] };
const host = { id: "p1", home: "t1", role: "buyer" as const, name: "Mira", tokenHash: "hash-mira" };
const table = (id = "t1") => ({
  id,
  at: 1,
  scenario: { hash: "h", text: "format: 1" },
  entry: opening,
  people: [{ ...host, home: id }],
  invitation: { hash: "invite-1", seat: "seller" as const },
});
const row = (seq: number, epoch: number, over: Partial<NewRow> = {}): NewRow => ({
  home: "t1",
  stream: "t1",
  epoch,
  command: `c${seq}`,
  entry: { seq, at: seq, by: "buyer", person: "p1", events: [{ type: "said", seat: "buyer", text: `line ${seq}` }] },
  ...over,
});

describe("the journal", () => {
  it("keeps what was appended over closing and opening again, in order", async () => {
    const file = join(folder(), "journal.sqlite");
    const first = openSqlite(file);
    await first.createTable(table());
    await first.takeHome("t1", "here", 1);
    expect(await Promise.all([2, 3, 4].map((seq) => first.append(row(seq, 1))))).toEqual(Array(3).fill("appended"));
    await first.close();

    const again = open(file);
    expect((await again.read("t1")).map(({ entry, command }) => [entry.seq, command])).toEqual([
      [1, null],
      [2, "c2"],
      [3, "c3"],
      [4, "c4"],
    ]);
    expect(await again.scenarioText("h")).toBe("format: 1");
    expect(await again.scenarioText("other")).toBeNull();
  });

  it("refuses the appends of an owner whose home was taken over, and a sequence number that is taken", async () => {
    const journal = open(join(folder(), "journal.sqlite"));
    await journal.createTable(table());
    expect(await journal.takeHome("t1", "first", 1)).toEqual({ epoch: 1 });
    expect(await journal.append(row(2, 1))).toBe("appended");
    expect(await journal.takeHome("t1", "second", 1)).toEqual({ epoch: 2 });
    expect(await journal.append(row(3, 1))).toBe("fenced");
    expect(await journal.append(row(2, 2))).toBe("conflict");
    expect(await journal.append(row(3, 2))).toBe("appended");
    expect(await journal.append(row(2, 1, { home: "nowhere", stream: "nowhere" }))).toBe("fenced");
    expect(await journal.takeHome("nowhere", "x", 1)).toBeNull();
    expect((await journal.read("t1")).length).toBe(3);
  });

  it("creates one table for one token, however often it is asked", async () => {
    const journal = open(join(folder(), "journal.sqlite"));
    expect(await journal.createTable(table("t1"))).toBeNull();
    expect(await journal.createTable(table("t2"))).toMatchObject({ home: "t1", name: "Mira" });
    expect(await journal.takeHome("t2", "x", 1)).toBeNull();
  });

  it("spends an invitation once: the same token again is the same person, another one gets nothing", async () => {
    const journal = open(join(folder(), "journal.sqlite"));
    await journal.createTable(table());
    const jonas = { id: "p2", home: "t1", name: "Jonas", tokenHash: "hash-jonas" };
    expect(await journal.invitation("t1", "invite-1")).toEqual({ seat: "seller", spent: false });
    expect(await journal.invitation("t2", "invite-1")).toBeNull();
    expect(await journal.claim("wrong", jonas)).toBeNull();
    expect(await journal.claim("invite-1", jonas)).toMatchObject({ id: "p2", role: "seller" });
    expect(await journal.claim("invite-1", { ...jonas, id: "p3" })).toMatchObject({ id: "p2" });
    expect(await journal.claim("invite-1", { ...jonas, id: "p4", tokenHash: "other" })).toBeNull();
    expect(await journal.invitation("t1", "invite-1")).toEqual({ seat: "seller", spent: true });
    expect(await journal.personByToken("t1", "hash-jonas")).toMatchObject({ name: "Jonas" });
    expect(await journal.personByToken("t2", "hash-jonas")).toBeNull();
    expect((await journal.people("t1")).map((person) => person.name)).toEqual(["Mira", "Jonas"]);
  });

  it("replaces an unspent invitation", async () => {
    const journal = open(join(folder(), "journal.sqlite"));
    await journal.createTable(table());
    await journal.invite("t1", "invite-2", "seller");
    expect(await journal.invitation("t1", "invite-1")).toBeNull();
    expect(await journal.invitation("t1", "invite-2")).toEqual({ seat: "seller", spent: false });
  });

  it("undoes a failed call alone: the others of its batch are kept", async () => {
    const journal = open(join(folder(), "journal.sqlite"));
    await journal.createTable(table());
    await journal.takeHome("t1", "x", 1);
    const stranger = { ...host, id: "p9", home: "no-such-home", tokenHash: "hash-9" };
    const [before, failed, after] = await Promise.allSettled([
      journal.append(row(2, 1)),
      journal.addPerson(stranger),
      journal.append(row(3, 1)),
    ]);
    expect([before?.status, failed?.status, after?.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await journal.read("t1")).length).toBe(3);
  });

  it("rejects every call when the file cannot be opened, and after closing", async () => {
    const journal = openSqlite(join(folder(), "journal.sqlite"));
    await journal.close();
    await expect(journal.read("t1")).rejects.toThrow();
    const broken = openSqlite("/proc/no-such-place.sqlite");
    await expect(broken.read("t1")).rejects.toThrow();
  });

  it("refuses a file of a newer version rather than harm it", () => {
    const db = new DatabaseSync(":memory:");
    migrate(db);
    migrate(db);
    db.exec("PRAGMA user_version = 999");
    expect(() => migrate(db)).toThrow(/newer/);
    db.close();
  });
});

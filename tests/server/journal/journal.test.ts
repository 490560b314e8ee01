// What every journal promises, on SQLite and on PostgreSQL alike: order, the fence, secrets spent once, people, deletion, the purge.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Appended, Journal } from "../../../server/journal/journal.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { newFolder, openJournal, openPostgresJournal } from "./folder.ts";
import { append, entry, facilitator, host, person, row, session, table } from "./rows.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.stop());

/** Makes an empty database, and answers what opens it, as often as one likes. */
type NewPlace = () => Promise<() => Journal>;
const onSqlite: NewPlace = async () => {
  const file = join(newFolder(), "journal.sqlite");
  return () => openJournal(file);
};
const onPostgres: NewPlace = async () => {
  const url = await postgres.fresh();
  return () => openPostgresJournal(url);
};

const KINDS: readonly (readonly [string, NewPlace])[] = [
  ["SQLite", onSqlite],
  ["PostgreSQL", onPostgres],
];

describe.each(KINDS)("a journal on %s", (_name, place) => {
  it("keeps what was appended over closing and opening again, in order", async () => {
    const open = await place();
    const before = open();
    await before.createTable(table());
    await before.takeHome("t1", "here", 1);
    const outcomes = await Promise.all([2, 3, 4].map((seq) => before.append(row(seq, 1))));
    expect(outcomes).toEqual(Array(3).fill("appended"));
    await before.close();
    await expect(before.read("t1")).rejects.toThrow("The journal is closed.");

    const again = open();
    expect(await again.read("t1")).toEqual([
      { command: null, entry: table().entry },
      ...[2, 3, 4].map((seq) => ({ command: `c${seq}`, entry: row(seq, 1).entry })),
    ]);
    expect(await again.scenarioText("h")).toBe("format: 1");
    expect(await again.scenarioText("other")).toBeNull();
  });

  it("gives back every number and every character", async () => {
    const journal = (await place())();
    await journal.createTable({ ...table(), at: 1_790_000_000_123 });
    await journal.takeHome("t1", "here", 1_790_000_000_123);
    const at = 8_790_000_000_123;
    const texts = ['\u0000\u0001\n"\\', "\ud800 alone", "Zoë 😀 ﷽", '{"a": [1, 2]}'];
    const events = [{ type: "x", numbers: [0.1 + 0.2, -0, 1e21, 2 ** 53 - 1, 5e-324, null, true], texts, z: 1, a: 2 }];
    await journal.append(row(2, 1, { command: null, entry: { ...entry(2, events), at } }));
    const read = (await journal.read("t1"))[1];
    expect(JSON.stringify(read?.entry.events)).toBe(JSON.stringify(events));
    expect([read?.entry.at, read?.command, read?.entry.person]).toEqual([at, null, null]);
    const text = "a: 😀\n\tb: 'ﬁ'\r\n";
    await journal.keepScenario({ hash: "other", text });
    await journal.keepScenario({ hash: "other", text: "changed" });
    expect(await journal.scenarioText("other")).toBe(text);
  });

  it("refuses the appends of an owner whose home was taken over, and a sequence number that is taken", async () => {
    const journal = (await place())();
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
    const journal = (await place())();
    expect(await journal.createTable(table("t1"))).toBeNull();
    expect(await journal.createTable(table("t2"))).toMatchObject({ home: "t1", name: "Mira" });
    expect(await journal.takeHome("t2", "x", 1)).toBeNull();
  });

  it("spends an invitation once: the same token again is the same person, another one gets nothing", async () => {
    const journal = (await place())();
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
    const journal = (await place())();
    await journal.createTable(table());
    await journal.invite("t1", "invite-2", "seller");
    expect(await journal.invitation("t1", "invite-1")).toBeNull();
    expect(await journal.invitation("t1", "invite-2")).toEqual({ seat: "seller", spent: false });
  });

  it("undoes a failed call alone: the others of its batch are kept", async () => {
    const journal = (await place())();
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

  it("answers each of many appends at once by itself", async () => {
    const open = await place();
    const journal = open();
    for (const id of ["t1", "t2", "t3"]) {
      await journal.createTable({ ...table(id), people: [{ ...host, id, home: id, tokenHash: id }], invitation: null });
      await journal.takeHome(id, "here", 1);
    }
    await journal.takeHome("t2", "elsewhere", 1);
    const asked = ["t1", "t2", "t3", "t4"].flatMap((home) =>
      [2, 3, 3, 1, 4].map((seq) => row(seq, 1, { home, stream: home })),
    );
    const held: Appended[] = ["appended", "appended", "conflict", "conflict", "appended"];
    const fenced: Appended[] = Array(5).fill("fenced");
    expect(await Promise.all(asked.map((one) => journal.append(one)))).toEqual([
      ...held,
      ...fenced,
      ...held,
      ...fenced,
    ]);
    const lengths = await Promise.all(["t1", "t2", "t3", "t4"].map(async (id) => (await journal.read(id)).length));
    expect(lengths).toEqual([4, 1, 4, 0]);
  });

  it("lets nothing of an earlier owner in after a home was taken, whoever asks meanwhile", async () => {
    const open = await place();
    const [one, other] = [open(), open()];
    await one.createTable(table());
    let epoch = (await one.takeHome("t1", "one", 1))?.epoch ?? 0;
    let seq = 1;
    for (let round = 0; round < 30; round++) {
      const [earlier, later] = round % 2 === 0 ? [one, other] : [other, one];
      const burst = Array.from({ length: 5 }, (_, index) => earlier.append(row(seq + 1 + index, epoch)));
      const taken = await later.takeHome("t1", "x", 1);
      const known = await later.read("t1");
      const outcomes = await Promise.all(burst);
      expect(await later.read("t1"), `round ${round}`).toEqual(known);
      expect(outcomes.filter((outcome) => outcome === "appended").length).toBe(known.length - seq);
      expect([...outcomes].sort()).toEqual(outcomes);
      seq = known.length;
      epoch = taken?.epoch ?? 0;
    }
  });

  it("leaves nothing of a deleted home, whatever was on its way", async () => {
    const open = await place();
    const [one, other] = [open(), open()];
    for (let round = 0; round < 10; round++) {
      const id = `t${round}`;
      await one.createTable({ ...table(id), people: [{ ...host, id, home: id, tokenHash: id }], invitation: null });
      await one.takeHome(id, "one", 1);
      const burst = Array.from({ length: 10 }, (_, index) => one.append(row(index + 2, 1, { home: id, stream: id })));
      if (round % 2) await burst[0];
      const deleted = await Promise.all([one.deleteHome(id), other.deleteHome(id)]);
      expect(deleted.filter(Boolean).length).toBe(1);
      const outcomes = await Promise.all(burst);
      expect(outcomes.every((outcome) => outcome === "appended" || outcome === "fenced")).toBe(true);
      expect(await other.read(id)).toEqual([]);
      expect(await other.people(id)).toEqual([]);
    }
  });

  it("knows who took a home last, and the epochs of many", async () => {
    const journal = (await place())();
    await journal.createTable(table());
    expect(await journal.owner("t1")).toEqual({ address: "", epoch: 0 });
    await journal.takeHome("t1", "http://there:1", 1);
    expect(await journal.owner("t1")).toEqual({ address: "http://there:1", epoch: 1 });
    expect(await journal.owner("nowhere")).toBeNull();
    await journal.createSession(session());
    const many = Array.from({ length: 250 }, (_, index) => `home${index}`);
    const known = await journal.epochs(["t1", ...many, "s1"]);
    expect(known.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: "s1", epoch: 0 },
      { id: "t1", epoch: 1 },
    ]);
    expect(await journal.epochs([])).toEqual([]);
  });

  it("is one journal for two processes that open it at once, and keeps its rules between them", async () => {
    const open = await place();
    const journals = [open(), open(), open()];
    const [one, other] = journals as [Journal, Journal, Journal];
    await Promise.all(journals.map((journal) => journal.scenarioText("")));
    const hosts = await Promise.all(
      journals.map((journal, index) =>
        journal.createTable({ ...table(`t${index}`), people: [{ ...host, id: `p${index}`, home: `t${index}` }] }),
      ),
    );
    expect(hosts.filter((known) => known === null).length).toBe(1);
    await one.createSession(session());
    const joined = await Promise.all(
      Array.from({ length: 30 }, (_, index) => (index % 2 ? one : other).join(person(`q${index}`, "Kim"), 20)),
    );
    const inside = joined.filter((each) => each !== null);
    expect(inside.length).toBe(20);
    expect(new Set(inside.map(({ name }) => name)).size).toBe(20);
    expect(new Set(inside.map(({ alias }) => alias)).size).toBe(20);

    const lone = { ...table("t9"), people: [{ ...host, id: "h9", home: "t9", tokenHash: "h9" }] };
    await one.createTable({ ...lone, invitation: { hash: "i9", seat: "seller" } });
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? one : other).claim("i9", { id: `c${index}`, home: "t9", name: "", tokenHash: `c${index}` }),
      ),
    );
    expect(claims.filter((claimed) => claimed !== null).length).toBe(1);
    expect((await one.people("t9")).length).toBe(2);
  });

  describe("with sessions", () => {
    it("are created once for one token, and found by their code", async () => {
      const journal = (await place())();
      expect(await journal.createSession(session())).toEqual({ home: "s1", code: "ABC234" });
      expect(await journal.createSession(session("s2", "OTHER2"))).toEqual({ home: "s1", code: "ABC234" });
      const other = { ...session("s3"), facilitator: { ...facilitator, home: "s3", id: "f3", tokenHash: "another" } };
      expect(await journal.createSession(other)).toBeNull();
      expect(await journal.homeOfCode("ABC234")).toBe("s1");
      expect(await journal.homeOfCode("OTHER2")).toBeNull();
      expect(await journal.personByToken("s1", "hash-f")).toMatchObject({ role: "facilitator" });
    });

    it("hold people under names and aliases that nobody else has, each token once, up to the limit", async () => {
      const journal = (await place())();
      await journal.createSession(session());
      const one = await journal.join(person("p1", "Ada"), 10);
      const two = await journal.join(person("p2", "ada"), 10);
      const three = await journal.join(person("p3", "Ada 2"), 10);
      expect([one?.name, two?.name, three?.name]).toEqual(["Ada", "ada 2", "Ada 2 2"]);
      expect(new Set([one?.alias, two?.alias, three?.alias]).size).toBe(3);
      expect(await journal.join({ ...person("p9", "Someone else"), tokenHash: "hash-p1" }, 10)).toEqual(one);
      expect(await journal.join(person("p4", "Bo"), 3)).toBeNull();
      expect(await journal.join(person("p5", "Bo", "nowhere"), 3)).toBeNull();
      expect((await journal.rename("s1", "p2", "Ada"))?.name).toBe("Ada 2");
      expect((await journal.rename("s1", "p1", "Ada"))?.name).toBe("Ada");
      expect(await journal.rename("s1", "f1", "Me")).toBeNull();
    });

    it("give an alias to each of two hundred", async () => {
      const journal = (await place())();
      await journal.createSession(session());
      const people = await Promise.all(
        Array.from({ length: 200 }, (_, index) => journal.join(person(`p${index}`, "Kim"), 200)),
      );
      expect(new Set(people.map((one) => one?.alias)).size).toBe(200);
      expect(new Set(people.map((one) => one?.name)).size).toBe(200);
    });

    it("renew a link: the old token names nobody any more, and nobody's token is given to another", async () => {
      const journal = (await place())();
      await journal.createSession(session());
      await journal.join(person("p1", "Ada"), 10);
      expect(await journal.renew("s1", "f-s1", "new-f")).toBe(true);
      expect(await journal.renew("s1", "f-s1", "new-f")).toBe(true);
      expect(await journal.personByToken("s1", "hash-f")).toBeNull();
      expect(await journal.personByToken("s1", "new-f")).toMatchObject({ id: "f-s1" });
      expect(await journal.renew("s1", "p1", "new-f")).toBe(false);
      expect(await journal.renew("s1", "nobody", "x")).toBe(false);
    });

    it("forget a person: the name, the link and what was typed, at every table; what was done stays", async () => {
      const journal = (await place())();
      await journal.createSession(session());
      await journal.join(person("p1", "Ada"), 10);
      await journal.join(person("p2", "Bo"), 10);
      await journal.takeHome("s1", "here", 2);
      const said = { type: "said", seat: "buyer", text: "My secret" };
      await append(journal, "s1_0_1", 1, [said, { type: "warned", seat: "buyer" }], "p1");
      await append(journal, "s1_0_1", 2, [{ ...said, text: "Mine" }], "p2");
      await append(journal, "s1_1_4", 1, [{ type: "reflected", ratings: [7], commitment: "I will" }], "p1");
      await append(journal, "s1_1_5", 1, [{ type: "warned", seat: "buyer" }], "p1");

      expect(await journal.deletePerson("s1", "p1")).toEqual(["s1_0_1", "s1_1_4"]);
      const read = async (stream: string) => (await journal.read(stream)).map((row) => row.entry.events);
      expect(await read("s1_0_1")).toEqual([
        [
          { ...said, text: "" },
          { type: "warned", seat: "buyer" },
        ],
        [{ ...said, text: "Mine" }],
      ]);
      expect(await read("s1_1_4")).toEqual([[{ type: "reflected", ratings: [7], commitment: "" }]]);
      expect(await journal.personByToken("s1", "hash-p1")).toBeNull();
      expect((await journal.people("s1")).map(({ name }) => name)).toEqual(["", "", "Bo"]);
      expect(await journal.renew("s1", "p1", "again")).toBe(false);
      expect(await journal.deletePerson("s1", "nobody")).toEqual([]);
    });

    it("are deleted whole, and nothing else with them", async () => {
      const journal = (await place())();
      await journal.createSession(session());
      await journal.createSession({
        ...session("s10", "XYZ234"),
        facilitator: { ...facilitator, id: "x", home: "s10", tokenHash: "x" },
      });
      await journal.join(person("p1", "Ada"), 10);
      await journal.takeHome("s1", "here", 2);
      await append(journal, "s1_0_1", 1, [], "p1");
      expect(await journal.deleteHome("s1")).toBe(true);
      expect(await journal.deleteHome("s1")).toBe(false);
      for (const stream of ["s1", "s1_0_1"]) expect(await journal.read(stream)).toEqual([]);
      expect(await journal.homeOfCode("ABC234")).toBeNull();
      expect(await journal.personByToken("s1", "hash-p1")).toBeNull();
      expect(await append(journal, "s1_0_1", 1, [], "p1")).toBe("fenced");
      expect((await journal.read("s10")).length).toBe(1);
      expect(await journal.homeOfCode("XYZ234")).toBe("s10");
    });

    it("are purged by when they were last opened, lone tables too, except those in use", async () => {
      const open = await place();
      const [journal, other] = [open(), open()];
      for (const [index, id] of ["old", "used", "opened", "young", "held"].entries()) {
        const made = { ...session(id, `CODE${index}`), at: id === "young" ? 900 : 1 };
        await journal.createSession({ ...made, facilitator: { ...facilitator, id, home: id, tokenHash: id } });
      }
      await journal.createTable({
        id: "lone",
        at: 1,
        scenario: { hash: "h", text: "" },
        entry: entry(1),
        people: [{ ...person("p1", "Ada", "lone"), role: "buyer" }],
        invitation: { hash: "i", seat: "seller" },
      });
      await journal.takeHome("opened", "here", 800);
      await other.touch(["held", "young", "unknown"], 700);
      const counts = await Promise.all([journal.purge(500.5, ["used"]), other.purge(500.5, ["used"])]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
      const left = await Promise.all(["old", "used", "opened", "young", "held", "lone"].map((id) => journal.read(id)));
      expect(left.map((rows) => rows.length)).toEqual([0, 1, 1, 1, 1, 0]);
      expect(await journal.invitation("lone", "i")).toBeNull();
    });
  });
});

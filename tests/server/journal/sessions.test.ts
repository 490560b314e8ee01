// The journal and sessions: codes, people under unique names, renewed links, deletion of a person and of everything, the purge.
import { describe, expect, it } from "vitest";
import type { Entry, Journal, NewPerson } from "../../../server/journal/journal.ts";
import { openJournal } from "./folder.ts";

const entry = (seq: number, events: Entry["events"] = [], person: string | null = null): Entry => ({
  seq,
  at: seq,
  by: "host",
  person,
  events,
});
const facilitator: NewPerson = { id: "f1", home: "s1", role: "facilitator", name: "", tokenHash: "hash-f" };
const session = (id = "s1", code = "ABC234") => ({
  id,
  at: 1,
  code,
  scenarios: [{ hash: "h", text: "format: 1" }],
  entry: entry(1, [{ type: "created" }]),
  facilitator: { ...facilitator, home: id, id: `f-${id}` },
});
const person = (id: string, name: string, home = "s1"): NewPerson => ({
  id,
  home,
  role: "participant",
  name,
  tokenHash: `hash-${id}`,
});
const append = (journal: Journal, stream: string, seq: number, events: Entry["events"], by: string) =>
  journal.append({ home: "s1", stream, epoch: 1, command: null, entry: entry(seq, events, by) });

describe("sessions in the journal", () => {
  it("are created once for one token, and found by their code", async () => {
    const journal = openJournal();
    expect(await journal.createSession(session())).toEqual({ home: "s1", code: "ABC234" });
    expect(await journal.createSession(session("s2", "OTHER2"))).toEqual({ home: "s1", code: "ABC234" });
    const other = { ...session("s3"), facilitator: { ...facilitator, home: "s3", id: "f3", tokenHash: "another" } };
    expect(await journal.createSession(other)).toBeNull();
    expect(await journal.homeOfCode("ABC234")).toBe("s1");
    expect(await journal.homeOfCode("OTHER2")).toBeNull();
    expect(await journal.personByToken("s1", "hash-f")).toMatchObject({ role: "facilitator" });
  });

  it("hold people under names and aliases that nobody else has, each token once, up to the limit", async () => {
    const journal = openJournal();
    await journal.createSession(session());
    const [one, two, three] = await Promise.all(
      [person("p1", "Ada"), person("p2", "ada"), person("p3", "Ada 2")].map((each) => journal.join(each, 10)),
    );
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
    const journal = openJournal();
    await journal.createSession(session());
    const people = await Promise.all(
      Array.from({ length: 200 }, (_, index) => journal.join(person(`p${index}`, "Kim"), 200)),
    );
    expect(new Set(people.map((one) => one?.alias)).size).toBe(200);
    expect(new Set(people.map((one) => one?.name)).size).toBe(200);
  });

  it("renew a link: the old token names nobody any more, and nobody's token is given to another", async () => {
    const journal = openJournal();
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
    const journal = openJournal();
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
    const journal = openJournal();
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
    const journal = openJournal();
    for (const [index, id] of ["old", "used", "opened", "young"].entries()) {
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
    expect(await journal.purge(500, ["used"])).toBe(2);
    const left = await Promise.all(["old", "used", "opened", "young", "lone"].map((id) => journal.read(id)));
    expect(left.map((rows) => rows.length)).toEqual([0, 1, 1, 1, 0]);
    expect(await journal.invitation("lone", "i")).toBeNull();
  });
});

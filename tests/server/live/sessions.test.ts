// The sessions of a process: orders that a crash kept from the tables are sent again and count once; idle ones close; a home is one owner's.
import { describe, expect, it } from "vitest";
import type { Journal } from "../../../server/journal/journal.ts";
import { identityOf, textsOf } from "../../../server/live/agenda.ts";
import { openHomes } from "../../../server/live/homes.ts";
import { openSessions } from "../../../server/live/sessions.ts";
import { openTables } from "../../../server/live/tables.ts";
import { loadLibrary } from "../../../server/scenarios.ts";
import { createSession, pinAgenda } from "../../../shared/session/create.ts";
import { until } from "../../support/player.ts";
import { settings } from "../../support/workshop.ts";
import { afterwards, openJournal } from "../journal/folder.ts";

const SCENARIOS = new URL("../../../server/scenarios/", import.meta.url).pathname;
const PEOPLE = Array.from({ length: 6 }, (_, index) => `p${index}`);

/** A session with six people in its lobby, and processes that open it. */
async function setUp() {
  const journal = openJournal();
  const library = loadLibrary([SCENARIOS], journal);
  const pins = pinAgenda(settings(), (scenario) => identityOf(library, scenario));
  if (!pins.ok) throw new Error("the cases are in the library");
  const event = createSession({ id: "s1", code: "ABC234", seed: 7, settings: settings(), pins: pins.value });
  if (!event.ok) throw new Error("these settings are fine");
  await journal.createSession({
    id: "s1",
    at: 1,
    code: "ABC234",
    scenarios: textsOf(library, settings()),
    entry: { seq: 1, at: 1, by: "host", person: null, events: [event.value] },
    facilitator: { id: "f1", home: "s1", role: "facilitator", name: "", tokenHash: "hash-f" },
  });

  const process = (wrap: (journal: Journal) => Journal = (same) => same, idle = 60_000) => {
    const wrapped = wrap(journal);
    const homes = openHomes(wrapped, "here", Date.now);
    const parts = { journal: wrapped, library, homes, now: Date.now, onError: () => {}, idle };
    const tables = openTables(parts);
    const sessions = openSessions({ ...parts, tables });
    afterwards(() => tables.closeAll());
    afterwards(() => sessions.closeAll());
    const open = async () => {
      const session = await sessions.open("s1");
      if (!session) throw new Error("the session is there");
      return session;
    };
    const give = async (command: Parameters<typeof sessions.submit>[3]) =>
      sessions.submit(await open(), { by: "facilitator", person: null }, crypto.randomUUID(), command);
    return { tables, sessions, open, give };
  };
  const first = process();
  const session = await first.open();
  for (const person of PEOPLE) {
    await journal.join({ id: person, home: "s1", role: "participant", name: person, tokenHash: person }, 10);
    await session.loop.submit({ by: "host", person: null, id: person, command: { type: "join", person, team: "" } });
  }
  await first.sessions.closeAll();
  return { journal, process };
}

/** A journal on which no table can be opened or moved. */
const onlyTheSession = (journal: Journal): Journal => ({
  ...journal,
  append: (row) => (row.stream === "s1" ? journal.append(row) : Promise.reject(new Error("the power went out"))),
});

describe("after a crash", () => {
  it("between the start of a round and its tables, they are opened, seated and started at the next opening, once", async () => {
    const { journal, process } = await setUp();
    const before = process(onlyTheSession);
    expect((await before.give({ type: "begin-round" })).ok).toBe(true);
    await before.sessions.closeAll();
    expect(await journal.read("s1_0_1")).toEqual([]);

    const after = process();
    const session = await after.open();
    await session.settled();
    const counts = async () =>
      Promise.all([1, 2, 3].map(async (number) => (await journal.read(`s1_0_${number}`)).length));
    for (const number of [1, 2, 3]) {
      const table = await after.tables.open(`s1_0_${number}`);
      const state = table?.loop.state();
      expect([state?.persons.buyer.length, state?.persons.seller.length]).toEqual([1, 1]);
      expect(state?.deadline).toBeGreaterThan(Date.now());
    }
    const once = await counts();
    await after.sessions.closeAll();
    const again = process();
    await (await again.open()).settled();
    expect(await counts()).toEqual(once);
  });

  it("sends every order of the round again, refused ones too, and none counts twice", async () => {
    const { journal, process } = await setUp();
    const one = process();
    await one.give({ type: "begin-round" });
    await one.give({ type: "pause" });
    await one.give({ type: "resume" });
    await one.give({ type: "end-round" });
    await (await one.open()).settled();
    const rows = (await journal.read("s1_0_1")).length;
    await one.sessions.closeAll();
    const two = process();
    const session = await two.open();
    await session.settled();
    expect((await journal.read("s1_0_1")).length).toBe(rows);
    expect((await two.tables.open("s1_0_1"))?.loop.state()).toMatchObject({ phase: "ended", paused: null });
  });

  it("goes on after a journal that was out for a while", async () => {
    const { process } = await setUp();
    let out = 3;
    const one = process((journal) => ({
      ...journal,
      append: (row) => (row.stream !== "s1" && out-- > 0 ? Promise.reject(new Error("busy")) : journal.append(row)),
    }));
    await one.give({ type: "begin-round" });
    const session = await one.open();
    await session.settled();
    expect((await one.tables.open("s1_0_3"))?.loop.state().persons.buyer.length).toBe(1);
  });
});

describe("the sessions of a process", () => {
  it("are opened once for all who ask; null for one that does not exist, or a lone table", async () => {
    const { process } = await setUp();
    const { sessions, tables } = process();
    const [one, two] = await Promise.all([sessions.open("s1"), sessions.open("s1")]);
    expect(one).toBe(two);
    expect(await sessions.open("nowhere")).toBeNull();
    expect(await tables.open("s1_0_7")).toBeNull();
    expect(await tables.open("s1")).toBeNull();
    await until(() => sessions.count() === 1, "only the real one to stay");
  });

  it("run the clocks of a round's tables after a restart, though nobody looks, and learn that all are over", async () => {
    const { process } = await setUp();
    const one = process();
    await one.give({ type: "begin-round" });
    await (await one.open()).settled();
    await one.sessions.closeAll();
    const two = process();
    const session = await two.open();
    await until(() => two.tables.opened("s1").length === 3, "the tables to be open");
    expect(session.loop.state().over).toBe(false);
    await two.give({ type: "skip", table: null });
    await two.give({ type: "skip", table: null });
    await until(() => session.loop.state().over, "the session to know that all are over");
    await until(() => session.rows().length === 3 && session.rows().every((row) => row.over), "the rows");
  });

  it("close when nobody needs them, tables first, and keep those that have a clock", async () => {
    const { process } = await setUp();
    const { sessions, tables, give } = process(undefined, 40);
    await give({ type: "begin-round" });
    await until(() => tables.opened("s1").length === 3, "the tables to open");
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([tables.opened("s1").length, sessions.count()]).toEqual([3, 1]);
    await give({ type: "end-round" });
    await until(() => tables.count() === 0 && sessions.count() === 0, "everything to close");
  });

  it("leave a session with all its tables to the process that took it over", async () => {
    const { process } = await setUp();
    const [here, there] = [process(), process()];
    await here.give({ type: "begin-round" });
    const mine = await here.open();
    await mine.settled();
    const table = await here.tables.open("s1_0_1");
    let moved = 0;
    mine.viewer = { changed: () => {}, moved: () => moved++, deleted: () => {} };
    const theirs = await there.open();
    await theirs.settled();
    expect((await there.give({ type: "pause" })).ok).toBe(true);
    const late = await table?.loop.submit({ by: "host", person: null, id: null, command: { type: "pause" } });
    expect(late).toMatchObject({ ok: false, error: { reason: "unavailable" } });
    await until(() => moved === 1, "the old owner to let its clients go");
    await until(() => here.sessions.count() === 0 && here.tables.count() === 0, "the old owner to close");
    expect((await there.tables.open("s1_0_1"))?.loop.state().paused).not.toBeNull();
  });
});

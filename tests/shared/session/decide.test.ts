// Every command of a session: what it does, and why it is refused.
import { describe, expect, it } from "vitest";
import { FacilitatorCommand, type SessionCommand } from "../../../shared/session/commands.ts";
import { conflictIn } from "../../../shared/session/conflicts.ts";
import { createSession, pinAgenda } from "../../../shared/session/create.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { find, newPairs, pinsOf, ROUND, Room, SETTINGS } from "./room.ts";

const arrange = (changes: Partial<SessionSettings>): SessionCommand => {
  const settings = { ...SETTINGS, ...changes };
  return { type: "arrange", settings, pins: pinsOf(settings) };
};
const begin: SessionCommand = { type: "begin-round" };
const end: SessionCommand = { type: "end-round" };
const chairs = (room: Room) => room.tables.map(({ seats, observers }) => ({ ...seats, observers }));

describe("the lobby", () => {
  it("takes other settings there and only there, and forgets pairs and teams that are gone", () => {
    const room = new Room({ teams: ["red"] }).do("host", { type: "join", person: "ada", team: "red" }).join("bo");
    room.run({ type: "pair", tables: null }, arrange({ title: "Monday" }));
    expect(room.state.settings?.title).toBe("Monday");
    expect(room.state.plan).toBe(null);
    expect(room.state.members.map((member) => member.team)).toEqual(["", ""]);
    expect(room.begin().try("facilitator", arrange({}))).toBe("wrong-stage");
  });

  it.each<[Partial<SessionSettings>, ReturnType<typeof conflictIn>]>([
    [{ agenda: [{ ...ROUND, pairs: "swap" }] }, { conflict: "first-round-keeps-pairs", round: 0 }],
    [{ agenda: [ROUND, { ...ROUND, carry: true }] }, { conflict: "carry-without-pairs", round: 1 }],
    [{ agenda: [{ ...ROUND, carry: true }] }, { conflict: "carry-without-pairs", round: 0 }],
    [
      { threes: true, agenda: [ROUND, { ...ROUND, pairs: "swap", carry: true }] },
      { conflict: "carry-in-threes", round: 1 },
    ],
    [{ agenda: [{ ...ROUND, steps: ["planning", "planning"] }] }, { conflict: "repeated-step", round: 0 }],
    [{ teams: ["red", "red"] }, { conflict: "repeated-team", round: null }],
    [
      { selfRun: true, pairing: "hand" },
      { conflict: "hand-in-self-run", round: null },
    ],
    [
      { selfRun: true, late: "ask" },
      { conflict: "ask-in-self-run", round: null },
    ],
    [{ agenda: [ROUND, { ...ROUND, pairs: "same", carry: true }], threes: true }, null],
  ])("knows settings that contradict each other: %j", (changes, found) => {
    const settings = { ...SETTINGS, ...changes };
    expect(conflictIn(settings)).toEqual(found);
    const made = createSession({ id: "s", code: "C", seed: 1, settings, pins: pinsOf(settings) });
    expect(made.ok ? null : made.error.reason).toBe(found ? "contradicting-settings" : null);
    expect(new Room().try("facilitator", arrange(changes))).toBe(found ? "contradicting-settings" : null);
  });

  it("pins hashes and families of the agenda, and knows no case that the library does not", () => {
    const agenda = ["plant-scheduler", "other", "its-twin", "other"].map((scenario) => ({ ...ROUND, scenario }));
    expect(pinsOf({ agenda })).toEqual({
      scenarios: ["hash of plant-scheduler", "hash of other", "hash of its-twin", "hash of other"],
      cases: [0, 1, 0, 1],
    });
    const unknown = pinAgenda({ agenda: [{ ...ROUND, scenario: "unknown" }] }, find);
    expect(unknown).toEqual({ ok: false, error: { reason: "unknown-scenario" } });
  });

  it("locks, and lets in no more than it holds", () => {
    const room = new Room().people(2).run({ type: "lock", locked: true });
    expect(room.try("facilitator", { type: "lock", locked: true })).toBe("done-already");
    expect(room.try("host", { type: "join", person: "late", team: "" })).toBe("session-locked");
    const full = new Room().people(200);
    expect(full.try("host", { type: "join", person: "p201", team: "" })).toBe("session-full");
    expect(full.do("p1", { type: "leave" }).try("host", { type: "join", person: "p201", team: "" })).toBe(null);
  });
});

describe("people", () => {
  it("join once, in a team that there is, and never after they were removed", () => {
    const room = new Room({ teams: ["red"] }).people(2);
    const join = (person: string, team = ""): SessionCommand => ({ type: "join", person, team });
    expect(room.try("host", join("p1"))).toBe("done-already");
    expect(room.try("host", join("p3", "green"))).toBe("unknown-team");
    room.run({ type: "remove", person: "p1" });
    expect(room.try("host", join("p1"))).toBe("not-yours");
    expect(room.try("p1", { type: "hand", up: true })).toBe("not-yours");
    expect(room.try("facilitator", { type: "remove", person: "p1" })).toBe("unknown-person");
  });

  it("choose teams and raise hands, for themselves alone", () => {
    const room = new Room({ teams: ["red", "blue"] }).people(2);
    room.do("p1", { type: "choose-team", team: "red" }).do("p2", { type: "hand", up: true });
    expect(room.try("p1", { type: "choose-team", team: "red" })).toBe("done-already");
    expect(room.try("p1", { type: "choose-team", team: "green" })).toBe("unknown-team");
    expect(room.try("p2", { type: "hand", up: true })).toBe("done-already");
    room.run({ type: "team", person: "p1", team: "blue" }, { type: "lower-hand", person: "p2" });
    expect(room.try("facilitator", { type: "lower-hand", person: "p2" })).toBe("done-already");
    expect(room.try("facilitator", { type: "team", person: "nobody", team: "" })).toBe("unknown-person");
    expect(room.state.members.map(({ team, hand }) => [team, hand])).toEqual([
      ["blue", false],
      ["", false],
    ]);
  });

  it("leave their seat and the plan with the session", () => {
    const room = new Room().people(4).run({ type: "pair", tables: null });
    const partner = room.state.plan?.find(({ seats }) => [seats.buyer, seats.seller].flat().includes("p1"));
    room.do("p1", { type: "leave" });
    expect(room.state.plan?.length).toBe(1);
    expect(room.begin().seated).toEqual(["p2", "p3", "p4"]);
    expect(partner).toBeDefined();
    room.run({ type: "remove", person: "p2" });
    expect(room.seated).toEqual(["p3", "p4"]);
  });

  it("have no rights of others, and nobody has theirs", () => {
    const room = new Room().people(2);
    for (const option of FacilitatorCommand.options) {
      const command = { type: option.shape.type.value } as unknown as SessionCommand;
      for (const who of ["p1", "host", "clock"]) expect(room.try(who, command)).toBe("not-yours");
    }
    for (const who of ["facilitator", "p1", "clock"]) {
      expect(room.try(who, { type: "join", person: "x", team: "" })).toBe("not-yours");
      expect(room.try(who, { type: "all-over" })).toBe("not-yours");
    }
    for (const who of ["facilitator", "host", "clock"]) expect(room.try(who, { type: "leave" })).toBe("not-yours");
    expect(room.try("stranger", { type: "leave" })).toBe("not-yours");
    expect(room.try("p1", { type: "toString" } as unknown as SessionCommand)).toBe("not-yours");
  });
});

describe("rounds", () => {
  it("begin and end as often as the agenda says", () => {
    const room = new Room();
    expect(room.try("facilitator", begin)).toBe("nobody-to-pair");
    expect(room.people(1).try("facilitator", begin)).toBe("nobody-to-pair");
    room.join("p2");
    expect(room.try("facilitator", end)).toBe("wrong-stage");
    expect(room.begin().try("facilitator", begin)).toBe("wrong-stage");
    room.end().begin().end();
    expect(room.try("facilitator", begin)).toBe("no-more-rounds");
    expect(room.try("facilitator", { type: "pair", tables: null })).toBe("no-more-rounds");
  });

  it("can be played by one alone with a bot", () => {
    const room = new Room({ odd: "bot" }).people(1).begin();
    expect(room.tables.map(({ bots }) => Number(bots.buyer) + Number(bots.seller))).toEqual([1]);
    const first = room.tables[0]?.seats.buyer.length;
    expect(room.end().begin().tables[0]?.seats.seller.length).toBe(first);
  });

  it("take pairs made by hand, and pair whoever was left out", () => {
    const room = new Room({ pairing: "hand" }).people(4);
    const table = (buyer: string[], seller: string[], observers: string[] = []) => ({
      seats: { buyer, seller },
      observers,
      bots: { buyer: false, seller: false },
    });
    const pair = (...tables: ReturnType<typeof table>[]): SessionCommand => ({ type: "pair", tables });
    expect(room.try("facilitator", pair(table(["p1"], ["p1"])))).toBe("not-a-pairing");
    expect(room.try("facilitator", pair(table(["p1"], [])))).toBe("not-a-pairing");
    expect(room.try("facilitator", pair(table(["p1"], ["nobody"])))).toBe("not-a-pairing");
    expect(room.try("facilitator", pair(table([], [], ["p1"])))).toBe("not-a-pairing");
    const bots = { buyer: true, seller: true };
    expect(room.try("facilitator", pair({ ...table(["p1"], ["p2"]), bots }))).toBe("not-a-pairing");
    expect(room.try("facilitator", pair({ ...table([], [], ["p1"]), bots }))).toBe("not-a-pairing");
    room.run(pair(table(["p4"], ["p1"])));
    expect(chairs(room.begin())[0]).toEqual({ buyer: ["p4"], seller: ["p1"], observers: [] });
    expect(room.seated).toEqual(["p1", "p2", "p3", "p4"]);
  });

  it("pause and go on, take more time and skip, at one table or all", () => {
    const room = new Room().people(4);
    expect(room.try("facilitator", { type: "pause" })).toBe("wrong-stage");
    room.begin().run({ type: "pause" });
    expect(room.try("facilitator", { type: "pause" })).toBe("paused-already");
    room.wait(90_000).run({ type: "resume" });
    expect(room.entries.at(-1)?.events).toEqual([{ type: "resumed", ms: 90_000 }]);
    expect(room.try("facilitator", { type: "resume" })).toBe("not-paused");
    room.run({ type: "extend", table: 2, ms: 60_000 }, { type: "skip", table: null });
    expect(room.try("facilitator", { type: "extend", table: 3, ms: 60_000 })).toBe("unknown-member-table");
    expect(room.try("facilitator", { type: "skip", table: 3 })).toBe("unknown-member-table");
    room.run({ type: "pause" }).wait(1_000).end();
    expect(room.entries.at(-1)?.events).toEqual([
      { type: "resumed", ms: 1_000 },
      { type: "round-ended", round: 0 },
    ]);
  });

  it("take words to all at any time, to tables and seats only while one is played", () => {
    const room = new Room().people(2).run({ type: "tell", table: null, seat: null, text: "Welcome." });
    const note: SessionCommand = { type: "tell", table: 1, seat: null, text: "Well done." };
    expect(room.try("facilitator", note)).toBe("wrong-stage");
    expect(room.try("facilitator", { type: "tell", table: null, seat: "buyer", text: "Psst." })).toBe(
      "unknown-member-table",
    );
    room.begin().run(note, { type: "tell", table: 1, seat: "buyer", text: "Ask." });
    expect(room.state.told.map(({ number, text }) => [number, text])).toEqual([
      [1, "Welcome."],
      [2, "Well done."],
    ]);
    expect(
      room.orders.flatMap((order) => (order.kind === "give" && order.command.type === "note" ? [order.command] : [])),
    ).toEqual([
      { type: "note", text: "Well done.", seat: null },
      { type: "note", text: "Ask.", seat: "buyer" },
    ]);
  });

  it("are looked into, but not by a facilitator who plays", () => {
    const room = new Room().people(2).begin().run({ type: "watch", table: 1, on: true });
    expect(room.try("facilitator", { type: "watch", table: 1, on: true })).toBe("done-already");
    const playing = new Room({ plays: true }).people(2).begin();
    expect(playing.try("facilitator", { type: "watch", table: 1, on: true })).toBe("you-play");
  });

  it("take an observer's tally, at the own table alone", () => {
    const tally = {
      questions: { buyer: 2, seller: 1 },
      concessions: { buyer: 0, seller: 0 },
      acknowledgements: { buyer: 1, seller: 0 },
    };
    const room = new Room().people(3).begin();
    const [observer = ""] = room.tables[0]?.observers ?? [];
    const [buyer = ""] = room.tables[0]?.seats.buyer ?? [];
    expect(room.try(buyer, { type: "tally", table: 1, tally })).toBe("not-yours");
    expect(room.try(observer, { type: "tally", table: 2, tally })).toBe("unknown-member-table");
    room.do(observer, { type: "tally", table: 1, tally }).end().do(observer, { type: "tally", table: 1, tally });
    expect(room.state.tallies).toEqual({ "0.1": { [observer]: tally } });
  });
});

describe("chairs of the running round", () => {
  const place = (person: string, table: number, seat: "buyer" | "seller" | "observer"): SessionCommand => ({
    type: "place",
    person,
    table,
    seat,
  });

  it("move people, but never to the brief of the other side", () => {
    const room = new Room().people(5);
    expect(room.try("facilitator", place("p1", 1, "buyer"))).toBe("wrong-stage");
    room.begin();
    const [buyer = ""] = room.tables[0]?.seats.buyer ?? [];
    const watcher = room.tables.flatMap((table) => table.observers)[0] ?? "";
    expect(room.try("facilitator", place(buyer, 1, "buyer"))).toBe("done-already");
    expect(room.try("facilitator", place(buyer, 2, "seller"))).toBe("knows-the-other-side");
    expect(room.try("facilitator", place("nobody", 2, "seller"))).toBe("unknown-person");
    expect(room.try("facilitator", place(buyer, 9, "buyer"))).toBe("unknown-member-table");
    room.run(place(watcher, 1, "buyer"));
    expect(room.tables[0]?.seats.buyer).toEqual([buyer, watcher]);
    const other = room.tables[1]?.seats.buyer[0] ?? "";
    expect(room.try("facilitator", place(other, 1, "buyer"))).toBe("seat-full");
    // A new table, where the one from the first meets a bot; then back as an observer.
    room.run(
      place(buyer, 3, "buyer"),
      { type: "bot", table: 3, seat: "seller", on: true },
      place(buyer, 2, "observer"),
    );
    expect(room.tables[2]?.seats.buyer).toEqual([]);
    expect(room.try("facilitator", place(buyer, 2, "seller"))).toBe("knows-the-other-side");
    expect(room.try("facilitator", place(watcher, 4, "observer"))).toBe("unknown-member-table");
  });

  it("are emptied, given to bots, and given back", () => {
    const room = new Room().people(2).begin();
    const [seller = ""] = room.tables[0]?.seats.seller ?? [];
    const bot = (on: boolean): SessionCommand => ({ type: "bot", table: 1, seat: "seller", on });
    expect(room.try("facilitator", bot(false))).toBe("done-already");
    room.run(bot(true));
    room.do("host", { type: "stand-in", table: 1, seat: "seller", on: false });
    room.run({ type: "unseat", person: seller });
    expect(room.try("facilitator", { type: "unseat", person: seller })).toBe("unknown-person");
    room.run(bot(true));
    expect(room.try("facilitator", bot(false))).toBe("unknown-person");
    room.run(place(seller, 1, "seller"));
    expect(room.tables[0]?.bots).toEqual({ buyer: false, seller: false });
    expect(room.entries.at(-1)?.events).toMatchObject([
      {
        changes: [
          { kind: "sit", seat: "seller", person: seller },
          { kind: "bot", seat: "seller", on: false },
        ],
      },
    ]);
  });
});

describe("late-comers", () => {
  const late = (changes: Partial<SessionSettings>, people: number) =>
    new Room(changes).people(people).begin().join("late");

  it("wait for the facilitator's yes, and then do what is said", () => {
    const admit = (as?: "wait" | "pair" | "watch" | "bot"): SessionCommand => ({ type: "admit", person: "late", as });
    for (const [as, tables, observers] of [
      ["wait", 1, 0],
      ["pair", 1, 0],
      ["watch", 1, 1],
      ["bot", 2, 0],
    ] as const) {
      const room = late({ late: "ask" }, 2);
      expect(room.state.members.at(-1)?.standing).toBe("waits");
      expect(room.seated).not.toContain("late");
      room.run(admit(as));
      expect(room.tables.length).toBe(tables);
      expect(room.tables.flatMap((table) => table.observers).length).toBe(observers);
      expect(room.try("facilitator", admit())).toBe("unknown-person");
    }
    expect(new Room({ late: "ask" }).join("late").state.members[0]?.standing).toBe("in");
  });

  it("are paired with one who waits, else sit down for a bot, else play with one who watches for want of a partner", () => {
    const waiting = late({}, 2);
    expect(waiting.seated).not.toContain("late");
    expect(waiting.join("later").tables[1]).toMatchObject({ number: 2, bots: { buyer: false, seller: false } });
    expect(waiting.seated).toContain("late");

    const botted = late({ odd: "bot" }, 3);
    expect(botted.tables.length).toBe(2);
    expect(botted.tables.some(({ bots }) => bots.buyer || bots.seller)).toBe(false);

    const watching = late({ odd: "watch" }, 3);
    expect(watching.tables.length).toBe(2);
    expect(watching.tables.flatMap((table) => table.observers)).toEqual([]);

    const threes = late({ threes: true }, 3);
    expect(threes.tables.map((table) => table.observers.length)).toEqual([2]);
  });

  it("watch, or play with a bot, where the settings say so", () => {
    expect(late({ late: "watch" }, 2).tables[0]?.observers).toEqual(["late"]);
    const room = late({ late: "bot" }, 2).run({ type: "pause" }).join("later");
    expect(room.tables.length).toBe(3);
    expect(
      room.orders
        .filter((order) => order.table === "s1_0_3")
        .map((order) => (order.kind === "give" ? order.command.type : "open")),
    ).toEqual(["open", "sit", "bot", "start", "pause"]);
  });
});

describe("reveal and debrief", () => {
  const reveal: SessionCommand = { type: "reveal" };

  it.each(["round", "case"] as const)("opens no folder of a case that is being played again (%s)", (policy) => {
    const room = new Room({ reveal: policy, agenda: rounds("plant-scheduler", "plant-scheduler") }).people(2);
    room.begin().end().begin();
    expect(room.try("facilitator", reveal)).toBe("not-now-revealed");
    room.end().run(reveal);
    expect(room.state.revealed).toEqual([0, 1]);
  });
  const debrief: SessionCommand = { type: "debrief" };
  const rounds = (...scenarios: string[]) => scenarios.map((scenario) => ({ ...ROUND, scenario }));

  it("opens each round as soon as its very case does not come again", () => {
    const room = new Room({ reveal: "round", agenda: rounds("plant-scheduler", "its-twin", "its-twin") }).people(2);
    expect(room.try("facilitator", reveal)).toBe("not-now-revealed");
    room.begin();
    expect(room.try("facilitator", reveal)).toBe("not-now-revealed");
    room.end().run(reveal);
    expect(room.state.revealed).toEqual([0]);
    expect(room.try("facilitator", reveal)).toBe("not-now-revealed");
    room.begin().end();
    expect(room.try("facilitator", reveal)).toBe("not-now-revealed");
    room.begin().end().run(reveal);
    expect(room.state.revealed).toEqual([0, 1, 2]);
    expect(
      room.orders
        .filter((order) => order.kind === "give" && order.command.type === "reveal")
        .map((order) => order.table),
    ).toEqual(["s1_0_1", "s1_1_1", "s1_2_1"]);
  });

  it("opens a case only after its last round, twins included, where the settings say so", () => {
    const room = new Room({ reveal: "case", agenda: rounds("plant-scheduler", "other", "its-twin") }).people(2);
    room.begin().end();
    expect(room.try("facilitator", reveal)).toBe("not-now-revealed");
    room.begin().end().run(reveal);
    expect(room.state.revealed).toEqual([1]);
    room.begin().end().run(reveal);
    expect(room.state.revealed).toEqual([1, 0, 2]);
  });

  it("opens everything once the debrief has begun, and plays no round that this would spoil", () => {
    const room = new Room({ agenda: rounds("plant-scheduler", "its-twin", "other") }).people(2).begin();
    expect(room.try("facilitator", debrief)).toBe("wrong-stage");
    room.end().run(debrief);
    expect(room.try("facilitator", debrief)).toBe("wrong-stage");
    room.run(reveal);
    expect(room.state.revealed).toEqual([0]);
    expect(room.try("facilitator", begin)).toBe("not-now-revealed");
    expect(room.try("facilitator", { type: "pair", tables: null })).toBe("not-now-revealed");
    const early = new Room({ agenda: rounds("plant-scheduler", "its-twin") }).people(2).begin().end().run(debrief);
    expect(early.begin().state.stage).toBe("round");
  });

  it("shows steps, and replays tables of revealed rounds only", () => {
    const room = new Room({ reveal: "round", agenda: rounds("plant-scheduler", "other") }).people(4);
    const show = (table: number, round?: number): SessionCommand => ({
      type: "show",
      step: 3,
      named: true,
      table,
      round,
    });
    expect(room.try("facilitator", show(0))).toBe("wrong-stage");
    room.begin().end().run(show(0));
    expect(room.try("facilitator", show(1))).toBe("not-now-revealed");
    room.run(reveal, show(2));
    expect(room.state.debrief).toEqual({ step: 3, named: true, round: 0, table: 2 });
    expect(room.try("facilitator", show(3))).toBe("unknown-member-table");
    room.begin().end();
    expect(room.try("facilitator", show(1, 2))).toBe("not-now-revealed");
    room.run(reveal, show(1));
    expect(room.state.debrief.round).toBe(1);
    room.run(show(1, 1));
    expect(room.state.debrief.round).toBe(0);
  });

  it("closes for good, a running round included", () => {
    const room = new Room().people(2).begin().run({ type: "close" });
    expect(room.orders.at(-1)).toMatchObject({ table: "s1_0_1", command: { type: "finish" } });
    for (const command of [begin, reveal, debrief, { type: "close" }] as const)
      expect(room.try("facilitator", command)).toBe("closed");
    expect(room.try("p1", { type: "hand", up: true })).toBe("closed");
    expect(room.try("host", { type: "join", person: "late", team: "" })).toBe("closed");
  });
});

describe("a self-run session", () => {
  const selfRun = (changes: Partial<SessionSettings> = {}) => new Room({ selfRun: true, ...changes }).people(3);
  const done: SessionCommand = { type: "done" };

  it("begins when all are done, or a minute after more than half are", () => {
    const room = selfRun().do("p1", done);
    expect(room.try("p1", done)).toBe("done-already");
    expect(room.state.due).toBe(null);
    room.do("p2", done);
    expect(room.state.due).toBe(room.now + 60_000);
    expect(room.try("clock", { type: "tick" })).toBe("nothing-due");
    // Two who come late make two of five fewer than half.
    room.wait(10_000).join("p4", "p5");
    expect(room.state.due).toBe(null);
    room.do("p3", done).wait(60_000).do("clock", { type: "tick" });
    expect(room.state).toMatchObject({ stage: "round", votes: [], due: null });
    expect(selfRun().do("p1", done).do("p2", done).do("p3", done).state.stage).toBe("round");
    expect(selfRun().do("p1", done).do("p2", done).do("p3", { type: "leave" }).state.stage).toBe("round");
  });

  it("ends a round when all at the tables are done, or more than half once every table is over, and opens what may be opened", () => {
    const room = selfRun();
    for (const person of ["p1", "p2", "p3"]) room.do(person, done);
    room.do("p1", done).do("p2", done);
    expect(room.state.stage).toBe("round");
    room.do("host", { type: "all-over" });
    expect(room.state).toMatchObject({ stage: "between", revealed: [] });
    expect(room.try("host", { type: "all-over" })).toBe("wrong-stage");
    for (const person of ["p1", "p2", "p3", "p1", "p2"]) room.do(person, done);
    room.do("p3", done);
    expect(room.state).toMatchObject({ stage: "debrief", revealed: [0, 1] });
    expect(room.try("p1", done)).toBe("wrong-stage");
  });

  it("needs votes only where nobody runs the session", () => {
    const room = new Room().people(2);
    expect(room.try("p1", done)).toBe("not-yours");
    room.begin().do("host", { type: "all-over" });
    expect(room.state).toMatchObject({ stage: "round", over: true });
    expect(room.try("host", { type: "all-over" })).toBe("done-already");
  });

  it("waits while nobody can be paired", () => {
    const room = new Room({ selfRun: true, agenda: [...newPairs(1)] }).people(1).do("p1", done);
    expect(room.state.stage).toBe("lobby");
    expect(room.join("p2").do("p2", done).state.stage).toBe("round");
  });
});

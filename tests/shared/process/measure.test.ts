import { describe, expect, it, test } from "vitest";
import { countIn, readLog } from "../../../shared/process/log.ts";
import { measureProcess } from "../../../shared/process/measure.ts";
import type { TableEvent } from "../../../shared/table/events.ts";
import { evolve } from "../../../shared/table/evolve.ts";
import { leavesLine } from "../../../shared/table/lines.ts";
import { EMPTY_TABLE } from "../../../shared/table/state.ts";
import { analysed, plantScheduler, threeNines } from "../outcome/cases.ts";
import { MIDDLE, PLANT, Play } from "../table/play.ts";
import { asking, guess, price, Recording } from "./recording.ts";

describe("a log", () => {
  it("knows its settings, and the last of the predictions of each kind", () => {
    const [one, two] = [guess({ priorities: [1] }), guess({ priorities: [2] })];
    const settings = { talk: "spoken", inherited: { buyer: 7, seller: 0 } } as const;
    const { log } = new Recording(price, settings).plan("buyer", one).predict("buyer", two).plan("seller", null);
    expect(log).toEqual({
      ...{ moves: [], spoken: true, inherited: settings.inherited },
      predictions: { buyer: { before: one, after: two }, seller: { before: null, after: null } },
    });
  });

  it("of no entries is an empty log of a table where people type", () => {
    const nothing = { before: null, after: null };
    expect(readLog(price, [])).toEqual({
      ...{ moves: [], spoken: false, inherited: { buyer: 0, seller: 0 } },
      predictions: { buyer: nothing, seller: nothing },
    });
  });

  it("gives each move its moment: entry, time, turns", () => {
    const { moves } = new Recording(price).offer("buyer", [10]).offer("seller", [90]).warn("buyer").log;
    expect(moves.map(({ kind, seq, at, turn }) => [kind, seq, at, turn])).toEqual([
      ["offer", 2, 1000, 1],
      ["offer", 3, 2000, 2],
      ["warning", 4, 3000, 2],
    ]);
  });

  it("counts the turns a seat passed itself, and half of what the clock passed", () => {
    const { moves } = new Recording(price).offer("buyer", [10]).engage("buyer").clock(3).warn("seller").log;
    expect(moves.at(-1)?.spent).toEqual({ buyer: 3.5, seller: 1.5 });
  });

  it("holds no move of an offer that it does not know", () => {
    const { moves } = new Recording(price).sign("buyer", 5).decline("seller", null, 6).log;
    expect(moves).toMatchObject([{ kind: "objection", against: null }]);
  });

  it("counts none as unknown at a spoken table only", () => {
    expect([countIn({ spoken: true }, 0), countIn({ spoken: true }, 2), countIn({ spoken: false }, 0)]).toEqual([
      null,
      2,
      0,
    ]);
  });
});

describe("lines of the history", () => {
  const seat = "buyer";
  const prediction = guess();
  const none = { buyer: 0, seller: 0 };
  const samples: readonly TableEvent[] = [
    new Recording(price).entries[0]!.events[0]!,
    { type: "seated", seat, person: "p" },
    { type: "readied", seat },
    { type: "began", phase: "negotiating", deadline: null },
    { type: "planned", seat, target: null, prediction },
    { type: "predicted", seat, prediction },
    { type: "offered", seat, offers: [{ number: 1, package: [0] }], final: false },
    { type: "withdrawn", seat },
    { type: "turned", turn: 1, seat, cost: none },
    { type: "declined", seat, offer: 1, objection: "price", about: null },
    { type: "favour-asked", seat, issue: 0, option: 1 },
    { type: "favour-closed", seat, how: "granted" },
    { type: "asked", seat, topic: "fit" },
    { type: "answered", seat, facts: [], claims: 0 },
    { type: "answered", seat, facts: ["f"], claims: 0 },
    { type: "told", seat, fact: "f" },
    { type: "claimed", seat, claim: { kind: "fear", fears: true }, truth: true, asked: false },
    { type: "unlocked", issue: 0 },
    { type: "relieved", seat, kind: "answer", points: 1 },
    { type: "acknowledged", seat, line: 1 },
    { type: "said", seat, text: "" },
    { type: "heard", seat, line: 1 },
    { type: "warned", seat },
    { type: "engaged", seat, stakeholder: "s0", letIn: false },
    { type: "joined", seat, stakeholder: "s0" },
    { type: "time-asked", seat },
    { type: "time-granted", seat, deadline: 1 },
    { type: "leaving", seat, deadline: 1 },
    { type: "last-called", reason: "time", deadline: 1 },
    { type: "deadline-moved", deadline: 1 },
    { type: "signed", seat, offer: 1, surplus: none, left: 0 },
    { type: "ratified", passed: true, refused: { buyer: [], seller: [] } },
    { type: "returned" },
    { type: "suggested", seat, package: [0] },
    { type: "proposed", packages: [[0]], deadline: 1 },
    { type: "voted", seat, takes: [true] },
    { type: "improved", package: [0], surplus: none },
    { type: "reflected", seat, ratings: [], commitment: "" },
    { type: "ended", reason: "time", surplus: none },
    { type: "continued", table: "t" },
  ];
  test.each(samples.map((event) => [event.type, event] as const))(
    "%s leaves one, or none, as the table has it",
    (_, event) => {
      const { lines } = evolve(EMPTY_TABLE, { seq: 1, at: 0, by: "host", events: [event] });
      expect(lines).toHaveLength(leavesLine(event) ? 1 : 0);
    },
  );
});

describe("a whole round, measured", () => {
  it("a soft buyer and a hard seller", () => {
    const recording = new Recording(price)
      .plan("seller", guess({ fears: { value: false, confidence: 0.9 } }))
      .offer("buyer", asking("buyer", 70)) // D 0.7, offer 1
      .offer("seller", asking("seller", 95)) // offer 2
      .claim("seller", { kind: "walk-away", band: "high" }, false)
      .warn("seller")
      .decline("buyer", { kind: "issue", issue: 0 })
      .ask("buyer", "concerns")
      .answer("seller", [])
      .offer("buyer", asking("buyer", 50)) // concedes 0.2, offer 3
      .final("seller", asking("seller", 90)) // returns 0.05, exactly a quarter, offer 4
      .offer("buyer", asking("buyer", 40)) // concedes 0.1, offer 5
      .offer("seller", asking("seller", 30)) // concedes 0.6 and bluffed: 0.30 is in the low band, offer 6
      .sign("buyer"); // 70 points: concedes nothing
    const gamma = { buyer: 0.7, seller: 0.3 };
    const { opener, demands, seats } = measureProcess(price, analysed(price), recording.entries, gamma);
    expect(opener).toBe("buyer");
    expect(demands).toHaveLength(7);
    expect(seats.buyer.concessions).toMatchObject({ first: 0.7, unreciprocated: 0, longestStreak: 0 });
    // 0.05 met by 0.1; 0.6 by nothing.
    expect(seats.seller.concessions).toMatchObject({ first: 0.95, unreciprocated: 0.5, longestStreak: 1 });
    expect(seats.seller.pressure).toMatchObject({ finalOffers: 1, warnings: 1, walkAwayClaims: 1, received: 0 });
    expect(seats.seller.pressure.bluffs).toMatchObject([{ turn: 4 }]);
    expect(seats.seller.information).toMatchObject({ declined: 1, falseClaims: 1, liesOut: 1 });
    expect(seats.buyer.information).toMatchObject({ asked: 1, fruitful: 0, liesOut: 0 });
    // Buyer: pressure 3 of 3, a lie came out: 0.15 + 0.15. Seller: 0.4 * 0.4 + 0.2 * 0.5 = 0.26.
    expect(seats.buyer.resentment.total).toBeCloseTo(0.3, 12);
    expect(seats.seller.resentment.total).toBeCloseTo(0.26, 12);
    // The Nash point is 50 each: ceil(0.5 * 0.3 * 50) = ceil(7.5), ceil(0.5 * 0.26 * 50) = ceil(6.5).
    expect([seats.buyer.inherits, seats.seller.inherits]).toEqual([8, 7]);
    // Seller: SEA 96 alone for fears, no question (0), the objection unmet (0): E = 0.48. S = 0.38 + 0.2 + 0.
    expect(seats.seller.strategicEmpathy.sea).toBeCloseTo(96, 10);
    expect(seats.seller.paradox.empathy).toBeCloseTo(0.48, 10);
    expect(seats.seller.paradox.assertiveness).toBeCloseTo(0.58, 10);
    expect(seats.seller.paradox).toMatchObject({ quadrant: "compromising", warmth: 0, yielding: 0.5 });
    // Buyer: no prediction, no objection to meet: E = fruitful = 0. S = 0.28 + 0.4 + 0.
    expect(seats.buyer.paradox).toMatchObject({ empathy: 0, quadrant: "competing", accuracy: null });
    expect(seats.buyer.paradox.assertiveness).toBeCloseTo(0.68, 10);
  });

  it("an empty table has nothing to measure", () => {
    const { opener, demands, seats } = measureProcess(threeNines, analysed(threeNines), [], {
      buyer: null,
      seller: null,
    });
    expect([opener, demands]).toEqual([null, []]);
    expect(seats.buyer).toMatchObject({
      ...{ concessions: { total: 0, unreciprocated: null }, resentment: { total: 0 }, inherits: 0 },
      paradox: { empathy: 0, assertiveness: 0, quadrant: "avoiding", accuracy: null, warmth: 0 },
    });
  });

  it("an acknowledged objection soothes", () => {
    const wronged = (then: (one: Recording) => Recording) => {
      const one = new Recording(plantScheduler)
        .offer("seller", MIDDLE)
        .warn("seller")
        .warn("seller")
        .decline("buyer", null);
      const { entries } = then(one);
      const gamma = { buyer: 0.2, seller: 0.6 };
      const { buyer, seller } = measureProcess(plantScheduler, analysed(plantScheduler), entries, gamma).seats;
      return [buyer.resentment.total.toFixed(12), buyer.inherits, seller.inherits];
    };
    // 0.16 + 0.10 of 3,320 at the Nash point: ceil(431.6); acknowledged, ceil(265.6). The seller resents nothing.
    expect(wronged((one) => one)).toEqual(["0.260000000000", 432, 0]);
    expect(wronged((one) => one.acknowledge("seller"))).toEqual(["0.160000000000", 266, 0]);
  });

  it("played through decide, with the line numbers of a real table", () => {
    const play = new Play().start().offer("seller", MIDDLE);
    play.do("buyer", { type: "ask", topic: "outcome" }).do("seller", { type: "answer", facts: ["cash"], claims: [] });
    play.do("buyer", { type: "say", text: "Well." });
    play.do("buyer", { type: "decline", offer: 1, objection: "fear", about: null });
    play.do("seller", { type: "acknowledge", line: play.state.lines.length });
    play
      .do("seller", { type: "ask", topic: "concerns" })
      .do("buyer", { type: "answer", facts: ["failed-before"], claims: [] });
    play.offer("seller", [2, 1, 2, 1, 1, 1, 2]);
    play.do("buyer", { type: "favour", issue: 0, option: 1 }).do("seller", { type: "grant" });
    play.do("buyer", { type: "accept", offer: 3 });
    const { seats, demands } = measureProcess(PLANT, analysed(PLANT), play.entries, { buyer: null, seller: null });
    expect(demands.map(({ seat, accepted }) => [seat, accepted])).toEqual([
      ["seller", false],
      ["seller", false],
      ["seller", false],
      ["buyer", true],
    ]);
    expect(seats.seller.tacticalEmpathy).toMatchObject({ objections: 1, credit: 1, rate: 1 });
    expect(seats.buyer.information).toMatchObject({ asked: 1, answered: 1, trueClaims: 1, fruitful: 0.2 });
    expect(seats.seller.information.statedTruth).toBe(true);
    // The pilot from none to exit costs the seller 300 points, the favour, a step of the price, 600.
    expect(seats.seller.concessions.list.map(({ points }) => points)).toEqual([300, 600]);
  });
});

import { describe, expect, it, test } from "vitest";
import { measureTacticalEmpathy } from "../../../shared/process/tacticalEmpathy.ts";
import type { Package, Subject } from "../../../shared/scenario/types.ts";
import { plantScheduler } from "../outcome/cases.ts";
import { Recording } from "./recording.ts";

// price, roll-out, training, payment, term, reference, pilot
const MIDDLE: Package = [2, 1, 2, 1, 1, 1, 0];
const PRICE: Subject = { kind: "issue", issue: 0 };
const changed = (issue: number, option: number): Package => MIDDLE.map((one, at) => (at === issue ? option : one));

const measure = (recording: Recording) => measureTacticalEmpathy(recording.scenario, recording.log, "seller");
const credits = (recording: Recording) => measure(recording).acknowledgements.map(({ credit }) => credit);
/** The seller has offered the middle of everything; the buyer declined it with an objection, the newest line. */
const declined = (about: Subject | null = PRICE, talk: "chat" | "spoken" = "chat") =>
  new Recording(plantScheduler, { talk }).offer("seller", MIDDLE).decline("buyer", about);

describe("an acknowledgement", () => {
  it("that cites the objection has full credit when a question follows", () => {
    const recording = declined().acknowledge("seller").ask("seller", "concerns");
    expect(measure(recording)).toEqual({
      acknowledgements: [{ seq: 4, at: 3000, turn: 1, objection: 3, credit: 1 }],
      ...{ objections: 1, credit: 1, rate: 1 },
    });
  });

  test.each<[string, Subject | null, Package, 0.5 | 1]>([
    ["a lower price after an objection to the price", PRICE, changed(0, 1), 1],
    ["a higher price", PRICE, changed(0, 3), 0.5],
    ["more training instead", PRICE, changed(2, 3), 0.5],
    ["a pilot after an objection out of fear", { kind: "fear" }, changed(6, 1), 1],
    ["visits, which reassure too", { kind: "fear" }, changed(5, 3), 1],
    ["a lower price", { kind: "fear" }, changed(0, 0), 0.5],
    ["what the shop floor wants", { kind: "stakeholder", stakeholder: "shop-floor" }, changed(2, 3), 1],
    ["what somebody else wants", { kind: "stakeholder", stakeholder: "shop-floor" }, changed(0, 0), 0.5],
    ["what nobody known wants", { kind: "stakeholder", stakeholder: "nobody" }, changed(0, 0), 0.5],
    ["anything better, without a subject", null, changed(4, 0), 1],
    ["anything worse, without a subject", null, changed(4, 2), 0.5],
  ])("followed by %s", (_, about, pkg, credit) => {
    expect(credits(declined(about).acknowledge("seller").offer("seller", pkg))).toEqual([credit]);
  });

  it("has half the credit when nothing follows, or only a later offer improves", () => {
    expect(credits(declined().acknowledge("seller"))).toEqual([0.5]);
    const late = declined().acknowledge("seller").offer("seller", changed(2, 3)).offer("seller", changed(0, 1));
    expect(credits(late)).toEqual([0.5]);
    const question = declined().acknowledge("seller").offer("seller", changed(2, 3)).ask("seller", "fit");
    expect(credits(question)).toEqual([0.5]);
  });

  it("one of several offers at once is enough, and so is signing something better", () => {
    expect(credits(declined().acknowledge("seller").offer("seller", changed(2, 3), changed(0, 1)))).toEqual([1]);
    const signed = declined().offer("buyer", changed(0, 0)).acknowledge("seller", 2).sign("seller");
    expect(credits(signed)).toEqual([1]);
  });

  it("of something else has half the credit, even with a question", () => {
    const recording = declined().say("buyer").acknowledge("seller").ask("seller", "concerns");
    expect(credits(recording)).toEqual([0.5]);
  });

  it("without an objection, or before it, or by the one who objected, counts for nothing", () => {
    expect(credits(new Recording(plantScheduler).say("buyer").acknowledge("seller"))).toEqual([]);
    const before = new Recording(plantScheduler).say("buyer").acknowledge("seller").offer("seller", MIDDLE);
    expect(credits(before.decline("buyer", PRICE))).toEqual([]);
    expect(credits(declined().acknowledge("buyer"))).toEqual([]);
  });

  it("must come before one's own next offer; the other's counter-offer does not matter", () => {
    expect(credits(declined().offer("seller", changed(0, 1)).acknowledge("seller", 2))).toEqual([]);
    const countered = declined().offer("buyer", changed(0, 0)).acknowledge("seller", 2).ask("seller", "fit");
    expect(credits(countered)).toEqual([1]);
  });

  it("must come within one own turn: engaging somebody once is in time, twice is not", () => {
    expect(credits(declined().engage("seller").acknowledge("seller", 2))).toEqual([0.5]);
    expect(credits(declined().engage("seller").engage("seller").acknowledge("seller", 2))).toEqual([]);
    expect(credits(declined().engage("buyer").engage("buyer").acknowledge("seller", 2))).toEqual([0.5]);
  });

  it("at a spoken table the clock passes a turn of each seat in two", () => {
    expect(credits(declined(PRICE, "spoken").clock(2).acknowledge("seller", 2))).toEqual([0.5]);
    expect(credits(declined(PRICE, "spoken").clock(3).acknowledge("seller", 2))).toEqual([]);
  });

  it("is too late after a signature, when the deal has come back", () => {
    const returned = declined().offer("seller", changed(0, 1)).decline("buyer", PRICE).sign("buyer", 1);
    expect(credits(returned.acknowledge("seller", 4))).toEqual([]);
  });
});

describe("several objections", () => {
  it("each is met once", () => {
    const twice = declined().say("buyer").acknowledge("seller", 2).acknowledge("seller", 3);
    expect(credits(twice)).toEqual([0.5]);
  });

  it("one that cites nothing meets the newest that is not met", () => {
    const recording = new Recording(plantScheduler)
      .offer("seller", MIDDLE, changed(0, 1))
      .decline("buyer", PRICE, 1) // seq 3, line 2
      .decline("buyer", { kind: "fear" }, 2) // seq 4, line 3
      .say("buyer")
      .acknowledge("seller", 4)
      .acknowledge("seller", 2)
      .ask("seller", "concerns");
    expect(measure(recording).acknowledgements).toMatchObject([
      { seq: 6, objection: 4, credit: 0.5 },
      { seq: 7, objection: 3, credit: 1 },
    ]);
    expect(measure(recording)).toMatchObject({ objections: 2, credit: 1.5, rate: 0.75 });
  });

  it("the best three count at most", () => {
    const recording = new Recording(plantScheduler);
    for (const topic of ["outcome", "concerns", "fit", "alternative", null] as const) {
      recording.offer("seller", MIDDLE).decline("buyer", PRICE).acknowledge("seller");
      if (topic !== null && topic !== "outcome") recording.ask("seller", topic);
    }
    expect(credits(recording)).toEqual([0.5, 1, 1, 1, 0.5]);
    expect(measure(recording)).toMatchObject({ objections: 5, credit: 3, rate: 1 });
  });

  it("the rate is the credit by the objections there were", () => {
    expect(measure(declined())).toMatchObject({ objections: 1, credit: 0, rate: 0 });
    const half = declined().acknowledge("seller").offer("seller", MIDDLE).decline("buyer", PRICE);
    expect(measure(half)).toMatchObject({ objections: 2, credit: 0.5, rate: 0.25 });
    expect(measure(new Recording(plantScheduler))).toMatchObject({ objections: 0, credit: 0, rate: null });
  });

  it("at a spoken table what was not logged is null", () => {
    expect(measure(declined(PRICE, "spoken"))).toMatchObject({ objections: 1, credit: null, rate: null });
    expect(measure(new Recording(plantScheduler, { talk: "spoken" }))).toMatchObject({ objections: null, rate: null });
    expect(measure(declined(PRICE, "spoken").acknowledge("seller"))).toMatchObject({ credit: 0.5, rate: 0.5 });
  });
});

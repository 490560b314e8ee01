import { describe, expect, it, test } from "vitest";
import { measureInformation } from "../../../shared/process/information.ts";
import { excludes, listLies } from "../../../shared/process/lies.ts";
import type { Fact, Package, Scenario } from "../../../shared/scenario/types.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import { plantScheduler, scenarioOf } from "../outcome/cases.ts";
import { Recording, withSeat } from "./recording.ts";

const fact = (id: string, claim: Fact["claim"] = null): Fact => ({
  ...{ id, topic: "outcome", text: "", claim, evidence: false },
});

/** The plant scheduler with four facts of the buyer. */
const plant: Scenario = withSeat(plantScheduler, "buyer", {
  facts: [
    fact("monday", { kind: "priority", issue: 2, rank: 1 }),
    fact("shop", { kind: "stakeholder", stakeholder: "shop-floor" }),
    fact("hall", { kind: "walk-away", points: 2000 }),
    fact("plain"),
  ],
});
const TRUE_LIMIT = { claim: { kind: "limit", issue: 0, option: 4 }, truth: true } as const;
const FALSE_LIMIT = { claim: { kind: "limit", issue: 0, option: 2 }, truth: false } as const;

describe("questions and answers", () => {
  const recording = new Recording(plant)
    .ask("seller", "outcome")
    .answer("buyer", ["monday", "plain"])
    .ask("seller", "fit")
    .answer("buyer", [], TRUE_LIMIT, FALSE_LIMIT)
    .ask("seller", "concerns")
    .answer("buyer", [])
    .ask("seller", "clarity")
    .answer("buyer", ["plain", "shop"])
    .ask("buyer", "outcome");
  const { log } = recording;

  it("are counted for the seat that asks and the seat that answers", () => {
    expect(measureInformation(plant, log, "seller")).toMatchObject({ asked: 4, answered: 0, declined: 0 });
    expect(measureInformation(plant, log, "buyer")).toMatchObject({ asked: 1, answered: 3, declined: 1 });
  });

  it("each question has its answer, and the facts that were new", () => {
    const { questions, fruitful } = measureInformation(plant, log, "seller");
    expect(questions.map(({ topic, outcome, newFacts }) => [topic, outcome, newFacts])).toEqual([
      ["outcome", "answered", ["monday", "plain"]],
      ["fit", "answered", []], // claims are not facts
      ["concerns", "declined", []],
      ["clarity", "answered", ["shop"]], // "plain" was known
    ]);
    expect(fruitful).toBe(2 / 5);
    expect(measureInformation(plant, log, "buyer").questions).toMatchObject([{ outcome: "open", newFacts: [] }]);
  });

  it("a question that was left open does not take the answer to a later one", () => {
    const left = new Recording(plant)
      .ask("seller", "fit")
      .leave("seller")
      .ask("seller", "outcome")
      .answer("buyer", ["plain"]);
    expect(measureInformation(plant, left.log, "seller").questions).toMatchObject([
      { topic: "fit", outcome: "open", newFacts: [] },
      { topic: "outcome", outcome: "answered", newFacts: ["plain"] },
    ]);
  });

  it("a fact with a claim is a true claim, once; a plain fact is none", () => {
    // monday, shop and the limit are true; the other limit is false.
    expect(measureInformation(plant, log, "buyer")).toMatchObject({ trueClaims: 3, falseClaims: 1, liesOut: 0 });
    const again = new Recording(plant).tell("buyer", "monday").tell("buyer", "monday").tell("buyer", "plain").log;
    expect(measureInformation(plant, again, "buyer").trueClaims).toBe(1);
  });

  test.each<[string, SeatClaim, boolean, boolean]>([
    ["a true priority", { kind: "priority", issue: 2, rank: 1 }, true, true],
    ["a false priority", { kind: "priority", issue: 0, rank: 1 }, false, false],
    ["a true limit", TRUE_LIMIT.claim, true, true],
    ["another true claim", { kind: "fear", fears: true }, true, false],
  ])("%s states a true priority or limit or does not", (_, claim, truth, expected) => {
    const { log: one } = new Recording(plant).claim("buyer", claim, truth);
    expect(measureInformation(plant, one, "buyer").statedTruth).toBe(expected);
  });

  it("a fact states a true priority too", () => {
    expect(measureInformation(plant, log, "buyer").statedTruth).toBe(true);
    expect(measureInformation(plant, log, "seller").statedTruth).toBe(false);
  });

  it("at a spoken table what was not logged is null", () => {
    const spoken = new Recording(plant, { talk: "spoken" }).ask("seller", "outcome").answer("buyer", ["monday"]).log;
    expect(measureInformation(plant, spoken, "seller")).toEqual({
      ...{ questions: [{ seq: 2, at: 1000, turn: 0, topic: "outcome", outcome: "answered", newFacts: ["monday"] }] },
      ...{ asked: 1, answered: null, declined: null, trueClaims: null, falseClaims: null, lies: [], liesOut: null },
      ...{ fruitful: 0.2, statedTruth: null },
    });
    expect(measureInformation(plant, spoken, "buyer")).toMatchObject({
      ...{ asked: null, answered: 1, declined: null, trueClaims: 1, fruitful: null, statedTruth: true, liesOut: null },
    });
  });
});

describe("a lie comes out", () => {
  // Three issues, importances 0.6, 0.3, 0.1; points 0..100, walk-away value 20: the low band. Issue 1 rises with its options.
  const scenario = scenarioOf({
    buyer: {
      points: [
        [0, 30, 60],
        [0, 15, 30],
        [0, 5, 10],
      ],
      walkAway: 20,
    },
    seller: {
      points: [
        [2, 1, 0],
        [2, 1, 0],
        [2, 1, 0],
      ],
    },
  });
  const priority = (issue: number, rank: number): SeatClaim => ({ kind: "priority", issue, rank });
  const band = (name: "low" | "middle" | "high"): SeatClaim => ({ kind: "walk-away", band: name });
  const limit: SeatClaim = { kind: "limit", issue: 0, option: 1 };
  const deadline = (turns: number): SeatClaim => ({ kind: "deadline", turns });

  const outAt = (lie: SeatClaim, then: (recording: Recording) => Recording) => {
    const { log } = then(new Recording(scenario).claim("buyer", lie, false));
    return listLies(scenario.seats.buyer, log.moves, "buyer")[0]?.out?.seq ?? null;
  };

  test.each<[string, SeatClaim, Package, boolean]>([
    ["the option said to be impossible is offered", limit, [1, 2, 2], true],
    ["another option of that issue is not it", limit, [2, 1, 1], false],
    // Worth 60 + 15 + 0 = 75 is in the high third, 30 + 30 + 0 = 60 in the middle, 30 in the low.
    ["an offer in the claimed band", band("high"), [2, 1, 0], false],
    ["an offer one band below", band("high"), [1, 2, 0], true],
    ["an offer in the middle for a claimed middle", band("middle"), [1, 2, 0], false],
    ["an offer below it", band("middle"), [0, 2, 0], true],
    // Issue 2 is said to be the most important one.
    ["its worst option beside the best of another", priority(1, 1), [2, 0, 1], true],
    ["its worst option, nothing kept for it", priority(1, 1), [1, 0, 1], false],
    ["less than its best beside the best of another", priority(1, 1), [2, 1, 1], false],
    // Said to be second: one issue may be kept at its best, not two.
    ["second, given up while one is kept", priority(2, 2), [2, 1, 0], false],
    ["second, given up while two are kept", priority(2, 2), [2, 2, 0], true],
    // Issue 1 is said to be the last of three: nothing may be given up for it.
    ["last, kept at its best while another is given up", priority(0, 3), [2, 0, 1], true],
    ["last, kept at its best while none is given up", priority(0, 3), [2, 1, 1], false],
    ["middle, kept while one is given up", priority(0, 2), [2, 0, 1], false],
    ["middle, kept while two are given up", priority(0, 2), [2, 0, 0], true],
    ["an issue that somebody behind me cares for is given away", { kind: "stakeholder", issue: 1 }, [2, 0, 2], true],
    ["it is not given away", { kind: "stakeholder", issue: 1 }, [2, 1, 2], false],
    ["what would relieve the fear is given away", { kind: "relief", issue: 1 }, [2, 0, 2], true],
    ["an offer says nothing about fear", { kind: "fear", fears: true }, [0, 0, 0], false],
  ])("%s", (_, lie, pkg, out) => {
    expect(outAt(lie, (one) => one.offer("buyer", pkg))).toBe(out ? 3 : null);
  });

  it("a deadline is contradicted by an offer after it", () => {
    const play = (one: Recording) => one.offer("buyer", [2, 2, 2]).offer("seller", [0, 0, 0]).offer("buyer", [2, 2, 1]);
    expect(outAt(deadline(2), play)).toBe(5); // the third turn
    expect(outAt(deadline(3), play)).toBeNull();
  });

  it("signing counts as offering, and any of several offers at once counts", () => {
    expect(outAt(limit, (one) => one.offer("seller", [1, 0, 0]))).toBeNull();
    expect(outAt(limit, (one) => one.offer("seller", [1, 0, 0]).sign("buyer"))).toBe(4);
    expect(outAt(limit, (one) => one.offer("buyer", [2, 2, 2], [1, 2, 2]))).toBe(3);
  });

  it("only its teller's later moves count", () => {
    const before = new Recording(scenario).offer("buyer", [1, 1, 1]).claim("buyer", limit, false);
    const other = before.claim("seller", { kind: "limit", issue: 0, option: 0 }, true).offer("seller", [1, 0, 0]).log;
    expect(listLies(scenario.seats.buyer, other.moves, "buyer")).toMatchObject([{ claim: limit, out: null }]);
  });

  it("a true claim is no lie, whatever follows", () => {
    const { log } = new Recording(scenario).claim("buyer", band("low"), true).claim("buyer", band("high"), false);
    expect(listLies(scenario.seats.buyer, log.moves, "buyer")).toMatchObject([{ claim: band("high"), out: null }]);
  });

  it("a closed issue and one that does not matter to the teller are never given away", () => {
    const locked: Scenario = {
      ...scenario,
      issues: scenario.issues.map((issue, index) =>
        index === 1 ? { ...issue, lock: { seat: "seller", fact: "f", whileLocked: 0 } } : issue,
      ),
    };
    const claim: SeatClaim = { kind: "stakeholder", issue: 1 };
    const lies = (one: Recording) => listLies(locked.seats.buyer, one.log.moves, "buyer")[0]?.out?.seq ?? null;
    expect(lies(new Recording(locked).claim("buyer", claim, false).offer("buyer", [2, 0, 2]))).toBeNull();
    expect(lies(new Recording(locked).claim("buyer", claim, false).unlock(1).offer("buyer", [2, 0, 2]))).toBe(4);
    const flat = withSeat(scenario, "buyer", {
      points: [
        [0, 30, 60],
        [5, 5, 5],
        [0, 5, 10],
      ],
    });
    const { log } = new Recording(flat).claim("buyer", claim, false).offer("buyer", [2, 0, 2]);
    expect(listLies(flat.seats.buyer, log.moves, "buyer")[0]?.out).toBeNull();
    // Nor is it kept at its best: issue 3 was not given up for issue 2.
    const last = new Recording(flat).claim("buyer", priority(2, 1), false).offer("buyer", [1, 2, 0]).log;
    expect(listLies(flat.seats.buyer, last.moves, "buyer")[0]?.out).toBeNull();
  });

  test.each<[SeatClaim, SeatClaim, boolean]>([
    [priority(0, 1), priority(1, 1), true],
    [priority(0, 1), priority(0, 2), true],
    [priority(0, 1), priority(1, 2), false],
    [priority(0, 1), priority(0, 1), false],
    [band("high"), band("low"), true],
    [band("high"), band("high"), false],
    [deadline(8), deadline(12), true],
    [deadline(8), deadline(8), false],
    [{ kind: "fear", fears: false }, { kind: "fear", fears: true }, true],
    [{ kind: "fear", fears: false }, { kind: "relief", issue: 1 }, true],
    [{ kind: "relief", issue: 1 }, { kind: "fear", fears: false }, true],
    [{ kind: "relief", issue: 1 }, { kind: "fear", fears: true }, false],
    [{ kind: "relief", issue: 1 }, { kind: "relief", issue: 2 }, false],
    [limit, { kind: "limit", issue: 0, option: 2 }, false],
    [{ kind: "stakeholder", issue: 0 }, { kind: "stakeholder", issue: 1 }, false],
    [priority(0, 1), limit, false],
  ])("%j and %j exclude each other: %s", (one, two, expected) => {
    expect(excludes(one, two)).toBe(expected);
    expect(excludes(two, one)).toBe(expected);
  });

  it("a fact that comes to light can contradict a lie", () => {
    const buyer = { fear: { name: "", points: 10, relief: [[], [], []] }, facts: [fact("truth", { kind: "fear" })] };
    const afraid = withSeat(scenario, "buyer", buyer);
    const { log } = new Recording(afraid)
      .claim("buyer", { kind: "fear", fears: false }, false)
      .ask("seller", "concerns")
      .answer("buyer", ["truth"]);
    expect(measureInformation(afraid, log, "buyer")).toMatchObject({
      liesOut: 1,
      lies: [{ out: { seq: 4, turn: 0 } }],
    });
    const hall = withSeat(scenario, "buyer", { facts: [fact("hall", { kind: "walk-away", points: 20 })] });
    const bluff = new Recording(hall).claim("buyer", band("high"), false).tell("buyer", "hall").log;
    expect(measureInformation(hall, bluff, "buyer").liesOut).toBe(1);
  });
});

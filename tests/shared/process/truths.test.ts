import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { claimOfFact } from "../../../shared/process/factClaims.ts";
import { directionsOf, fears, hardestIssue, satisfiedShare, widestIssue } from "../../../shared/process/truths.ts";
import type { Claim, PointTable } from "../../../shared/scenario/types.ts";
import type { Direction } from "../../../shared/table/prediction.ts";
import { plantScheduler, type StakeholderNumbers, scenarioOf } from "../outcome/cases.ts";
import { withSeat } from "./recording.ts";

const SEED = 20_263;

describe("the direction of an issue", () => {
  test.each<[readonly number[], readonly number[], Direction]>([
    [[0, 5, 9], [9, 5, 0], "opposed"],
    [[0, 5, 9], [1, 2, 3], "same"],
    [[0, 5, 9], [4, 4, 4], "indifferent"],
    [[4, 4, 4], [0, 5, 9], "indifferent"],
    // The other's favourite is in the middle: 3 * (0 + 5 + 0) - 3 * 5 = 0.
    [[0, 1, 2], [0, 5, 0], "indifferent"],
    // 4 * 6 - 6 * 4 = 0; with 2 at the end 4 * 9 - 6 * 5 = 6 of sqrt(20 * 27) = 23.2: 0.26.
    [[0, 1, 2, 3], [0, 3, 0, 1], "indifferent"],
    [[0, 1, 2, 3], [0, 3, 0, 2], "same"],
    // 4 * 13 - 6 * 10 = -8 of sqrt(20 * 68) = 36.9: -0.22.
    [[0, 1, 2, 3], [1, 6, 2, 1], "indifferent"],
  ])("of %j and %j is %s", (buyer, seller, expected) => {
    const scenario = scenarioOf({ buyer: { points: [buyer] }, seller: { points: [seller] } });
    expect(directionsOf(scenario, "buyer")).toEqual([expected]);
    expect(directionsOf(scenario, "seller")).toEqual([expected]);
  });

  it("counts the relief of fear", () => {
    const points = { buyer: { points: [[2, 0]] }, seller: { points: [[0, 3]] } };
    expect(directionsOf(scenarioOf(points), "seller")).toEqual(["opposed"]);
    const afraid = { ...points, buyer: { points: [[2, 0]], fear: { points: 10, relief: [[0, 5]] } } };
    expect(directionsOf(scenarioOf(afraid), "seller")).toEqual(["same"]);
    expect(directionsOf(scenarioOf(afraid), "buyer")).toEqual(["same"]);
  });

  it("the plant scheduler has one issue on which both want the same", () => {
    const opposed = Array.from({ length: 5 }, () => "opposed");
    // Price to length of contract, then the reference (0..400 + 0..200 relief against 0..1,200), then the pilot.
    expect(directionsOf(plantScheduler, "buyer")).toEqual([...opposed, "same", "opposed"]);
  });
});

describe("the hardest stakeholder", () => {
  const hardest = (...stakeholders: StakeholderNumbers[]) =>
    hardestIssue(
      scenarioOf({
        buyer: {
          points: [
            [1, 0],
            [1, 0],
            [1, 0],
          ],
          stakeholders,
        },
        seller: {
          points: [
            [0, 1],
            [0, 1],
            [0, 1],
          ],
        },
      }),
      "buyer",
    );
  const half: StakeholderNumbers = { points: [[0, 1], [], []], minimum: 1 };
  const quarter: StakeholderNumbers = { points: [[], [0, 1], [0, 2]], minimum: 3 };

  it("is the one whom the fewest combinations satisfy; its issue the one with the largest range", () => {
    expect(hardest(half, quarter)).toBe(2);
    expect(hardest(quarter, half)).toBe(2);
    expect(hardest(half)).toBe(0);
  });

  it("is a veto before others", () => {
    expect(hardest(quarter, { ...half, veto: true })).toBe(0);
    expect(hardest({ ...quarter, veto: true }, { ...half, veto: true })).toBe(2);
  });

  it("is the first of equals", () => {
    expect(hardest(half, { points: [[], [0, 1], []], minimum: 1 })).toBe(0);
    expect(hardest({ points: [[], [0, 1], []], minimum: 1 }, half)).toBe(1);
  });

  it("is nobody where nobody would ever refuse", () => {
    expect(hardest()).toBe(-1);
    expect(hardest({ ...half, minimum: 0, veto: true })).toBe(-1);
    expect(hardest({ ...half, minimum: 0, veto: true }, quarter)).toBe(2);
  });

  it("of the plant scheduler are the shop stewards, over training", () => {
    // Finance needs 18 of price 40..0 and payment 0..12: price 40, 30, 20 with any payment (12 pairs), 10 with 8 or 12: 14 of 20.
    // The shop floor needs 18 of training 0..30 and pilot 0..10: 30 and 20 always, 10 with 8 or 10: 8 of 12, the smaller share.
    const [finance, , shopFloor] = plantScheduler.seats.buyer.stakeholders;
    expect(satisfiedShare(finance!)).toBe(14 / 20);
    expect(satisfiedShare(shopFloor!)).toBe(8 / 12);
    expect(hardestIssue(plantScheduler, "buyer")).toBe(2);
    expect(hardestIssue(plantScheduler, "seller")).toBe(-1);
  });

  test(`the share agrees with trying every combination (seed ${SEED})`, () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.integer({ min: -20, max: 20 }), (points, minimum) => {
        const sums = points
          .filter(({ length }) => length > 0)
          .reduce((all, one) => all.flatMap((sum) => one.map((value) => sum + value)), [0]);
        expect(satisfiedShare({ points, minimum })).toBe(sums.filter((sum) => sum >= minimum).length / sums.length);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

test.each<[PointTable, number]>([
  [
    [
      [0, 5],
      [0, 9],
      [9, 0],
    ],
    1,
  ],
  [[[], [], [0, 1]], 2],
  [[[], []], 0],
  [[], 0],
])("the widest issue of %j is %i", (points, expected) => {
  expect(widestIssue(points)).toBe(expected);
});

test("a seat fears failure when it has a fear", () => {
  expect([fears(plantScheduler.seats.buyer), fears(plantScheduler.seats.seller)]).toEqual([true, false]);
});

test.each<[Claim | null, ReturnType<typeof claimOfFact>]>([
  [null, null],
  [
    { kind: "priority", issue: 2, rank: 1 },
    { kind: "priority", issue: 2, rank: 1 },
  ],
  [
    { kind: "limit", issue: 0, option: 4 },
    { kind: "limit", issue: 0, option: 4 },
  ],
  [
    { kind: "deadline", turns: 12 },
    { kind: "deadline", turns: 12 },
  ],
  [
    { kind: "relief", issue: 6 },
    { kind: "relief", issue: 6 },
  ],
  [{ kind: "fear" }, { kind: "fear", fears: true }],
  [
    { kind: "walk-away", points: 2000 },
    { kind: "walk-away", band: "low" },
  ], // 2,000 of 0..7,600
  [
    { kind: "stakeholder", stakeholder: "it" },
    { kind: "stakeholder", issue: 1 },
  ], // roll-out 0..20, training 0..10
  [{ kind: "stakeholder", stakeholder: "nobody" }, null],
])("a fact that carries %j says %j", (claim, expected) => {
  const facts = [{ id: "f", topic: "fit", text: "", claim, evidence: false } as const];
  const { buyer } = withSeat(plantScheduler, "buyer", { facts }).seats;
  expect(claimOfFact(buyer, "f")).toEqual(expected);
  expect(claimOfFact(buyer, "other")).toBeNull();
});

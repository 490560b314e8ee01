import { describe, expect, it, test } from "vitest";
import { type Ending, lopsidedness, scoreOutcome } from "../../../shared/outcome/score.ts";
import type { Package, Scenario } from "../../../shared/scenario/types.ts";
import { analysed, plantScheduler, scenarioOf, threeNines } from "./cases.ts";

const score = (scenario: Scenario, ending: Partial<Ending>) =>
  scoreOutcome(scenario, analysed(scenario), {
    kind: "signed",
    pkg: null,
    turns: 0,
    processRelief: { buyer: [], seller: [] },
    inherited: { buyer: 0, seller: 0 },
    ...ending,
  });

const signed = (pkg: Package, rest: Partial<Ending> = {}) => score(threeNines, { pkg, ...rest });

describe("a signed and ratified deal", () => {
  it("the plant scheduler's Nash package after eight turns and one answer about the fear", () => {
    const result = score(plantScheduler, {
      pkg: [2, 2, 3, 0, 2, 3, 2],
      turns: 8,
      processRelief: { buyer: ["answer"], seller: [] },
    });
    // Delay 2 * 50. Buyer 5,400 - 2,000 - 100 - (2,400 - 1,600 - 240) = 2,740; seller 6,500 - 2,900 - 100 = 3,500.
    expect(result.seats.buyer).toEqual({ surplus: 2740, gamma: 2740 / 5270, h: 2740 / 3320, leftOnTable: 0 });
    expect(result.seats.seller).toEqual({ surplus: 3500, gamma: 3500 / 4650, h: 3500 / 3600, leftOnTable: 0 });
    // sqrt(2,740 * 3,500 / (3,320 * 3,600)) = sqrt(9,590,000 / 11,952,000) = 0.895755
    expect(result.winWin).toBeCloseTo(89.5755, 3);
    expect(result.split?.friction).toBeCloseTo(0.895755, 5);
    expect(result.split).toMatchObject({ efficiency: 1, balance: 1, inherited: 1 });
    expect(result).toMatchObject({ verdict: "two-winners", full: false, averaged: true });
  });

  it("the middle of everything is balanced but leaves 2,400 on the table for each", () => {
    const result = signed([4, 4, 4]);
    expect(result.winWin).toBeCloseTo(76.923, 3); // 4,000 / 5,200
    expect(result.split).toEqual({ friction: 1, efficiency: 4000 / 5200, balance: 1, inherited: 1 });
    // With 4,000 left to the other: all of issue 3 to the seller (buyer 6,400), or all of issue 1 to the buyer.
    expect(result.seats.buyer.leftOnTable).toBe(2400);
    expect(result.seats.seller.leftOnTable).toBe(2400);
    expect(result).toMatchObject({ verdict: "two-winners", full: false, lopsidedness: 0 });
  });

  it("the Nash package without friction is a full win for two", () => {
    expect(signed([0, 4, 8])).toMatchObject({ winWin: 100, verdict: "two-winners", full: true });
  });

  it("is a full win from a W of 90 on", () => {
    // Buyer 5,500 and seller 4,900, both less 50: 5,450 * 4,850 / 27,040,000 -> 98.9.
    expect(signed([0, 3, 8], { turns: 7 })).toMatchObject({ full: true });
    // Turn 13 is overdue: 6 * 50 + 150 = 450 still leaves 4,750 / 5,200 -> 91.3; 600 leaves 4,600 -> 88.5.
    expect(signed([0, 4, 8], { turns: 13 })).toMatchObject({ full: true });
    expect(signed([0, 4, 8], { turns: 14 })).toMatchObject({ full: false, verdict: "two-winners" });
  });

  it("one-sided when only one seat has half of its Nash surplus", () => {
    const result = signed([0, 0, 4]); // buyer 7,200, seller 2,000 of 5,200
    expect(result.winWin).toBeCloseTo(72.9756, 3); // sqrt(14.4 / 27.04)
    expect(result.lopsidedness).toBeCloseTo(0.65 / 1.15, 12); // gammas 0.9 and 0.25
    expect(result.verdict).toBe("one-sided");
  });

  it("exactly half of the Nash surplus is enough", () => {
    expect(signed([4, 4, 4], { turns: 19 })).toMatchObject({ verdict: "two-winners" }); // 4,000 - 300 - 1,050 = 2,650
    expect(signed([4, 4, 4], { turns: 20 })).toMatchObject({ verdict: "two-losers" }); // 2,500 < 2,600
    const half = scenarioOf({ buyer: { points: [[4, 2]] }, seller: { points: [[2, 1]] } });
    expect(score(half, { pkg: [1] })).toMatchObject({ verdict: "two-winners", winWin: 50 });
  });

  it("two losers when delay has eaten it", () => {
    const result = signed([4, 4, 4], { turns: 24 }); // 4,000 - 6 * 50 - 12 * 150 = 1,900 each
    expect(result).toMatchObject({ verdict: "two-losers", split: { friction: 1900 / 4000 } });
    expect(result.winWin).toBeCloseTo((100 * 1900) / 5200, 10);
  });

  it("what was inherited has its own factor, and P* stays the unresentful one", () => {
    const result = signed([0, 4, 8], { inherited: { buyer: 1000, seller: 0 } });
    // 4,200 * 5,200 = 21.84 million; best with the raised walk-away value 4,800 * 4,600 = 22.08 million; P* 27.04.
    expect(result.winWin).toBeCloseTo(89.872, 3);
    expect(result.split?.friction).toBe(1);
    expect(result.split?.efficiency).toBe(1);
    expect(result.split?.balance).toBeCloseTo(Math.sqrt(21.84 / 22.08), 12);
    expect(result.split?.inherited).toBeCloseTo(Math.sqrt(22.08 / 27.04), 12);
    expect(result.seats.buyer).toMatchObject({ surplus: 4200, gamma: 4200 / 8000, h: 4200 / 5200, leftOnTable: 0 });
  });

  it("friction alone can take everything: W is 0, the split stays defined", () => {
    const scenario = scenarioOf({
      buyer: { points: [[100, 50]], pressure: { grace: 0, deadline: 9, cost: 20 } },
      seller: { points: [[50, 100]] },
    });
    expect(score(scenario, { pkg: [1], turns: 3 })).toMatchObject({
      winWin: 0,
      split: { friction: 0, efficiency: 1, balance: 1, inherited: 1 },
      seats: { buyer: { surplus: -10, gamma: -0.1 } },
      verdict: "one-sided",
    });
  });

  it("at a walk-away value there is no W and no split, but still something left on the table", () => {
    const result = signed([0, 0, 0]); // buyer 8,000, seller 0
    expect(result).toMatchObject({ winWin: 0, split: null, verdict: "one-sided" });
    expect(result.seats.buyer).toMatchObject({ gamma: 1, leftOnTable: 0 });
    expect(result.seats.seller).toMatchObject({ gamma: 0, leftOnTable: 0 });
  });

  it("outside F keeps its surpluses only", () => {
    const result = score(plantScheduler, { pkg: [0, 0, 0, 0, 0, 0, 0] });
    // Buyer 2,400 + 600 - 2,000 - 2,400; seller 500 + 700 + 2,600 + 300 - 2,900.
    expect(result.seats.buyer).toEqual({ surplus: -1400, gamma: -1400 / 5270, h: -1400 / 3320, leftOnTable: null });
    expect(result.seats.seller).toEqual({ surplus: 1200, gamma: 1200 / 4650, h: 1200 / 3600, leftOnTable: null });
    expect(result).toMatchObject({ winWin: 0, split: null, verdict: "two-losers", averaged: true });
  });

  it("with a forbidden option is no win for anybody, however high its surpluses", () => {
    const scenario = scenarioOf({
      buyer: { points: [[4, 2, 3]], forbidden: [[2]] },
      seller: { points: [[2, 1, 3]] },
    });
    expect(score(scenario, { pkg: [2] })).toMatchObject({
      winWin: 0,
      split: null,
      verdict: "two-losers",
      seats: { buyer: { surplus: 3, h: 0.75 }, seller: { surplus: 3, h: 1.5 } },
    });
  });
});

describe("no deal", () => {
  const apart = scenarioOf({
    buyer: { points: [[100, 0]], walkAway: 60 },
    seller: { points: [[0, 100]], walkAway: 60 },
  });

  it("two losers where a zone existed, at the cost of the delay", () => {
    const result = score(threeNines, { kind: "no-deal", turns: 8 });
    expect(result).toMatchObject({ winWin: 0, split: null, verdict: "two-losers", full: false, averaged: true });
    expect(result.seats.buyer).toEqual({ surplus: -100, gamma: -100 / 8000, h: -100 / 5200, leftOnTable: null });
    expect(result.lopsidedness).toBeNull();
  });

  it("a sound exit where there was none: counts as 100, out of averages", () => {
    const result = score(apart, { kind: "no-deal" });
    expect(result).toMatchObject({ winWin: 100, split: null, verdict: "sound-exit", full: false, averaged: false });
    expect(result.seats.buyer).toEqual({ surplus: 0, gamma: null, h: null, leftOnTable: null });
  });

  it("any deal where there was no zone counts 0", () => {
    expect(score(apart, { pkg: [0] })).toMatchObject({
      winWin: 0,
      split: null,
      verdict: "two-losers",
      averaged: true,
      seats: { buyer: { surplus: 40, gamma: null, h: null } },
    });
  });

  it("failed ratification is two losers, with or without a zone", () => {
    const failed = { kind: "failed-ratification", pkg: [0, 0, 0, 0, 0, 0, 0], turns: 9 } as const;
    const result = score(plantScheduler, failed);
    expect(result).toMatchObject({ winWin: 0, split: null, verdict: "two-losers", averaged: true });
    expect(result.seats.seller).toMatchObject({ surplus: -150, leftOnTable: null });
    expect(score(apart, { kind: "failed-ratification", pkg: [0] })).toMatchObject({ verdict: "two-losers", winWin: 0 });
  });

  it("a best of exactly 0 gives no gamma", () => {
    const edge = scenarioOf({ buyer: { points: [[0, -5]] }, seller: { points: [[3, 9]] } });
    expect(score(edge, { pkg: [0] }).seats).toMatchObject({ buyer: { gamma: null }, seller: { gamma: 1 } });
  });
});

test.each([
  [0.6, 0.2, 0.5],
  [0.5, 0.5, 0],
  [1, -0.5, 3],
  [0, 0, null],
  [0.5, -0.5, null],
  [null, 0.5, null],
])("gammas of %d and %d are lopsided by %d", (buyer, seller, expected) => {
  const value = lopsidedness({ buyer, seller });
  if (expected === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected, 12);
});

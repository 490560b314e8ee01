// Lint on what asking is worth.

import { describe, expect, it } from "vitest";
import { bestWithoutAsking } from "../../../shared/scenario/lint/lintAsking.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { analysed, plantScheduler, scenarioOf } from "../outcome/cases.ts";
import { load, PLANT } from "../scenario/fixture.ts";
import { FAIR, rulesOfCase } from "./cases.ts";

describe("asking", () => {
  it("is worth 100 less 68.9 in the plant scheduler", () => {
    const plant = load(PLANT);
    expect(bestWithoutAsking(plant, analysed(plant))).toBeCloseTo(68.88, 2);
  });

  it("is worth 100 less 36.5 in the fair case", () => {
    const fair = load(FAIR);
    expect(bestWithoutAsking(fair, analysed(fair))).toBeCloseTo(100 * Math.sqrt((25 * 10) / 1880), 9);
  });

  it("is worth nothing without locks and fear", () => {
    const plain = scenarioOf({ buyer: { points: [[3, 1]] }, seller: { points: [[1, 3]] } });
    expect(rulesOfCase(plain)).toContain("asking-worth-little");
  });

  it("is worth everything when the zone opens only then", () => {
    const closed = lockedCase(0);
    expect(bestWithoutAsking(closed, analysed(closed))).toBe(0);
  });

  it("warns below 5, not at 5", () => {
    // The lock keeps both at 95 or 96 of 100: W 95 or 96.
    expect(rulesOfCase(lockedCase(95))).not.toContain("asking-worth-little");
    expect(rulesOfCase(lockedCase(96))).toContain("asking-worth-little");
  });

  it("counts process relief as asked for", () => {
    // No lock; the fear of 100 costs 70 after relief and 100 without: 130 - 70 = 60 against 30, W = 100 sqrt(1/2).
    const feared = scenarioOf({
      buyer: { points: [[130, 0]], fear: { points: 100, relief: [] } },
      seller: { points: [[60, 0]] },
    });
    expect(bestWithoutAsking(feared, analysed(feared))).toBeCloseTo(70.71, 2);
  });

  it("is unknown without a zone", () => {
    expect(bestWithoutAsking(plantScheduler, { bestProduct: null })).toBeNull();
  });

  function lockedCase(whileLocked: number): Scenario {
    const scenario = scenarioOf({ buyer: { points: [[whileLocked, 100]] }, seller: { points: [[whileLocked, 100]] } });
    const lock = { seat: "buyer", fact: "any", whileLocked: 0 } as const;
    return { ...scenario, issues: scenario.issues.map((issue) => ({ ...issue, lock })) };
  }
});

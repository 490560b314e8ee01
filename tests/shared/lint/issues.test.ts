// Lint on trade-offs and compatible issues.

import { describe, expect, it } from "vitest";
import { scenarioOf } from "../outcome/cases.ts";
import { lintChanged, rulesOf, rulesOfCase } from "./cases.ts";

describe("issues", () => {
  const twoIssues = (buyer: [number, number], seller: [number, number]) =>
    scenarioOf({
      buyer: { points: buyer.map((most) => [most, 0]) },
      seller: { points: seller.map((most) => [0, most]) },
    });

  it("need a trade-off: each seat cares 1.25 times more about a disputed one", () => {
    expect(rulesOfCase(twoIssues([10, 10], [10, 10]))).toContain("no-trade-off");
    // Importance 10/18 against 8/18 is exactly 1.25.
    expect(rulesOfCase(twoIssues([10, 8], [8, 10]))).not.toContain("no-trade-off");
    expect(rulesOfCase(twoIssues([100, 81], [81, 100]))).toContain("no-trade-off");
  });

  it("are not traded where both want the same", () => {
    const scenario = scenarioOf({
      buyer: {
        points: [
          [10, 0],
          [0, 10],
          [10, 0],
        ],
      },
      seller: {
        points: [
          [0, 10],
          [0, 40],
          [0, 10],
        ],
      },
    });
    // Importance for the buyer 1/3 each, for the seller 1/6, 4/6 (compatible), 1/6: only the buyer has something to gain.
    expect(rulesOfCase(scenario)).toContain("no-trade-off");
  });

  it("need one that is compatible", () => {
    const findings = lintChanged("start: [0, 10], trial: [5, 0]", "start: [10, 0], trial: [5, 0]");
    expect(rulesOf(findings)).toEqual(["no-compatible-issue"]);
    expect(findings[0]).toMatchObject({ severity: "note", where: "issues" });
  });

  it("are compatible through relief as well", () => {
    const fear = {
      points: 100,
      relief: [
        [0, 20],
        [0, 0],
      ],
    };
    const points = [
      [5, 0],
      [10, 0],
    ];
    const seller = {
      points: [
        [0, 5],
        [0, 10],
      ],
    };
    expect(rulesOfCase(scenarioOf({ buyer: { points }, seller }))).toContain("no-compatible-issue");
    expect(rulesOfCase(scenarioOf({ buyer: { points, fear }, seller }))).not.toContain("no-compatible-issue");
  });
});

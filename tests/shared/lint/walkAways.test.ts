// Lint on the zone of agreement and on walk-away values.

import { describe, expect, it } from "vitest";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { scenarioOf } from "../outcome/cases.ts";
import { lintChanged, rulesOf, rulesOfCase } from "./cases.ts";

describe("zone of agreement", () => {
  it("is missing when the buyer's rival is worth more than any deal", () => {
    // The best for the buyer with the seller above 30: mid, full, late, month: 20 + 60 + 20 + 10 - 8 = 102.
    const findings = lintChanged("{ id: rival, points: 35 }", "{ id: rival, points: 110 }");
    expect(rulesOf(findings)).toEqual(["no-zone"]);
    expect(findings[0]).toMatchObject({ severity: "warning", where: "seats" });
  });
});

describe("walk-away values", () => {
  it.each([
    [34, "walk-away-too-low"],
    [35, null],
    [60, null],
    [61, "walk-away-too-high"],
  ])("of %i out of a Nash utility of 100: %s", (walkAway, rule) => {
    const findings = lintScenario(
      scenarioOf({ buyer: { points: [[100, 0]], walkAway }, seller: { points: [[100, 0]], walkAway: 50 } }),
    ).filter((finding) => finding.rule.startsWith("walk-away"));
    expect(rulesOf(findings)).toEqual(rule === null ? [] : [rule]);
    if (rule !== null) expect(findings[0]?.where).toBe("seats.buyer.alternatives.nothing");
  });

  it("name the best alternative and the figures", () => {
    // 45 of 60 + 10 = 70 points is 64.3%.
    const [finding, ...others] = lintChanged("{ id: wait, points: 30 }", "{ id: wait, points: 45 }");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "walk-away-too-high", where: "seats.seller.alternatives.wait" });
    expect(finding?.message).toContain("64.3% of the Nash utility (45 of 70 points), above 60%");
  });

  it("are passed over where the Nash utility is not positive", () => {
    const scenario = scenarioOf({
      buyer: { points: [[-10, -50]], walkAway: -30 },
      seller: { points: [[100, 0]], walkAway: 50 },
    });
    expect(rulesOfCase(scenario).filter((rule) => rule.startsWith("walk-away"))).toEqual([]);
  });
});

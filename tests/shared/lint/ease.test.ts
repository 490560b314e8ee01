// Lint on packages that are reached without negotiating: the middle of everything, and any at all.

import { describe, expect, it } from "vitest";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { scenarioOf } from "../outcome/cases.ts";
import { changed, load } from "../scenario/fixture.ts";
import { FAIR, lintChanged, rulesOf, rulesOfCase } from "./cases.ts";

describe("ease", () => {
  it("warns when the middle of everything is too good", () => {
    // 20 + 45 + 20 + 10 - 8 - 35 = 52 and 45 + 15 + 10 - 30 = 40: the new Nash point, W 100.
    const better = changed(
      changed(FAIR, "[0, 25, 60], start", "[0, 45, 60], start"),
      "[0, 25, 60], service",
      "[0, 45, 60], service",
    );
    const [finding] = lintScenario(load(better));
    expect(finding).toMatchObject({ rule: "middle-too-good", where: "issues" });
    expect(finding?.message).toContain("W 100.0, above 70");
  });

  it("warns when the middle of everything is too bad", () => {
    // The seller gets 5 + 15 + 10 - 30 = 0.
    const findings = lintChanged("[0, 25, 60], service", "[0, 5, 60], service");
    expect(rulesOf(findings)).toEqual(["middle-too-bad"]);
    expect(findings[0]?.message).toContain("W 0.0, below 30");
  });

  it("warns when any package does", () => {
    // Two packages, worth 3 and 1 or 1 and 3: both have the best product.
    const any = scenarioOf({ buyer: { points: [[3, 1]] }, seller: { points: [[1, 3]] } });
    expect(rulesOfCase(any)).toContain("random-too-good");
    // Of four options only one leaves both something: mean W 25.
    const one = scenarioOf({ buyer: { points: [[3, 2, 0, 0]] }, seller: { points: [[0, 2, 3, 3]] } });
    expect(rulesOfCase(one)).not.toContain("random-too-good");
  });

  it("counts packages that nobody ratifies as 0", () => {
    // One of two packages with the best product is vetoed: mean W 50; with four and one left, 25.
    const veto = { points: [[1, 0, 0, 0]], minimum: 1, veto: true };
    const points = { buyer: { points: [[3, 1, 3, 1]] }, seller: { points: [[1, 3, 1, 3]] } };
    expect(rulesOfCase(scenarioOf(points))).toContain("random-too-good");
    const vetoed = scenarioOf({ ...points, buyer: { ...points.buyer, stakeholders: [veto] } });
    expect(rulesOfCase(vetoed)).not.toContain("random-too-good");
  });
});

// Lint on stakeholders who never matter.

import { describe, expect, it } from "vitest";
import { scenarioOf } from "../outcome/cases.ts";
import { lintChanged, rulesOf, rulesOfCase } from "./cases.ts";

describe("stakeholders", () => {
  const boss = "{ service: [0, 5, 10] }, minimum: 5";

  it("never matter when anything satisfies them", () => {
    const findings = lintChanged(boss, "{ service: [0, 5, 10] }, minimum: 0");
    expect(rulesOf(findings)).toEqual(["idle-stakeholder"]);
    expect(findings[0]).toMatchObject({ severity: "warning", where: "seats.buyer.stakeholders.boss" });
  });

  it("hardly matter when they only refuse what is dominated", () => {
    // Starting late is better for both, so that only dominated packages start early.
    const findings = lintChanged(boss, "{ start: [0, 1] }, minimum: 1");
    expect(rulesOf(findings)).toEqual(["idle-stakeholder"]);
    expect(findings[0]?.severity).toBe("note");
  });

  it("never matter when their vote never decides", () => {
    // Power 1 of 10: the boss alone is the quorum.
    const findings = lintChanged(
      `${boss}, veto: true }`,
      `${boss}, power: 9, veto: true }\n      - { id: clerk, points: { price: [2, 1, 0] }, minimum: 2 }`,
    );
    expect(findings.map(({ where }) => where)).toEqual(["seats.buyer.stakeholders.clerk"]);
  });

  it("are passed over when nobody can ratify anything", () => {
    // Without the first or the third the other two still exclude each other.
    const one = { points: [[1, 0]], minimum: 1, veto: true };
    const other = { points: [[0, 1]], minimum: 1, veto: true };
    const scenario = scenarioOf({
      buyer: { points: [[3, 1]], stakeholders: [one, other, one] },
      seller: { points: [[1, 3]] },
    });
    expect(rulesOfCase(scenario)).toContain("no-zone");
    expect(rulesOfCase(scenario)).not.toContain("idle-stakeholder");
  });
});

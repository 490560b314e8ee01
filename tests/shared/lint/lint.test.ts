// What lint says about known cases, about one out of reach, and what it leaves to the parser.

import { describe, expect, it, test } from "vitest";
import { fail } from "../../../shared/result.ts";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { scenarioOf } from "../outcome/cases.ts";
import { changed, load, MINIMAL, PLANT, problemsOf } from "../scenario/fixture.ts";
import { FAIR, rulesOf, rulesOfCase } from "./cases.ts";

describe("known cases", () => {
  it("has nothing to say about a fair one", () => {
    expect(lintScenario(load(FAIR))).toEqual([]);
  });

  it("finds one thing in the plant scheduler, which its note explains", () => {
    expect(lintScenario(load(PLANT))).toEqual([
      {
        rule: "empty-question",
        severity: "accepted",
        where: "seats.seller.facts.discount-rule",
        message: expect.stringContaining("discount-rule"),
        advice: expect.stringMatching(/^The discount rule is a worry/),
      },
    ]);
  });

  it("finds the least that a file can hold dull, warnings first", () => {
    const findings = lintScenario(load(MINIMAL));
    expect(rulesOf(findings)).toEqual([
      "no-trade-off",
      "no-compatible-issue",
      "middle-too-good",
      "random-too-good",
      "walk-away-too-low",
      "asking-worth-little",
      "empty-question",
    ]);
    expect(findings.map(({ severity }) => severity).join()).toMatch(/^(warning,)+note$/);
  });

  it("writes whole sentences", () => {
    for (const { message, advice } of lintScenario(load(MINIMAL))) {
      expect(message).toMatch(/^[A-Z][^\n]*\.$/);
      expect(advice).toMatch(/^[A-Z][^\n]*\.$/);
    }
  });
});

test("a claim that is not true never comes as far as lint: the file is refused", () => {
  const lie = changed(
    FAIR,
    "{ kind: priority, issue: service, rank: 1 }",
    "{ kind: priority, issue: service, rank: 2 }",
  );
  expect(problemsOf(lie).join()).toContain("the priority claim says that service has rank 2, but its rank is 1");
});

test("a case out of reach is said to be, and judged as far as it can be", () => {
  const vast = scenarioOf({ buyer: { points: [[300_000, 0]] }, seller: { points: [[0, 5]] } });
  const expected = ["out-of-reach", "no-trade-off", "no-compatible-issue", "empty-question"];
  expect(rulesOfCase(vast)).toEqual(expected);
  const refused = fail({ reason: "too-many-states", limit: 400_000, advice: "Use less." } as const);
  expect(lintScenario(load(FAIR), refused)).toEqual([
    {
      rule: "out-of-reach",
      severity: "warning",
      where: "file",
      message: "The case is too large to analyse exactly (too-many-states, limit 400,000).",
      advice: "Use less.",
    },
  ]);
});

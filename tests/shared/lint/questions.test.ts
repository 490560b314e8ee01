// Lint on questions that open nothing.

import { describe, expect, it } from "vitest";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { load, MINIMAL } from "../scenario/fixture.ts";
import { lintChanged } from "./cases.ts";

describe("questions", () => {
  it("open nothing without a fact of the topic", () => {
    const [finding, ...others] = lintChanged("topic: fit, text: The crew.", "topic: clarity, text: The crew.");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "empty-question", severity: "warning", where: "seats.seller.facts" });
    expect(finding?.message).toContain("topic fit");
  });

  it("open nothing when a fact has no claim, no lock and no fear to answer", () => {
    const where = (from: string, to: string) => lintChanged(from, to).map((finding) => finding.where);
    expect(where(", evidence: true", "")).toEqual(["seats.seller.facts.proof"]);
    expect(where(", claim: { kind: relief, issue: trial }", "")).toEqual(["seats.buyer.facts.hope"]);
    // Evidence of the buyer answers nothing: the seller has no fear.
    expect(where(", claim: { kind: relief, issue: trial }", ", evidence: true")).toEqual(["seats.buyer.facts.hope"]);
  });

  it("open nothing when the lock is the other seat's", () => {
    expect(lintChanged("unlockedBy: buyer.worry", "unlockedBy: seller.proof").map(({ where }) => where)).toEqual([
      "seats.buyer.facts.worry",
    ]);
  });

  it("are one finding when a seat has no facts at all", () => {
    const facts = lintScenario(load(MINIMAL)).filter(({ rule }) => rule === "empty-question");
    expect(facts.map(({ where }) => where)).toEqual(["seats.buyer.facts", "seats.seller.facts"]);
  });
});

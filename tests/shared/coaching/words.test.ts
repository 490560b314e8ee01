// The words of findings: every kind has its three messages, and each can be said with what a finding carries.
import { describe, expect, it } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import { findAll } from "../../../shared/coaching/coach.ts";
import { FINDING_KINDS } from "../../../shared/coaching/kinds.ts";
import { readRound } from "../../../shared/coaching/round.ts";
import { formatted, messageOf, PARTS } from "./formatted.ts";
import { EXAMPLES } from "./rounds.ts";

const said = (kind: (typeof FINDING_KINDS)[number]) => {
  const { round, seat } = EXAMPLES[kind];
  const { scenario, entries } = round();
  const found = findAll(readRound(scenario, entries), seat).find((one) => one.kind === kind);
  return found ? formatted(scenario, found) : [];
};

describe("the words of findings", () => {
  it.each(FINDING_KINDS)("%s has a title, what happened and what to try, and can be said", (kind) => {
    for (const part of PARTS) expect(messageOf(`coach.${kind}.${part}`)).toBeTruthy();
    const texts = said(kind);
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|NaN| {2}/);
  });

  it("says when, how much, and by name", () => {
    expect(said("gave-for-nothing")).toEqual([
      "You gave and got nothing back",
      "At turn 3 you moved 50 points and got nothing back.",
      "Next time: ask what they give before you move.",
    ]);
    expect(said("question-opened")[1]).toBe(
      "Before the first offer you asked what worries them. “Trial” came onto the table and brought you 40 points.",
    );
    expect(said("refused")[1]).toBe(
      "The crew refused what you signed. The deal came back to the table, and the lost turns cost you 4 points.",
    );
  });

  it("knows no kind that does not exist", () => {
    const kinds: readonly string[] = FINDING_KINDS;
    const worded = Object.keys(en).filter((key) => key.startsWith("coach.") && key.split(".").length === 3);
    for (const key of worded) expect(kinds).toContain(key.split(".")[1]);
  });
});

// What lint finds among the cases of a folder: twins that differ, notes that explain, languages that lack.

import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../shared/outcome/memo.ts";
import { type Finding, RULES } from "../../../shared/scenario/lint/finding.ts";
import { type LibraryEntry, lintEntry } from "../../../shared/scenario/lint/lintLibrary.ts";
import { lintTwins } from "../../../shared/scenario/lint/lintTwins.ts";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { profileOf } from "../../../shared/scenario/profile.ts";
import { rewriteTexts } from "../../../shared/scenario/texts.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { changed, load } from "../scenario/fixture.ts";
import { FAIR, rulesOf } from "./cases.ts";

const NOTE = "note:\n  teaches: Asking.\n  happens: Little.\n  questions: [What now?]\n";
const first = load(FAIR);
/** The twin of FAIR: price and service change places, and most points are a little different. */
const TWIN = changed(
  changed(FAIR, "id: fair", "id: twin\ntwinOf: fair"),
  "service: [0, 25, 60], start: [0, 20]",
  "service: [0, 26, 61], start: [0, 19]",
);

const entry = (scenario: Scenario, translations: readonly Scenario[] = []): LibraryEntry => ({
  scenario,
  profile: profileOf(scenario, analysisOf(scenario)),
  translations,
});
const twinFindings = (text: string, beside: readonly Scenario[] = [first]): Finding[] =>
  lintTwins(
    entry(load(text)),
    beside.map((one) => entry(one)),
  );
const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message);

describe("profiles", () => {
  it("are those of a case worked out by hand", () => {
    // 36 packages, of which the boss ratifies the 24 with some or full service. Without asking W is 36.5.
    const { packages, ratifiable, zone, middle, asking } = profileOf(first, analysisOf(first));
    expect([packages, ratifiable]).toEqual([36n, 24n]);
    expect(middle).toBeCloseTo(58.3, 1);
    expect(asking).toBeCloseTo(63.5, 1);
    const inside = [0, 1, 2].flatMap((price) =>
      [1, 2].flatMap((service) =>
        [0, 1].flatMap((start) =>
          [0, 1].filter((trial) => {
            const at = (row: readonly number[], option: number) => row[option] ?? 0;
            const fear = Math.max(0, 40 - 12 - at([0, 20], trial));
            const buyer =
              at([40, 20, 0], price) + at([0, 25, 60], service) + at([0, 20], start) + at([0, 10], trial) - fear - 35;
            const seller =
              at([0, 25, 60], price) + at([30, 15, 0], service) + at([0, 10], start) + at([5, 0], trial) - 30;
            return buyer > 0 && seller > 0;
          }),
        ),
      ),
    );
    expect(zone).toBeCloseTo(inside.length / 36, 9);
  });
});

describe("twins", () => {
  it("pass when they are alike and not the same", () => {
    expect(twinFindings(TWIN)).toEqual([]);
    expect(twinFindings(FAIR)).toEqual([]);
  });

  it("must name a case that is there and no twin itself", () => {
    expect(messages(twinFindings(TWIN, []))).toEqual(["There is no case fair that could be its twin."]);
    const other = load(
      changed(changed(FAIR, "id: fair", "id: fair2\ntwinOf: fair"), "title: A fair case", "title: Two"),
    );
    const chained = changed(TWIN, "twinOf: fair", "twinOf: fair2");
    expect(messages(twinFindings(chained, [first, other]))).toEqual(["fair2 is itself the twin of fair."]);
  });

  it("are not permuted", () => {
    const copy = changed(changed(FAIR, "id: fair", "id: twin\ntwinOf: fair"), "[40, 20, 0]", "[0, 20, 40]");
    const flipped = copy.replace("price: [0, 25, 60]", "price: [60, 25, 0]");
    expect(rulesOf(twinFindings(flipped))).toContain("twin-copied");
  });

  it("have the same structure and lesson", () => {
    const text = changed(TWIN, "title: A fair case", "title: A fair case\nteaches: [asking]");
    const free = changed(text, ", unlockedBy: buyer.worry, whileLocked: no-trial", "");
    expect(messages(twinFindings(free))).toEqual(
      expect.arrayContaining([
        "The number of issues that are closed at first is 0, of its twin 1.",
        "Twins must teach the same.",
      ]),
    );
  });

  it("have the same profile within 15%", () => {
    const easier = changed(TWIN, "points: 35 }]", "points: 20 }]");
    const found = twinFindings(easier);
    expect(rulesOf(found)).toEqual(["twin-differs"]);
    expect(messages(found).join()).toMatch(/The zone share is 0\.\d+, of its twin 0\.\d+: over 15% apart\./);
  });
});

describe("a folder", () => {
  it("asks for a note, a twin and the languages of the others", () => {
    const twin = load(TWIN);
    const german = { ...rewriteTexts(twin, (_, text) => `de ${text}`), language: "de" };
    const all = [entry(first), entry(twin, [german])];
    expect(rulesOf(lintEntry(all[0]!, all))).toEqual(["no-note", "not-translated"]);
    expect(rulesOf(lintEntry(all[1]!, all))).toEqual(["no-note"]);
    expect(rulesOf(lintEntry(all[0]!, all.slice(0, 1)))).toEqual(["no-note", "no-twin"]);
  });

  it("finds a text that somebody forgot to translate, not a name that is the same", () => {
    const wordy = load(changed(FAIR, "text: It failed once.", "text: It failed here once."));
    const forgotten = entry(wordy, [{ ...wordy, language: "de" }]);
    const found = lintEntry(forgotten, [forgotten]).filter(({ rule }) => rule === "not-translated");
    expect(found.map(({ where }) => where)).toEqual(["seats.buyer.facts.worry", "seats.seller.facts.proof"]);
    expect(found[0]?.severity).toBe("warning");
  });
});

describe("what a note accepts", () => {
  const dull = changed(FAIR, "points: 35 }]", "points: 10 }]");

  it("is no warning any more and carries the reason", () => {
    const before = lintScenario(load(dull));
    const rule = before[0]!.rule;
    expect(before[0]!.severity).toBe("warning");
    const after = lintScenario(load(`${dull}${NOTE}  accepted: { ${rule}: It is meant. }\n`));
    expect(after.filter((finding) => finding.rule === rule)).toEqual(
      before
        .filter((finding) => finding.rule === rule)
        .map((finding) => ({ ...finding, severity: "accepted", advice: "It is meant." })),
    );
    expect(after.at(-1)!.severity).toBe("accepted");
  });

  it("is named when nothing of the kind is found", () => {
    const found = lintScenario(load(`${FAIR}${NOTE}  accepted: { no-zone: There is one. }\n`));
    expect(found.map(({ rule, severity, where }) => [rule, severity, where])).toEqual([
      ["accepted-in-vain", "note", "note.accepted.no-zone"],
    ]);
  });

  it("can be any rule of lint", () => {
    const all = RULES.map((rule) => `    ${rule}: Meant.\n`).join("");
    expect(load(`${FAIR}${NOTE}  accepted:\n${all}`).note?.accepted["twin-differs"]).toBe("Meant.");
  });
});

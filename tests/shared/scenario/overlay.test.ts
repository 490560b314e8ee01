// Overlays: the texts of a case in another language, by id. What they change, what they cannot, and every refusal.

import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseOverlay } from "../../../shared/scenario/overlay.ts";
import { describeProblem } from "../../../shared/scenario/problems.ts";
import { rewriteTexts, textsOf } from "../../../shared/scenario/texts.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { changed, load, PLANT, SMALL } from "./fixture.ts";

const SMALL_CASE = load(SMALL);

/** An overlay that makes `say(text)` of every text. */
function overlayOf(scenario: Scenario, say: (text: string) => string): string {
  const root: Record<string, unknown> = { translates: scenario.id, language: "de" };
  for (const { path, text } of textsOf(scenario)) {
    let branch = root;
    for (const [at, step] of path.slice(0, -1).entries()) {
      branch[String(step)] ??= typeof path[at + 1] === "number" ? [] : {};
      branch = branch[String(step)] as Record<string, unknown>;
    }
    branch[String(path.at(-1))] = say(text);
  }
  return stringify(root);
}

const shout = (text: string): string => text.toUpperCase().trim();
const problems = (text: string, scenario = SMALL_CASE): string[] => {
  const parsed = parseOverlay(text, "small.de.yaml", scenario);
  return parsed.ok ? [] : parsed.error.map((one) => describeProblem(one).replace("small.de.yaml:", ""));
};

describe("a complete overlay", () => {
  it.each([
    ["the small case", SMALL_CASE],
    ["the plant scheduler, with its note", load(PLANT)],
  ])("says every text of %s and changes nothing else", (_, scenario) => {
    const parsed = parseOverlay(overlayOf(scenario, shout), "x.de.yaml", scenario);
    if (!parsed.ok) throw new Error(parsed.error.map(describeProblem).join("\n"));
    expect(parsed.value.language).toBe("de");
    for (const { text } of textsOf(parsed.value)) expect(text).toBe(shout(text));
    expect(textsOf(parsed.value).length).toBe(textsOf(scenario).length);
    const blank = (one: Scenario) => rewriteTexts({ ...one, language: "" }, () => "");
    expect(blank(parsed.value)).toEqual(blank(scenario));
  });

  it("takes issues and facts whose ids look like numbers", () => {
    const numbered = load(SMALL.replaceAll("id: slow", 'id: "0"').replaceAll("id: fast", 'id: "1"'));
    expect(problems(overlayOf(numbered, shout), numbered)).toEqual([]);
  });

  it("has its texts at all places that a translator looks at", () => {
    const paths = textsOf(load(PLANT)).map(({ path }) => path.join("."));
    for (const path of [
      ...["title", "summary", "setting", "issues.price.name", "issues.price.options.p60", "seats.buyer.title"],
      ...["seats.buyer.brief", "seats.buyer.alternatives.nothing", "seats.buyer.pressure.reason"],
      ...["seats.buyer.fear.name", "seats.buyer.facts.proof", "seats.buyer.stakeholders.it.name"],
      ...["seats.buyer.stakeholders.it.brief", "note.teaches", "note.questions.0", "note.accepted.empty-question"],
    ])
      expect(paths).toContain(path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe("is refused with its place", () => {
  const whole = overlayOf(SMALL_CASE, shout);

  it.each<[string, string, string, RegExp]>([
    [
      "another case's",
      "translates: small",
      "translates: other",
      /^1:13 translates: is "other"\. Give the id of the case, small\.$/,
    ],
    ["the case's own language", "language: de", "language: en", /^2:11 language: en is the case's own language\./],
    [
      "no language",
      "language: de",
      "language: German",
      /^2:11 language: is "German"\. Give a language as two or three/,
    ],
    ["a text too few", "      low: LOW\n", "", /^\d+:\d+ issues\.price\.options\.low: is missing\. Translate "Low"\.$/],
    [
      "a text too many",
      "low: LOW",
      "low: LOW\n      lowest: X",
      /^\d+:7 issues\.price\.options\.lowest: is no text of this case\. Known here: low, middle, high\.$/,
    ],
    [
      "a number",
      "low: LOW",
      "low: 60.000",
      /^\d+:\d+ issues\.price\.options\.low: is 60\. Give a text of 1 to 120 characters\. Put it in quotes\.$/,
    ],
    ["an empty text", "low: LOW", 'low: ""', /low: is empty\. Give a text of 1 to 120 characters\.$/],
    [
      "a text too long",
      "low: LOW",
      `low: ${"x".repeat(121)}`,
      /low: is "x{60}\.\.\."\. Give a text of 1 to 120 characters\.$/,
    ],
    ["points", "low: LOW", "low: [1, 2]", /low: is a list\. Give a text/],
    ["a key twice", "low: LOW", "low: LOW\n      low: LOW", /^\d+:7 yaml: has the key "low" twice\./],
  ])("%s", (_, from, to, expected) => {
    const found = problems(changed(whole, from, to));
    expect(found.length).toBe(1);
    expect(found[0]).toMatch(expected);
  });

  it("questions: too few, too many, no list", () => {
    const scenario = load(PLANT);
    const text = overlayOf(scenario, shout);
    const questions = textsOf(scenario).filter(({ path }) => path[1] === "questions").length;
    const added = problems(text.replace("  accepted:", "    - ONE MORE\n  accepted:"), scenario);
    expect(added).toEqual([
      expect.stringContaining(`note.questions[#${questions + 1}]: is no text of this case. The case has 3 texts here.`),
    ]);
    const none = problems(text.replace(/ {2}questions:[\s\S]*? {2}accepted:/, "  questions: X\n  accepted:"), scenario);
    expect(none).toEqual([expect.stringContaining('note.questions: is "X". Give a list of 3 texts.')]);
  });

  it.each(["", "- a\n- b", "[", "x: &a [*a]", "title: {", "\t", "seats: 1", "note: []", "issues: { price: null }"])(
    "%j, whatever it is",
    (text) => {
      expect(problems(text).length).toBeGreaterThan(0);
      for (const line of problems(text)) expect(line).toMatch(/^\d+:\d+ \S+: .+\. .+\.$/);
    },
  );
});

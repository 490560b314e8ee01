// Several problems at once, in order and at their places, and files that are not even YAML.

import { describe, expect, test } from "vitest";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { describeProblem } from "../../../shared/scenario/problems.ts";
import { changed, problemsOf, SMALL } from "./fixture.ts";

test("problems of every kind come together, sorted by line and column", () => {
  const edits: [string, string][] = [
    ["title: A small case", "titel: A small case"],
    ["{ id: full }", "{ id: full, points: 3 }"],
    ["turns: 30", "turns: 30\nturns: 1"],
    ["delivery: [0, 30]", "delivery: [0, 30, 60]"],
    ["forbidden: { price: [high] }", "forbidden: { prise: [high], price: [high, x] }"],
    ["{ kind: walk-away, points: 45 }", "{ kind: walk-away, points: 44 }"],
    ["power: 3", "power: three"],
    ["{ id: wait, points: 30 }", "{ id: wait }"],
  ];
  const text = edits.reduce((now, [from, to]) => changed(now, from, to), SMALL);
  expect(problemsOf(text)).toEqual([
    "2:1 title: is missing. Give a text of 1 to 120 characters.",
    "4:1 titel: is not a known key. Did you mean title?",
    "12:55 issues[service].options[full].points: is not a known key. Known here: id, name.",
    '22:1 yaml: has the key "turns" twice. Remove or rename one.',
    "22:8 turns: is 1. Give a whole number from 2 to 200.",
    "31:17 seats.buyer.points.delivery: has 3 numbers, but delivery has 2 options. Give one number per option: slow, fast.",
    '33:18 seats.buyer.forbidden.prise: there is no issue "prise". Did you mean price?',
    '33:47 seats.buyer.forbidden.price[#2]: price has no option "x". Known here: low, middle, high.',
    "43:101 seats.buyer.facts[rival].claim.points: the walk-away claim says 44 points, but the best alternative is worth 45. Write points: 45.",
    '56:89 seats.buyer.stakeholders[boss].power: is the text "three". Give a whole number from 1 to 1,000.',
    "66:9 seats.seller.alternatives[wait].points: is missing. Give a whole number from -1,000,000 to 1,000,000.",
  ]);
});

test("a problem is a value with its place, and one line for its author", () => {
  const result = parseScenario(changed(SMALL, "grace: 4", "grace: -4"), "cases/small.yaml");
  const problem = {
    file: "cases/small.yaml",
    line: 36,
    column: 38,
    field: "seats.buyer.pressure.grace",
    message: "is -4",
    fix: "Give a whole number from 0 to 1,000.",
  };
  expect(result).toEqual({ ok: false, error: [problem] });
  expect(describeProblem(problem)).toBe(
    "cases/small.yaml:36:38 seats.buyer.pressure.grace: is -4. Give a whole number from 0 to 1,000.",
  );
});

test("a wrong part does not raise doubts about claims that rest on it", () => {
  // The first row of points decides two priority claims; only its own problem is told.
  expect(problemsOf(changed(SMALL, "price: [100, 60, 0]", "price: [1, x, 0]"))).toEqual([
    '27:18 seats.buyer.points.price[#2]: is the text "x". Give a whole number from -1,000,000 to 1,000,000.',
  ]);
});

describe("what is no YAML", () => {
  test("is told together with what is wrong before it", () => {
    const text = changed(changed(SMALL, "format: 1", "format: 3"), "turns: 30", "turns: [30");
    expect(problemsOf(text)).toEqual([
      "2:9 format: is 3. Give the number 1, the only format there is.",
      "22:1 yaml: cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation, quotes and brackets here.",
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      "an empty file",
      "",
      [
        "1:1 file: is empty. Give a mapping with the keys format, id, language, twinOf, order, title, summary, teaches, minutes, setting, turns, quorum, issues, seats, note.",
      ],
    ],
    [
      "a list",
      "- 1",
      [
        "1:1 file: is a list. Give a mapping with the keys format, id, language, twinOf, order, title, summary, teaches, minutes, setting, turns, quorum, issues, seats, note.",
      ],
    ],
    ["a tab", "format: 1\nid:\n\tx: 1", ["3:1 yaml: is indented with a tab. Indent with spaces."]],
    [
      "two documents",
      "format: 1\n---\nformat: 1",
      ["2:1 yaml: begins a second document. Keep one scenario per file, without a second ---."],
    ],
    ["a key that is a list", "[1]: 2", ["1:1 yaml: has a key that is no plain text. Use plain words as keys."]],
    [
      "an unknown tag",
      "format: !one 1",
      ["1:9 yaml: cannot be read: Unresolved tag: !one. Check the indentation, quotes and brackets here."],
    ],
    ["an alias of nothing", "format: *one", ["1:9 yaml: repeats &one, which is not defined above. Write it out."]],
    ["deep nesting", "- ".repeat(100), ["1:121 yaml: is nested too deeply. Nest less deeply."]],
    ["a long file", "#".repeat(200_001), ["1:1 yaml: has 200,001 characters. Keep it within 200,000."]],
    [
      "aliases that multiply",
      `a: &a [1]\n${[..."bcdefgh"].map((to, at) => `${to}: &${to} [${`*${"abcdefg"[at]},`.repeat(9)}]\n`).join("")}`,
      ["1:1 yaml: repeats its aliases too often. Write it out."],
    ],
    [
      "too many aliases",
      `a: &a [1]\nb: [${"*a,".repeat(101)}]`,
      ["2:305 yaml: has more than 100 aliases. Write them out."],
    ],
  ])("%s", (_, text, lines) => {
    expect(problemsOf(text)).toEqual(lines);
  });

  test("nesting beyond what the parser bears", () => {
    // The column depends on the room on the stack.
    expect(problemsOf("[".repeat(20_000))).toEqual([expect.stringMatching(/^1:\d+ yaml: is nested too deeply\. /)]);
  });
});

// Editing a case's file: what each change makes of the text, what it refuses, and that nothing else in the text moves.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readValue } from "../../../shared/desk/applySteps.ts";
import { blankCase } from "../../../shared/desk/blankCase.ts";
import type { Change } from "../../../shared/desk/change.ts";
import { edit } from "../../../shared/desk/edit.ts";
import { valueAt } from "../../../shared/desk/step.ts";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { WORDS } from "./words.ts";

const FOLDER = new URL("../../../server/scenarios/", import.meta.url).pathname;
const files = readdirSync(FOLDER).filter((name) => /^[^.]+\.yaml$/.test(name));
const read = (name: string): string => readFileSync(FOLDER + name, "utf8");

/** The text after changes, each of which must be carried out. */
function edited(text: string, ...changes: readonly Change[]): string {
  return changes.reduce((now, change) => {
    const made = edit(now, change);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value;
  }, text);
}

/** Lines of one text that the other does not have at their place, counted from both ends. */
function changedLines(one: string, other: string): [before: string[], after: string[]] {
  const [a, b] = [one.split("\n"), other.split("\n")];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

describe.each(files)("%s", (name) => {
  const text = read(name);
  const value = readValue(text);

  test("stays byte for byte when nothing changes", () => {
    expect(edited(text, { type: "set", path: ["title"], value: valueAt(value, ["title"]) as string })).toBe(text);
    expect(edited(text, { type: "set", path: ["setting"], value: valueAt(value, ["setting"]) as string })).toBe(text);
  });

  test("changes one line when one number does", () => {
    const path = ["seats", "seller", "points", valueAt(value, ["issues", 0, "id"]) as string];
    const points = { type: "points", table: path.slice(0, 3), issue: path[3] as string, option: 1 } as const;
    const made = edited(text, { ...points, value: 4321 });
    const [before, now] = changedLines(text, made);
    expect([before.length, now.length]).toEqual([1, 1]);
    expect(valueAt(readValue(made), [...path, 1])).toBe(4321);
    expect(edited(made, { ...points, value: valueAt(value, [...path, 1]) as number })).toBe(text);
  });

  test("takes new items at the end of its lists, and gives them back", () => {
    for (const list of ["alternatives", "facts"]) {
      const path = ["seats", "buyer", list];
      const count = (valueAt(value, path) as unknown[]).length;
      const item = list === "facts" ? { topic: "fit", text: "One more: that." } : { name: "One more", points: 5 };
      const made = edited(text, { type: "add", path, named: "One more", value: item });
      const [before, now] = changedLines(text, made);
      expect([before.length, now.length]).toEqual([0, 1]);
      expect(edited(made, { type: "remove", path, index: count })).toBe(text);
    }
  });

  test("moves an option there and back with its points", () => {
    const move = { type: "move", path: ["issues", 0, "options"] } as const;
    const made = edited(text, { ...move, from: 0, to: 1 });
    expect(made).not.toBe(text);
    expect(edited(made, { ...move, from: 1, to: 0 })).toBe(text);
    expect(parseScenario(made, name).ok).toBe(true);
  });

  test("lets everything follow when ids change, there and back", () => {
    const issues = valueAt(value, ["issues"]) as { id: string; options: { id: string }[] }[];
    let made = text;
    for (const [index, { options }] of issues.entries()) {
      made = edited(made, { type: "rename", path: ["issues", index], id: `issue-${index}` });
      for (const option of options.keys())
        made = edited(made, { type: "rename", path: ["issues", index, "options", option], id: `option-${option}` });
    }
    const parsed = parseScenario(made, name);
    expect(parsed.ok ? "read" : parsed.error).toBe("read");
    const comments = (of: string) =>
      of.split("\n").filter((line) => line.includes(" #") || line.startsWith("#")).length;
    expect(comments(made)).toBe(comments(text));
  });

  test("takes a term out with all that belongs to it", () => {
    const count = (valueAt(value, ["issues"]) as unknown[]).length;
    const made = edited(text, { type: "remove-issue", issue: count - 1 });
    const parsed = parseScenario(made, name);
    const problems = parsed.ok ? [] : parsed.error.map(({ message }) => message);
    // What remains are claims that the numbers no longer bear out, for the author to decide.
    for (const message of problems) expect(message).toMatch(/rank|relief|out of reach|covers 0/);
  });
});

describe("a blank case", () => {
  const text = blankCase(WORDS, "en");

  test("loads, and lint warns of nothing but what asking adds", () => {
    const parsed = parseScenario(text, "blank");
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
    if (!parsed.ok) return;
    const warnings = lintScenario(parsed.value).filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ rule }) => rule)).toEqual(["asking-worth-little"]);
  });

  test("takes a new term with two options, worth nothing yet", () => {
    const made = edited(text, { type: "add-issue", name: "Being a reference", options: ["No", "Yes"] });
    const value = readValue(made);
    expect(valueAt(value, ["issues", 3])).toEqual({
      id: "being-a-reference",
      name: "Being a reference",
      options: [
        { id: "no", name: "No" },
        { id: "yes", name: "Yes" },
      ],
    });
    expect(valueAt(value, ["seats", "seller", "points", "being-a-reference"])).toEqual([0, 0]);
    expect(parseScenario(made, "blank").ok).toBe(true);
  });

  test("lets ids follow names only while they were made from them", () => {
    const made = edited(
      text,
      { type: "name", path: ["issues", 0], name: "Yearly fee", follow: true },
      { type: "name", path: ["issues", 0, "options", 0], name: "Nothing", follow: true },
    );
    const value = readValue(made);
    expect(valueAt(value, ["issues", 0, "id"])).toBe("yearly-fee");
    expect(valueAt(value, ["issues", 0, "options", 0])).toEqual({ id: "o1", name: "Nothing" });
    expect(valueAt(value, ["seats", "buyer", "points", "yearly-fee"])).toEqual([40, 20, 0]);
    expect(valueAt(value, ["seats", "seller", "facts", 0, "claim", "issue"])).toBe("yearly-fee");
    expect(parseScenario(made, "blank").ok).toBe(true);
  });

  test("closes a term behind a fact, which then cannot go", () => {
    const lock: Change = { type: "lock", issue: 2, fact: { seat: "buyer", id: "worry" } };
    const made = edited(text, lock);
    expect(valueAt(readValue(made), ["issues", 2, "unlockedBy"])).toBe("buyer.worry");
    expect(valueAt(readValue(made), ["issues", 2, "whileLocked"])).toBe("o1");
    expect(edit(made, { type: "remove", path: ["seats", "buyer", "facts"], index: 1 })).toEqual({
      ok: false,
      error: { reason: "opens", issue: "Start" },
    });
    expect(edited(made, { type: "lock", issue: 2, fact: null })).toBe(text);
  });

  test("notes limits, a fear and what relieves it, and forgets them without a trace", () => {
    const fear = { type: "part", path: ["seats", "buyer", "fear"] } as const;
    const forbid = { type: "forbid", seat: "buyer", issue: 0, option: 2 } as const;
    const made = edited(
      text,
      { ...fear, value: { name: "To be blamed", points: 20 } },
      { type: "points", table: ["seats", "buyer", "fear", "relief"], issue: "scope", option: 1, value: 8 },
      { ...forbid, on: true },
    );
    const parsed = parseScenario(made, "blank");
    expect(parsed.ok ? parsed.value.seats.buyer.fear?.relief[1] : parsed.error).toEqual([0, 8, 0]);
    expect(parsed.ok && parsed.value.seats.buyer.forbidden[0]).toEqual([2]);
    expect(edited(made, { ...forbid, on: false }, { ...fear, value: null })).toBe(text);
  });

  test("writes longer texts in lines and leaves paragraphs that stay alone", () => {
    const path = ["seats", "buyer", "brief"];
    const long = "word ".repeat(60).trim();
    const made = edited(text, { type: "set", path, value: `You buy.\n\n${long}` });
    expect(made.split("\n").every((line) => line.length <= 120)).toBe(true);
    const now = edited(made, { type: "set", path, value: `You buy.\n\n${long}\n\nThe end.` });
    expect(changedLines(made, now)[0]).toEqual([]);
  });
});

describe("refusals", () => {
  const text = blankCase(WORDS, "en");
  const cases: readonly (readonly [string, Change, object])[] = [
    ["an id that is taken", { type: "rename", path: ["issues", 0], id: "scope" }, { reason: "taken", id: "scope" }],
    ["the id of the fear", { type: "rename", path: ["issues", 0], id: "fear" }, { reason: "taken", id: "fear" }],
    [
      "no id at all",
      { type: "rename", path: ["issues", 0], id: "Two Words" },
      { reason: "not-an-id", id: "Two Words" },
    ],
    ["the last but one option", { type: "remove-option", issue: 9, option: 0 }, { reason: "not-there" }],
    [
      "the only alternative",
      { type: "remove", path: ["seats", "buyer", "alternatives"], index: 0 },
      { reason: "too-few", least: 1 },
    ],
    ["a place that is not there", { type: "set", path: ["issues", 7, "name"], value: "x" }, { reason: "not-there" }],
    ["a text that is too long", { type: "source", text: "x".repeat(200_001) }, { reason: "too-long", most: 200_000 }],
  ];
  test.each(cases)("%s", (_, change, error) => {
    expect(edit(text, change)).toEqual({ ok: false, error });
  });

  test("an option too few", () => {
    const less = edited(text, { type: "remove-option", issue: 0, option: 0 });
    expect(edit(less, { type: "remove-option", issue: 0, option: 0 })).toEqual({
      ok: false,
      error: { reason: "too-few", least: 2 },
    });
  });

  test("a text that is no YAML takes nothing but another text", () => {
    const broken = "issues: [\n";
    expect(edit(broken, { type: "set", path: ["title"], value: "x" })).toEqual({
      ok: false,
      error: { reason: "unreadable" },
    });
    expect(edited(broken, { type: "source", text })).toBe(text);
  });
});

test("taking away what is not there changes nothing (seed 1482481149)", () => {
  const text = blankCase(WORDS, "en").replace("issues:", "# here\nissues:");
  expect(edited(text, { type: "set", path: ["note", "teaches"], value: null })).toBe(text);
  expect(edited(text, { type: "part", path: ["seats", "buyer", "fear"], value: null })).toBe(text);
});

describe("texts written in unusual ways", () => {
  const minimal = readFileSync(new URL("../../fixtures/scenarios/minimal.yaml", import.meta.url), "utf8");

  test("keep their comments when a mapping grows over lines", () => {
    const text = `${minimal}# the end\n`;
    const made = edited(text, { type: "set", path: ["summary"], value: "Short: and sweet" });
    expect(made).toContain("# the end");
    expect(valueAt(readValue(made), ["summary"])).toBe("Short: and sweet");
  });

  test("a comma without quotes is mended when its text changes", () => {
    const text = blankCase(WORDS, "en").replace('name: "Low" }', "name: Low, but fair }");
    expect(valueAt(readValue(text), ["issues", 0, "options", 0, "name"])).toBe("Low, but fair");
    const made = edited(text, { type: "set", path: ["issues", 0, "options", 0, "name"], value: "Lower, and fair" });
    expect(valueAt(readValue(made), ["issues", 0, "options", 0, "name"])).toBe("Lower, and fair");
  });

  test("what is written once and used twice changes in one place", () => {
    const text = "a: &x { b: 1 }\nc: *x\n";
    const made = edited(text, { type: "set", path: ["c", "b"], value: 2 });
    expect(readValue(made)).toEqual({ a: { b: 1 }, c: { b: 2 } });
  });
});

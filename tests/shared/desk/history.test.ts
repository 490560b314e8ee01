// Undo and redo give back every byte, whatever was edited; any sequence of edits leaves a file that can be read.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readValue } from "../../../shared/desk/applySteps.ts";
import { blankCase } from "../../../shared/desk/blankCase.ts";
import type { Change } from "../../../shared/desk/change.ts";
import { edit } from "../../../shared/desk/edit.ts";
import {
  type History,
  NO_HISTORY,
  parted,
  recorded,
  redone,
  STEPS_KEPT,
  undone,
} from "../../../shared/desk/history.ts";
import { WORDS } from "./words.ts";

const small = readFileSync(new URL("../../fixtures/scenarios/small.yaml", import.meta.url), "utf8");
const STARTS = [blankCase(WORDS, "de"), small];

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    "yes",
    "60,000",
    "- a",
    "a: b",
    "#x",
    "{",
    "two\nlines",
    "a\n\nb\n",
    " edge ",
    "null",
    "1e3",
    "Ä",
  ),
);
const seat = fc.constantFrom("buyer" as const, "seller" as const);
const number = fc.nat(4);
const list = fc.oneof(
  fc.constant(["issues"]),
  number.map((issue) => ["issues", issue, "options"]),
  fc
    .tuple(seat, fc.constantFrom("alternatives", "facts", "objections", "stakeholders"))
    .map((part) => ["seats", ...part]),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant("set" as const),
    path: fc.oneof(
      fc.constantFrom(
        ["title"],
        ["setting"],
        ["minutes", "planning"],
        ["note", "teaches"],
        ["seats", "buyer", "brief"],
      ),
      fc.tuple(
        fc.constant("seats"),
        seat,
        fc.constantFrom("facts", "alternatives"),
        number,
        fc.constantFrom("text", "name"),
      ),
    ),
    value: fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)),
  }),
  fc.record({
    type: fc.constant("name" as const),
    path: fc.oneof(
      fc.constant([]),
      number.map((issue) => ["issues", issue]),
      fc.tuple(number, number).map(([issue, option]) => ["issues", issue, "options", option]),
    ),
    name: words,
    follow: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("rename" as const),
    path: number.map((issue) => ["issues", issue]),
    id: fc.constantFrom("a", "b", "c-2"),
  }),
  fc.record({ type: fc.constant("add-issue" as const), name: words, options: fc.tuple(words, words) }),
  fc.record({ type: fc.constant("remove-issue" as const), issue: number }),
  fc.record({ type: fc.constant("add-option" as const), issue: number, name: words }),
  fc.record({ type: fc.constant("remove-option" as const), issue: number, option: number }),
  fc.record({ type: fc.constant("move" as const), path: list, from: number, to: number }),
  fc.record({
    type: fc.constant("add" as const),
    path: list.filter((path) => path[0] === "seats"),
    named: words,
    value: fc.record({ name: words, points: fc.integer() }),
  }),
  fc.record({ type: fc.constant("remove" as const), path: list, index: number }),
  fc.record({
    type: fc.constant("points" as const),
    table: fc.oneof(
      seat.map((one) => ["seats", one, "points"]),
      fc.constant(["seats", "buyer", "fear", "relief"]),
    ),
    issue: fc.constantFrom("price", "scope", "a", "b"),
    option: number,
    value: fc.integer(),
  }),
  fc.record({ type: fc.constant("forbid" as const), seat, issue: number, option: number, on: fc.boolean() }),
  fc.record({
    type: fc.constant("lock" as const),
    issue: number,
    fact: fc.option(fc.record({ seat, id: fc.constantFrom("worry", "success") })),
  }),
);

test("any sequence of edits can be read, undone byte by byte and done again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STARTS), fc.array(change, { maxLength: 12 }), (start, changes) => {
      let [text, history]: [string, History] = [start, NO_HISTORY];
      for (const one of changes) {
        const made = edit(text, one);
        if (!made.ok) continue;
        expect(readValue(made.value), made.value).toBeDefined();
        history = recorded(history, text, made.value, "");
        text = made.value;
      }
      const end = text;
      let steps = 0;
      for (let back = undone(text, history); back; back = undone(text, history)) {
        ({ text, history } = back);
        steps += 1;
      }
      expect(text).toBe(start);
      for (let again = redone(text, history); again; again = redone(text, history)) ({ text, history } = again);
      expect(text).toBe(end);
      expect(history.past.length).toBe(steps);
    }),
    { numRuns: 150 },
  );
});

test("edits of a file as the library writes them never rewrite it", () => {
  // The library's own way of writing would lose this comment's place before the key.
  const marked = blankCase(WORDS, "en").replace("issues:", "# here\nissues:   # and here");
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const text = changes.reduce((now, one) => {
        const made = edit(now, one);
        return made.ok ? made.value : now;
      }, marked);
      expect(text).toContain("# here\nissues:   # and here");
    }),
    { numRuns: 100 },
  );
});

test("typing in one place is one step back, until something else happens", () => {
  let [text, history] = ["", NO_HISTORY];
  for (const letter of "word") {
    history = recorded(history, text, text + letter, "title");
    text += letter;
  }
  expect(history.past).toHaveLength(1);
  history = recorded(parted(history), text, `${text}s`, "title");
  expect(history.past).toHaveLength(2);
  expect(undone(`${text}s`, history)?.text).toBe("word");
});

test("keeps the last two hundred steps", () => {
  let [text, history] = ["", NO_HISTORY];
  for (let number = 0; number < STEPS_KEPT + 20; number += 1) {
    history = recorded(history, text, `${text}x`, "");
    text += "x";
  }
  expect(history.past).toHaveLength(STEPS_KEPT);
});

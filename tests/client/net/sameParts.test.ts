// Structural sharing: equal to the new value, the old objects wherever nothing changed. Random values print their seed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { sameParts } from "../../../client/net/sameParts.ts";

const value = fc.jsonValue({ maxDepth: 3 });

test("the result always says what the new value says", () => {
  fc.assert(fc.property(value, value, (before, after) => void expect(sameParts(before, after)).toEqual(after)));
});

test("an equal value is the old object itself", () => {
  fc.assert(fc.property(value, (before) => void expect(sameParts(before, structuredClone(before))).toBe(before)));
});

test("only the row that changed is a new object", () => {
  const before = { rows: [{ turn: 1 }, { turn: 2 }, { turn: 3 }] };
  const after = sameParts(before, { rows: [{ turn: 1 }, { turn: 9 }, { turn: 3 }] });
  expect(after.rows.map((row, index) => row === before.rows[index])).toEqual([true, false, true]);
});

test("a row that went away and one that came are noticed", () => {
  expect(sameParts([1, 2], [1])).toEqual([1]);
  expect(sameParts({ a: 1 }, { a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
  expect(sameParts({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
});

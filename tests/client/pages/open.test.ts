// What is chosen for a new table comes back from storage as far as it still makes sense.
import { expect, test } from "vitest";
import { readChoice } from "../../../client/pages/open/choice.ts";

const CASES = ["plant-scheduler", "first-table"];
const FIRST = { scenario: "plant-scheduler", seat: "chance", course: "whole" };

test.each<[string, unknown, unknown]>([
  ["nothing", null, FIRST],
  ["a word", "x", FIRST],
  ["a case that has gone", { ...FIRST, scenario: "gone", course: "short" }, { ...FIRST, course: "short" }],
  [
    "a seat that there is not",
    { ...FIRST, scenario: "first-table", seat: "middle" },
    { ...FIRST, scenario: "first-table" },
  ],
])("a stored choice of %s", (_, stored, read) => expect(readChoice(stored, CASES)).toEqual(read));

test("what was chosen stays", () => {
  const chosen = { scenario: "first-table", seat: "seller", course: "short" };
  expect(readChoice(JSON.parse(JSON.stringify(chosen)), CASES)).toEqual(chosen);
  expect(readChoice(chosen, []).scenario).toBe("");
});

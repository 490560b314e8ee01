// A guess in the making: read from storage part by part, ranked, worded, and always one that the server takes.
import { describe, expect, test } from "vitest";
import { isBlank, rank, readGuess, surenessOf, unrank, withDirection } from "../../../client/pages/guess/guess.ts";
import { SeatCommand } from "../../../shared/table/commands.ts";

const BLANK = readGuess(null, 3);

describe("a guess from storage", () => {
  test("is blank when there was none, with a direction to fill for every term", () => {
    expect(BLANK).toEqual({
      priorities: [],
      directions: [null, null, null],
      walkAway: null,
      hardest: null,
      fears: null,
    });
    expect(isBlank(BLANK)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["a word", "x"],
    ["parts of another kind", { priorities: 3, directions: "opposed", walkAway: [], hardest: 1, fears: "yes" }],
    ["terms that the case does not have", { priorities: [3, -1, 0.5], hardest: { issue: 7, confidence: 0.8 } }],
    ["words and sureness out of range", { directions: ["sideways"], walkAway: { band: "low", confidence: 2 } }],
  ])("leaves out what makes no sense: %s", (_, stored) => expect(readGuess(stored, 3)).toEqual(BLANK));

  test("keeps what makes sense, each part by itself", () => {
    const kept = {
      priorities: [2, 0],
      directions: [null, "same", "opposed"],
      walkAway: { band: "low", confidence: 0.5 },
      hardest: { issue: -1, confidence: 1 },
      fears: { value: false, confidence: 0.75 },
    };
    expect(readGuess(kept, 3)).toEqual(kept);
    expect(readGuess({ ...kept, priorities: [2, 2, 0, 9] }, 3)).toEqual(kept);
    expect(SeatCommand.safeParse({ type: "predict", prediction: readGuess(kept, 3) }).success).toBe(true);
  });
});

describe("ranking", () => {
  test.each<[string, number[], number, number, number[]]>([
    ["adds at the end", [4], 2, 1, [4, 2]],
    ["moves up", [4, 2, 1], 1, 1, [4, 1, 2]],
    ["moves down", [4, 2, 1], 4, 2, [2, 1, 4]],
    ["puts in between, and the last drops out", [4, 2, 1], 0, 1, [4, 0, 2]],
    ["a place too far is the end", [4], 2, 9, [4, 2]],
    ["a place before the first is the first", [4, 2], 2, -1, [2, 4]],
  ])("%s", (_, before, issue, place, after) => expect(rank(before, issue, place)).toEqual(after));

  test("takes out", () => expect(unrank([4, 2, 1], 2)).toEqual([4, 1]));
});

test("anything at all makes a guess more than blank", () => {
  expect(isBlank(withDirection(BLANK, 1, "indifferent"))).toBe(false);
  expect(isBlank({ ...BLANK, fears: { value: false, confidence: 0.5 } })).toBe(false);
});

test.each([
  [0.5, "coin"],
  [0.55, "leaning"],
  [0.7, "fairly"],
  [0.85, "very"],
  [0.95, "very"],
  [1, "certain"],
] as const)("a confidence of %d is %s", (confidence, word) => expect(surenessOf(confidence)).toBe(word));

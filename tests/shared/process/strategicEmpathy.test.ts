import { describe, expect, it, test } from "vitest";
import { importance } from "../../../shared/outcome/points.ts";
import {
  concordance,
  directionScore,
  measureStrategicEmpathy,
  readPrediction,
} from "../../../shared/process/strategicEmpathy.ts";
import { weigh } from "../../../shared/process/weighing.ts";
import type { Direction, Prediction } from "../../../shared/table/prediction.ts";
import { plantScheduler, scenarioOf, threeNines } from "../outcome/cases.ts";
import { guess } from "./recording.ts";

describe("A, the concordance of priorities", () => {
  // Importance 0.5, 0.3, 0.2: pairs 0-1 weigh 0.2, 0-2 0.3, 1-2 0.1, together 0.6.
  test.each<[number[], number | null]>([
    [[0, 1, 2], 1],
    [[2, 1, 0], 0],
    [[1, 0, 2], 0.4 / 0.6], // 0-1 wrong
    [[0, 2, 1], 0.5 / 0.6], // 1-2 wrong
    [[0], 0.55 / 0.6], // 1-2 tied: half
    [[2], 0.1 / 0.6], // 0-2 and 1-2 wrong, 0-1 tied
    [[1], 0.25 / 0.6], // 0-1 wrong, 1-2 right, 0-2 tied: 0.1 + 0.15
    [[0, 1], 1],
    [[], null],
  ])("of %j is %d", (list, expected) => {
    const value = concordance(list, [0.5, 0.3, 0.2]);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 12);
  });

  it("leaves issues that matter alike out, and is null when all do", () => {
    // Only 0 against 1 and 0 against 2 count.
    expect(concordance([0, 2, 1], [0.5, 0.25, 0.25])).toBe(1);
    expect(concordance([1, 2, 0], [0.5, 0.25, 0.25])).toBe(0);
    expect(concordance([0], [0.5, 0.5])).toBeNull();
  });

  it("stays below 1 for a perfect three of many: the rest is a tie", () => {
    // The seller of the plant scheduler: 2,400 500 700 2,600 1,500 1,200 300. All differences add up to 23,000; those among
    // the four not listed (1,200 700 500 300) to 2,900, which count half: 1 - 1,450 / 23,000.
    expect(concordance([3, 0, 4], importance(plantScheduler.seats.seller))).toBeCloseTo(1 - 1450 / 23000, 12);
  });

  it("is 0.5 by chance: the mean of all lists of three", () => {
    const w = [0.4, 0.25, 0.2, 0.1, 0.05];
    const lists = w
      .flatMap((_, a) => w.flatMap((_, b) => w.map((_, c) => [a, b, c])))
      .filter((one) => new Set(one).size === 3);
    expect(lists).toHaveLength(60);
    const mean = lists.reduce((sum, list) => sum + (concordance(list, w) ?? 0), 0) / lists.length;
    expect(mean).toBeCloseTo(0.5, 12);
  });
});

describe("Dir", () => {
  const truth: Direction[] = ["opposed", "opposed", "opposed", "same", "indifferent"];
  // Base 3/5. [guesses, Dir]
  test.each<[Prediction["directions"], number | null]>([
    [["opposed", "opposed", "opposed", "same", "indifferent"], 1],
    [["opposed", "opposed", "opposed", "opposed", "opposed"], 0],
    [["opposed", "opposed", "opposed", "same", "same"], 0.5], // (4/5 - 3/5) / (2/5)
    [["same", "same", "same", "opposed", "opposed"], 0], // below the base is 0
    // Over what was guessed: base 1/2 of two, and 2/3 of three.
    [["opposed", null, null, "same"], 1],
    [[null, "opposed", null, "opposed", null], 0],
    [["opposed", "opposed", null, null, "indifferent"], 1],
    // All alike: nothing to tell apart.
    [["opposed", "same", "opposed", null, null], null],
    [[null, null], null],
    [[], null],
  ])("of %j is %d", (guesses, expected) => {
    const value = directionScore(guesses, truth);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 12);
  });
});

describe("skill", () => {
  // The seller about the buyer of the plant scheduler: walk-away value 2,000 of 0..7,600 is low, the shop floor over training, fear.
  const skill = (parts: Partial<Prediction>) => readPrediction(plantScheduler, guess(parts), "seller").skill;
  test.each<[string, Partial<Prediction>, number | null]>([
    ["certain and right", { fears: { value: true, confidence: 1 } }, 1],
    ["certain and wrong", { fears: { value: false, confidence: 1 } }, -3], // 1 - 1 / 0.25
    ["a coin", { fears: { value: false, confidence: 0.5 } }, 0],
    ["fairly sure and right", { walkAway: { band: "low", confidence: 0.8 } }, 1 - 0.04 / 0.25],
    ["fairly sure and wrong", { walkAway: { band: "high", confidence: 0.8 } }, 1 - 0.64 / 0.25],
    ["the hardest stakeholder, right", { hardest: { issue: 2, confidence: 0.9 } }, 1 - 0.01 / 0.25],
    ["nobody, wrong", { hardest: { issue: -1, confidence: 0.9 } }, 1 - 0.81 / 0.25],
    [
      "all three, two of them right",
      {
        walkAway: { band: "low", confidence: 1 },
        hardest: { issue: 0, confidence: 0.6 },
        fears: { value: true, confidence: 0.7 },
      },
      1 - (0 + 0.36 + 0.09) / 3 / 0.25,
    ],
    ["no guess", {}, null],
  ])("%s", (_, parts, expected) => {
    if (expected === null) expect(skill(parts)).toBeNull();
    else expect(skill(parts)).toBeCloseTo(expected, 12);
  });

  it("of the buyer about a seller without stakeholders and fear", () => {
    const right = guess({ hardest: { issue: -1, confidence: 1 }, fears: { value: false, confidence: 1 } });
    expect(readPrediction(plantScheduler, right, "buyer").skill).toBe(1);
  });
});

describe("SEA", () => {
  it("is 100 for a perfect reading of few issues", () => {
    const scenario = scenarioOf({
      buyer: {
        points: [
          [5, 0],
          [0, 3],
          [2, 0],
        ],
        walkAway: 4,
      }, // of 0..10: middle
      seller: {
        points: [
          [0, 2],
          [0, 3],
          [0, 5],
        ],
        fear: { points: 4, relief: [[], [], []] },
      },
    });
    const prediction = guess({
      priorities: [0, 1, 2],
      directions: ["opposed", "same", "opposed"],
      ...{ walkAway: { band: "middle", confidence: 1 }, hardest: { issue: -1, confidence: 1 } },
      fears: { value: false, confidence: 1 },
    });
    expect(readPrediction(scenario, prediction, "seller")).toEqual({
      ...{ priorities: 1, skill: 1, directions: 1, sea: 100 },
      // The seller's own: 0.2, 0.3, 0.5. The guess is the truth, so nothing of it is projected.
      projection: 0,
    });
  });

  it("weighs its parts 5 to 3 to 2, and what is undefined drops out", () => {
    const priorities = [1, 0, 2]; // A = 0.4 / 0.6 about the buyer of 0.5, 0.3, 0.2
    const a = 2 * (0.4 / 0.6) - 1;
    const fears = { value: false, confidence: 0.8 } as const; // skill 0.84
    const reading = (parts: Partial<Prediction>) => readPrediction(threeNines, guess(parts), "seller").sea;
    expect(reading({ priorities, fears })).toBeCloseTo((100 * (0.5 * a + 0.3 * 0.84)) / 0.8, 10);
    expect(reading({ priorities })).toBeCloseTo(100 * a, 10);
    expect(reading({ fears })).toBeCloseTo(84, 10);
    // All three issues are opposed: no direction can be told apart.
    expect(reading({ directions: ["opposed", "opposed", "opposed"] })).toBeNull();
    expect(reading({})).toBeNull();
  });

  it("is never below 0, however wrong", () => {
    const wrong = guess({ priorities: [2, 1, 0], fears: { value: true, confidence: 1 } });
    expect(readPrediction(threeNines, wrong, "seller")).toMatchObject({ priorities: 0, skill: -3, sea: 0 });
  });

  it("projection is how far a guess leans to one's own priorities", () => {
    // The seller's own order is 2, 1, 0; the buyer's 0, 1, 2. Guessing one's own: A(predicted, own) = 1, A(true, own) = 0.
    expect(readPrediction(threeNines, guess({ priorities: [2, 1, 0] }), "seller").projection).toBe(1);
    expect(readPrediction(threeNines, guess({ priorities: [0, 1, 2] }), "seller").projection).toBe(0);
    // One listed: the truth is listed as one, too. Own 0.2, 0.3, 0.5: issue 2 has 0-2 and 1-2 right, 0-1 tied: 0.55 / 0.6;
    // issue 0 has 0-1 and 0-2 wrong, 1-2 tied: 0.1 / 0.6.
    expect(readPrediction(threeNines, guess({ priorities: [2] }), "seller").projection).toBeCloseTo(0.45 / 0.6, 12);
    expect(readPrediction(threeNines, guess(), "seller").projection).toBeNull();
  });
});

describe("both predictions", () => {
  const right = guess({ priorities: [0, 1, 2] });
  const wrong = guess({ priorities: [1, 0, 2] }); // SEA 100 / 3
  it("learning is the change of SEA", () => {
    const learned = measureStrategicEmpathy(threeNines, { before: wrong, after: right }, "seller");
    expect(learned.sea).toBe(100);
    expect(learned.learning).toBeCloseTo(200 / 3, 10);
    const unlearned = measureStrategicEmpathy(threeNines, { before: right, after: wrong }, "seller");
    expect(unlearned.learning).toBeCloseTo(-200 / 3, 10);
  });

  it("one alone has no learning, none has nothing; a later one without content does not hide the first", () => {
    const before = measureStrategicEmpathy(threeNines, { before: right, after: null }, "seller");
    expect(before).toMatchObject({ sea: 100, learning: null, after: null });
    const after = measureStrategicEmpathy(threeNines, { before: null, after: right }, "seller");
    expect(after).toMatchObject({ sea: 100, learning: null, before: null });
    const empty = measureStrategicEmpathy(threeNines, { before: right, after: guess() }, "seller");
    expect(empty).toMatchObject({ sea: 100, learning: null });
    const none = { before: null, after: null, sea: null, learning: null };
    expect(measureStrategicEmpathy(threeNines, { before: null, after: null }, "seller")).toEqual(none);
  });
});

test.each<[[number, number | null][], number | null]>([
  [
    [
      [0.5, 1],
      [0.3, 0],
      [0.2, 1],
    ],
    0.7,
  ],
  [
    [
      [0.5, null],
      [0.3, 0],
      [0.2, 1],
    ],
    0.4,
  ],
  [
    [
      [0.5, null],
      [0.2, null],
    ],
    null,
  ],
  [[], null],
])("the mean of %j is %d", (parts, expected) => {
  const value = weigh(parts);
  if (expected === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected, 12);
});

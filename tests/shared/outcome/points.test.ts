import { describe, expect, it, test } from "vitest";
import {
  delayCost,
  fullSurplus,
  importance,
  processReliefPoints,
  range,
  relief,
  surplus,
  unrelievedFear,
  walkAwayValue,
  worth,
} from "../../../shared/outcome/points.ts";
import { briefOf, plantScheduler } from "./cases.ts";

const buyer = plantScheduler.seats.buyer;
const seller = plantScheduler.seats.seller;
// 80,000, one plant first, coach, upfront, three years, visits, pilot with exit: the Nash package.
const nash = [2, 2, 3, 0, 2, 3, 2];

describe("points", () => {
  it("adds up what a package is worth", () => {
    expect(worth(buyer, nash)).toBe(1200 + 900 + 2600 + 0 + 0 + 400 + 300); // 5,400
    expect(worth(seller, nash)).toBe(1200 + 0 + 0 + 2600 + 1500 + 1200 + 0); // 6,500
  });

  it("adds up relief, and none without fear", () => {
    expect(relief(buyer, nash)).toBe(200 + 1400);
    expect(relief(seller, nash)).toBe(0);
  });

  it("takes the best alternative as the walk-away value", () => {
    expect(walkAwayValue({ alternatives: [{ points: 1500 }, { points: 2000 }, { points: -3 }] })).toBe(2000);
    expect(() => walkAwayValue({ alternatives: [] })).toThrow(RangeError);
  });

  it("measures a range without relief", () => {
    expect(range(buyer)).toBe(2400 + 900 + 2600 + 400 + 600 + 400 + 300); // 7,600
    expect(range(briefOf({ points: [[-5, 5], [], [3, 3]] }))).toBe(10);
  });
});

// Grace 6, deadline 12, 50 a turn: 7..12 cost 50 each, from 13 on 150 each.
test.each([
  [0, 0],
  [6, 0],
  [7, 50],
  [12, 300],
  [13, 450],
  [14, 600],
])("delay after %i turns costs %i", (turns, cost) => {
  expect(delayCost({ grace: 6, deadline: 12, cost: 50 }, turns)).toBe(cost);
});

test("a deadline within the grace: the free turns stay free, every later one costs three times", () => {
  expect([5, 6, 7, 8].map((turns) => delayCost({ grace: 6, deadline: 4, cost: 10 }, turns))).toEqual([0, 0, 30, 60]);
});

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [14, 1],
  [15, 2],
  [2400, 240],
  [2405, 241],
])("one kind of process relief of a fear of %i is worth %i", (points, each) => {
  expect(processReliefPoints({ points })).toBe(each);
});

describe("surplus", () => {
  it("takes off walk-away value, delay, unrelieved fear and what was inherited", () => {
    // 5,400 - 2,000 - 100 delay - (2,400 - 1,600 relief - 240 for one kind) - 70 inherited = 2,670
    const course = { delay: 100, processRelief: ["answer", "answer"] as const, inherited: 70 };
    expect(surplus(buyer, nash, course)).toBe(2670);
  });

  it("is full without delay and with all three kinds of process relief", () => {
    expect(fullSurplus(buyer, nash)).toBe(5400 - 2000 - (2400 - 1600 - 720)); // 3,320
    expect(fullSurplus(seller, nash)).toBe(6500 - 2900); // 3,600
    expect(fullSurplus(seller, nash, 100)).toBe(3500);
  });

  it("never relieves more than the fear", () => {
    // Fear 15, relief 10 (under 70%), each kind 2: 15 - 10 - 6 is below zero.
    const brief = briefOf({ points: [[0, 7]], fear: { points: 15, relief: [[0, 10]] } });
    expect(unrelievedFear(brief, [1], ["answer", "acknowledgement", "evidence"])).toBe(0);
    expect(unrelievedFear(brief, [1], ["answer", "evidence"])).toBe(1);
    expect(fullSurplus(brief, [1])).toBe(7);
    expect(fullSurplus(brief, [0])).toBe(-9);
  });
});

describe("importance", () => {
  it("includes relief, option by option", () => {
    // Ranges with relief: 2400, 900, 2600, 400, 600, reference 0/100/400/600 -> 600, pilot 0/1100/1700 -> 1700: 9,200.
    expect(importance(buyer)).toEqual([2400, 900, 2600, 400, 600, 600, 1700].map((one) => one / 9200));
  });

  it("is zero where nothing matters", () => {
    expect(
      importance(
        briefOf({
          points: [
            [1, 1],
            [0, 0],
          ],
        }),
      ),
    ).toEqual([0, 0]);
  });
});

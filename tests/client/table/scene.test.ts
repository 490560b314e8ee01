// The canvas's pure half: how marks travel, and that what it is shown changes only when something on the sheet does.
import { describe, expect, test } from "vitest";
import { ease, isMoving, resting, towards, valueAt } from "../../../client/table/scene/motion.ts";

describe("motion", () => {
  test("the curve starts at rest, ends in place and never turns back", () => {
    const shares = Array.from({ length: 101 }, (_, i) => ease(i / 100));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares.every((value, i) => i === 0 || value >= (shares[i - 1] ?? 0))).toBe(true);
    expect(ease(0.5)).toBeGreaterThan(0.8);
    expect([ease(-1), ease(2)]).toEqual([0, 1]);
  });
  test("a mark travels for its time and then rests", () => {
    const motion = towards(resting(1), 3, 1000, 240);
    expect(valueAt(motion, 1000)).toBe(1);
    expect(valueAt(motion, 1240)).toBe(3);
    expect([isMoving(motion, 1239), isMoving(motion, 1240)]).toEqual([true, false]);
  });
  test("a new aim under way starts from where the mark is", () => {
    const half = towards(towards(resting(0), 4, 0, 240), 1, 120, 240);
    expect(half.from).toBe(valueAt(towards(resting(0), 4, 0, 240), 120));
    expect(valueAt(half, 360)).toBe(1);
  });
  test("the same aim changes nothing, and no length means no travel", () => {
    const motion = towards(resting(1), 3, 0, 240);
    expect(towards(motion, 3, 100, 240)).toBe(motion);
    expect(isMoving(towards(resting(1), 3, 0, 0), 0)).toBe(false);
  });
  test("waits for a paper to cross before it moves", () => {
    const motion = towards(resting(0), 2, 0, 240, 420);
    expect([valueAt(motion, 419), valueAt(motion, 660)]).toEqual([0, 2]);
    expect(isMoving(motion, 400)).toBe(true);
  });
});

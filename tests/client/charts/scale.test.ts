// Scales and bars: zero is always in them, ends meet the picture's ends.
import { expect, test } from "vitest";
import { barScale, byImportance } from "../../../client/charts/bars.ts";
import { linear, rangeOf } from "../../../client/charts/scale.ts";

test("a range holds zero and its margin", () => {
  expect(rangeOf([100, 200], 0.1)).toEqual({ low: -20, high: 220 });
  expect(rangeOf([-50, -100], 0)).toEqual({ low: -100, high: 0 });
});

test("a range without values is not empty", () => {
  const { low, high } = rangeOf([], 0.1);
  expect(high).toBeGreaterThan(low);
});

test("a linear scale meets both ends, also upside down", () => {
  const up = linear({ low: -10, high: 10 }, 200, 0);
  expect([up(-10), up(0), up(10)]).toEqual([200, 100, 0]);
});

test("bars start at zero and share one scale over all issues", () => {
  const scale = barScale([[0, 50], [200]]);
  expect(scale(0, 50)).toEqual({ start: 0, length: 25 });
  expect(scale(50, 200)).toEqual({ start: 25, length: 75 });
});

test("a bar of negative points ends at zero", () => {
  expect(barScale([[-100, 300]])(0, -100)).toEqual({ start: 0, length: 25 });
  expect(barScale([[-100, 300]])(0, 300)).toEqual({ start: 25, length: 75 });
});

test("bars of nothing have no length", () => {
  expect(barScale([[0, 0]])(0, 0)).toEqual({ start: 0, length: 0 });
});

test("the most important issue comes first, equals keep their order", () => {
  expect(byImportance([0.1, 0.4, 0.1, 0.4])).toEqual([1, 3, 0, 2]);
});

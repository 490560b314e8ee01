// Two lines over the turns: places that grow to the right, a scale by quarters, names that never lie on each other.
import { expect, test } from "vitest";
import { mostOf, turnFigure } from "../../../client/charts/turnFigure.ts";

const SIZE = { width: 424, height: 256 };
const shares = [
  { buyer: 0, seller: 0 },
  { buyer: 0.1, seller: 0 },
  { buyer: 0.3, seller: 0.05 },
];

test("goes from left to right, and the talk ends a step before the end", () => {
  const { lines, left, right, talk, bottom, top, most } = turnFigure(shares, SIZE);
  expect(most).toBe(0.5);
  expect(lines.buyer.map(({ x }) => x)).toEqual([left, talk, right]);
  expect(lines.seller[0]).toEqual({ x: left, y: bottom });
  expect(lines.buyer[2]?.y).toBeCloseTo(bottom - (bottom - top) * 0.6, 9);
});

test.each([
  [[], 0.25],
  [[{ buyer: 0, seller: 0 }], 0.25],
  [[{ buyer: 0.26, seller: 0 }], 0.5],
  [[{ buyer: 0, seller: 1 }], 1],
])("the scale of %j reaches to %d", (given, most) => expect(mostOf(given)).toBe(most));

test.each([0, 0.01, 0.05, 0.2])("names stand apart when the ends are %d apart", (apart) => {
  const { named } = turnFigure(
    [
      { buyer: 0, seller: 0 },
      { buyer: 0.05, seller: 0.05 + apart },
    ],
    SIZE,
  );
  expect(Math.abs(named.buyer - named.seller)).toBeGreaterThanOrEqual(18);
});

// Stacked bars: parts follow each other, keep within the row, and what is not nothing can be seen.
import { expect, test } from "vitest";
import { stretches } from "../../../client/charts/barRows.ts";

test("parts follow each other without touching, empty ones left out", () => {
  const parts = [
    { share: 0.25, hatched: false },
    { share: 0, hatched: false },
    { share: 0.5, hatched: true },
  ];
  const [first, second, ...rest] = stretches(parts, 100);
  expect(rest).toEqual([]);
  expect(first).toEqual({ x: 0, width: 23, hatched: false });
  expect(second).toEqual({ x: 25, width: 48, hatched: true });
});

test("a row that is more than full is drawn full, a trace of something as a trace", () => {
  const long = stretches(
    [
      { share: 1.5, hatched: false },
      { share: 0.5, hatched: true },
    ],
    100,
  );
  expect(long[1]!.x + long[1]!.width).toBeLessThanOrEqual(100);
  expect(stretches([{ share: 0.001, hatched: false }], 100)[0]!.width).toBe(2);
  expect(stretches([{ share: -0.1, hatched: false }], 100)).toEqual([]);
});

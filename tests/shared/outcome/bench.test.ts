import { expect, test } from "vitest";
import { benchOutcome } from "../../bench/outcome.ts";

test("the benchmark runs on tiny cases", () => {
  const tiny = { issues: 3, options: 3, points: 100, sellerStakeholders: 1, grain: 5, seed: 1, targetMs: 1000 };
  const rows = benchOutcome(
    [
      { ...tiny, buyerStakeholders: 0 },
      { ...tiny, buyerStakeholders: 2 },
    ],
    1,
    27,
  );
  expect(rows.map(({ targetMs }) => targetMs)).toEqual([1000, 1000]);
  for (const row of rows) {
    expect(row.medianMs).toBeGreaterThanOrEqual(0);
    expect(row.bruteForceMs).toBeGreaterThanOrEqual(0);
  }
});

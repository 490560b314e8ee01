// Waiting before another try: doubles from 0.2 s to 2 s, spread over the upper half of each step.
import { expect, test } from "vitest";
import { backoff } from "../../../client/net/backoff.ts";

test("doubles up to two seconds", () => {
  expect([1, 2, 3, 4, 5, 6, 40].map((attempt) => backoff(attempt, 1))).toEqual([
    200, 400, 800, 1_600, 2_000, 2_000, 2_000,
  ]);
});

test("chance takes off at most half", () => {
  expect(backoff(1, 0)).toBe(100);
  expect(backoff(9, 0)).toBe(1_000);
});

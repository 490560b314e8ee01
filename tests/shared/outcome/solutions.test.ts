import { describe, expect, it, test } from "vitest";
import type { Outcome } from "../../../shared/outcome/frontier.ts";
import { bestFor, bestProductFrom, solve, withInherited } from "../../../shared/outcome/solutions.ts";

const frontier = (...pairs: readonly (readonly [number, number])[]): readonly Outcome[] =>
  pairs.map(([buyer, seller], option) => ({ buyer, seller, pkg: [option] }));

describe("solve", () => {
  it("finds each solution by its own measure", () => {
    // gMax 100 and 20. Products 200, 640, 700, 500; lower gammas .1, .4 (.4/.8), .35, .05; minima 10, 16, 10, 5.
    const { gMax, bestProduct, nash, kalaiSmorodinsky, egalitarian, utilitarian } = solve(
      frontier([10, 20], [40, 16], [70, 10], [100, 5]),
    );
    expect(gMax).toEqual({ buyer: 100, seller: 20 });
    expect(bestProduct).toBe(700);
    expect(nash?.pkg).toEqual([2]);
    expect(kalaiSmorodinsky?.pkg).toEqual([2]); // 0.7 and 0.5
    expect(egalitarian?.pkg).toEqual([1]);
    expect(utilitarian?.pkg).toEqual([3]);
  });

  it("filters signs before it multiplies", () => {
    // (-90) * (-90) would win, and so would the sum of (-10, 500), which is not filtered.
    const solved = solve(frontier([-90, 600], [-10, 500], [3, 4]));
    expect(solved).toMatchObject({ zone: true, bestProduct: 12, nash: { pkg: [2] }, utilitarian: { pkg: [0] } });
    expect(solved.gMax).toEqual({ buyer: 3, seller: 4 });
  });

  it("shows the least lopsided of equal products", () => {
    // gMax 24 and 12: (24, 2) gammas 1 and 1/6; (4, 12) 1/6 and 1; (6, 8) 1/4 and 2/3; (12, 4) 1/2 and 1/3.
    const solved = solve(frontier([4, 12], [6, 8], [12, 4], [24, 2]));
    expect(solved).toMatchObject({ bestProduct: 48, nash: { buyer: 12, seller: 4 } });
  });

  it("takes the better other gamma where the lower gammas are equal", () => {
    // gMax 10 and 10: lower gamma 0.5 twice, the other 0.8 and 0.9.
    expect(solve(frontier([0, 10], [5, 8], [9, 5], [10, 0])).kalaiSmorodinsky?.pkg).toEqual([2]);
    expect(solve(frontier([0, 10], [5, 9], [8, 5], [10, 0])).kalaiSmorodinsky?.pkg).toEqual([1]);
  });

  it("has no solution without a zone, yet a best for each seat at the other's walk-away value", () => {
    expect(solve(frontier([-5, 9], [0, 7], [4, -1]))).toEqual({
      zone: false,
      gMax: { buyer: 0, seller: 7 },
      bestProduct: null,
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      utilitarian: null,
    });
    expect(solve([]).gMax).toEqual({ buyer: null, seller: null });
  });
});

test("inherited resentment moves the frontier", () => {
  expect(withInherited(frontier([5, 6]), { buyer: 2, seller: 1 })).toEqual([{ buyer: 3, seller: 5, pkg: [0] }]);
});

test("the best product from a pair on, and the best for one seat above a floor", () => {
  const some = frontier([1, 9], [4, 6], [7, 2]);
  expect(bestProductFrom(some, { buyer: 2, seller: 2 })?.pkg).toEqual([1]);
  expect(bestProductFrom(some, { buyer: 8, seller: 1 })).toBeNull();
  expect(bestFor(some, "buyer", "seller", 3)).toBe(4);
  expect(bestFor(some, "seller", "buyer", 8)).toBeNull();
});

// Numbers left to chance: the same for a seed and a purpose, spread evenly, and without a trace of each other.
import { describe, expect, it } from "vitest";
import { draw } from "../../shared/random.ts";

const SEEDS = Array.from({ length: 4000 }, (_, seed) => seed);

describe("draw", () => {
  it("is the same for the same arguments, whenever it is asked", () => {
    const first = draw(7, "honest", "outcome", 3);
    draw(8, "honest", "outcome", 3);
    expect(draw(7, "honest", "outcome", 3)).toBe(first);
  });

  it("differs by seed, by word, by number and by their order", () => {
    const all = [
      draw(1),
      draw(2),
      draw(1, "a"),
      draw(1, "b"),
      draw(1, 5),
      draw(1, "a", "b"),
      draw(1, "b", "a"),
      draw(1, "ab"),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([[["x"]], [["object", 12]], [["buyer", "card", "fit"]]])("spreads %j evenly over the seeds", (purpose) => {
    const tenths = new Array<number>(10).fill(0);
    for (const seed of SEEDS) {
      const number = draw(seed, ...purpose);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
      tenths[Math.floor(10 * number)]! += 1;
    }
    for (const count of tenths) expect(Math.abs(count - SEEDS.length / 10)).toBeLessThan(0.25 * (SEEDS.length / 10));
  });

  it("tells nothing about another purpose or the next seed", () => {
    const correlation = (one: (seed: number) => number, two: (seed: number) => number): number => {
      const sum = SEEDS.reduce((total, seed) => total + (one(seed) - 0.5) * (two(seed) - 0.5), 0);
      return (12 * sum) / SEEDS.length;
    };
    expect(
      Math.abs(
        correlation(
          (seed) => draw(seed, "a"),
          (seed) => draw(seed, "b"),
        ),
      ),
    ).toBeLessThan(0.06);
    expect(
      Math.abs(
        correlation(
          (seed) => draw(seed, "a"),
          (seed) => draw(seed + 1, "a"),
        ),
      ),
    ).toBeLessThan(0.06);
  });
});

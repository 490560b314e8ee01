// The heaviest matching against brute force on small graphs, and on large ones whose best matching is known by construction.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heaviestMatching } from "../../../shared/session/pairing/matching.ts";

const SEED = 20_261_201;

/** The most that a matching can weigh, by trying all. */
function heaviest(weights: readonly (readonly number[])[]): number {
  const known = new Map<number, number>([[0, 0]]);
  const best = (left: number): number => {
    const found = known.get(left);
    if (found !== undefined) return found;
    const one = 31 - Math.clz32(left);
    const rest = left & ~(1 << one);
    let most = best(rest);
    for (let other = 0; other < one; other++) {
      const weight = weights[one]?.[other] ?? 0;
      if ((rest >> other) & 1 && weight > 0) most = Math.max(most, weight + best(rest & ~(1 << other)));
    }
    known.set(left, most);
    return most;
  };
  return best(2 ** weights.length - 1);
}

function weigh(partners: readonly number[], weights: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const [one, other] of partners.entries()) {
    if (other === -1) continue;
    expect(partners[other]).toBe(one);
    if (other < one) sum += weights[one]?.[other] ?? 0;
  }
  return sum;
}

const graph = fc
  .tuple(fc.nat(11), fc.constantFrom(1, 3, 1_000, 2 ** 45), fc.double({ min: 0, max: 1, noNaN: true }))
  .chain(([size, most, density]) =>
    fc.array(
      fc.array(
        fc
          .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: most }))
          .map(([chance, weight]) => (chance <= density ? weight : 0)),
        { minLength: size, maxLength: size },
      ),
      { minLength: size, maxLength: size },
    ),
  );

describe(`the heaviest matching, seed ${SEED}`, () => {
  it("weighs as much as the best of all matchings", () => {
    fc.assert(
      fc.property(graph, (weights) => {
        const partners = heaviestMatching(weights.length, (a, b) => weights[b]?.[a] ?? 0);
        expect(weigh(partners, weights)).toBe(heaviest(weights));
      }),
      { seed: SEED, numRuns: 3_000 },
    );
  });

  it("finds the one perfect matching hidden among many edges that lead nowhere", () => {
    // Odd cliques joined by single edges: only crossing every bridge leaves nobody over.
    for (const cliques of [2, 10, 40]) {
      const size = cliques * 5;
      const bridge = (a: number, b: number) => b === a + 1 && a % 10 === 4;
      const joined = (a: number, b: number) => Math.floor(a / 5) === Math.floor(b / 5) || bridge(a, b);
      const partners = heaviestMatching(size, (a, b) => (joined(a, b) ? 1 : 0));
      expect(partners).not.toContain(-1);
    }
  });

  it("answers nobody for nobody", () => {
    expect(heaviestMatching(0, () => 1)).toEqual([]);
    expect(heaviestMatching(1, () => 1)).toEqual([-1]);
  });
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { analyse, countPackages, countRatifiable } from "../../../shared/outcome/analysis.ts";
import { fullSurplus, surplus } from "../../../shared/outcome/points.ts";
import { isRatifiable } from "../../../shared/outcome/ratification.ts";
import { winWin } from "../../../shared/outcome/score.ts";
import { bySeat } from "../../../shared/scenario/types.ts";
import { anyScenario, swapped } from "./arbitraries.ts";
import { enumerate, frontierPairs, solutionsOf } from "./bruteForce.ts";
import { analysed, mirrored, plantScheduler, scenarioOf, threeNines } from "./cases.ts";

describe("known answers (RULES 5)", () => {
  it("three issues with nine options", () => {
    const analysis = analysed(threeNines);
    expect(analysis.packages).toBe(729n);
    expect(analysis.ratifiable).toBe(729n);
    expect(analysis.frontier.length).toBe(25);
    expect(Math.max(...analysis.frontier.map(({ buyer, seller }) => buyer + seller))).toBe(10_400);
    expect(analysis.nash).toEqual({ buyer: 5200, seller: 5200, pkg: [0, 4, 8] });
    const middle = bySeat((seat) => fullSurplus(threeNines.seats[seat], [4, 4, 4]));
    expect(middle).toEqual({ buyer: 4000, seller: 4000 });
    expect(winWin(middle, analysis.bestProduct)).toBeCloseTo(76.9, 1); // 100 * 4,000 / 5,200 = 76.92
  });

  it("the plant scheduler", () => {
    const analysis = analysed(plantScheduler);
    expect(analysis.packages).toBe(8640n);
    expect(analysis.ratifiable).toBe(3720n);
    expect(analysis.frontier.length).toBe(17);
    expect(analysis.nash).toEqual({ buyer: 3320, seller: 3600, pkg: [2, 2, 3, 0, 2, 3, 2] });
    expect(analysis.gMax).toEqual({ buyer: 5270, seller: 4650 });
  });

  it("the plant scheduler without asking anything: no pilot, no process relief", () => {
    const { bestProduct } = analysed(plantScheduler);
    const unasked = enumerate(plantScheduler)
      .filter(({ pkg, ratifiable }) => ratifiable && pkg[6] === 0)
      .map(({ pkg }) => bySeat((seat) => surplus(plantScheduler.seats[seat], pkg, { delay: 0, processRelief: [] })))
      .map((g) => winWin(g, bestProduct));
    expect(Math.max(...unasked)).toBeCloseTo(68.9, 1);
  });
});

describe.each([
  ["without stakeholders", false, 20_260],
  ["with committees", true, 20_261],
] as const)("against brute force, %s", (_name, committees, seed) => {
  test(`600 random scenarios agree in everything (seed ${seed})`, () => {
    const seen = { zone: 0, empty: 0, partly: 0 };
    fc.assert(
      fc.property(anyScenario(committees), (scenario) => {
        const analysis = analysed(scenario);
        const listed = enumerate(scenario);
        const truth = solutionsOf(listed);
        const inF = listed.filter(({ ratifiable }) => ratifiable).length;
        seen.zone += truth.zone ? 1 : 0;
        seen.empty += inF === 0 ? 1 : 0;
        seen.partly += inF > 0 && inF < listed.length ? 1 : 0;

        expect(analysis.packages).toBe(BigInt(listed.length));
        expect(analysis.ratifiable).toBe(BigInt(inF));
        expect(countRatifiable(scenario)).toEqual({ ok: true, value: analysis.ratifiable });
        expect(analysis.frontier.map(({ buyer, seller }) => [buyer, seller])).toEqual(frontierPairs(listed));
        for (const { pkg, buyer, seller } of analysis.frontier) {
          expect({ buyer, seller }).toEqual(bySeat((seat) => fullSurplus(scenario.seats[seat], pkg)));
          expect(isRatifiable(scenario, pkg)).toBe(true);
        }

        expect(analysis.zone).toBe(truth.zone);
        expect(analysis.gMax).toEqual(truth.gMax);
        expect(analysis.bestProduct).toBe(truth.bestProduct);
        const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = analysis;
        if (!truth.zone) {
          expect([nash, kalaiSmorodinsky, egalitarian, utilitarian]).toEqual([null, null, null, null]);
          return;
        }
        expect((nash?.buyer ?? 0) * (nash?.seller ?? 0)).toBe(truth.bestProduct);
        expect(truth.lopsided(nash ?? { buyer: 0, seller: 0 })).toBeCloseTo(truth.nashLopsidedness ?? -1, 12);
        const [b, s] = [
          (kalaiSmorodinsky?.buyer ?? 0) / (truth.gMax.buyer ?? 0),
          (kalaiSmorodinsky?.seller ?? 0) / (truth.gMax.seller ?? 0),
        ];
        expect(Math.min(b, s)).toBe(truth.kalaiSmorodinsky?.[0]);
        expect(Math.max(b, s)).toBe(truth.kalaiSmorodinsky?.[1]);
        expect(Math.min(egalitarian?.buyer ?? 0, egalitarian?.seller ?? 0)).toBe(truth.lowestSurplus);
        expect((utilitarian?.buyer ?? 0) + (utilitarian?.seller ?? 0)).toBe(truth.largestSum);
      }),
      { seed, numRuns: 600 },
    );
    // The sample is worth something only if it holds all kinds.
    expect(Math.min(seen.zone, seen.partly, seen.empty)).toBeGreaterThan(20);
  });

  test(`300 scenarios with the seats swapped mirror everything (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyScenario(committees), (scenario) => {
        const one = analysed(scenario);
        const other = analysed(mirrored(scenario));
        expect(other.ratifiable).toBe(one.ratifiable);
        expect(other.frontier.map(({ buyer, seller }) => [seller, buyer]).reverse()).toEqual(
          one.frontier.map(({ buyer, seller }) => [buyer, seller]),
        );
        expect(other.gMax).toEqual(swapped(one.gMax));
        expect(other.bestProduct).toBe(one.bestProduct);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("what is out of reach is refused", () => {
  const wide = (top: number, walkAway = 0) =>
    scenarioOf({ buyer: { points: [[0, top]], walkAway }, seller: { points: [[0, 1]] } });

  it("too wide a range of points", () => {
    expect(analyse(wide(200_000)).ok).toBe(true);
    expect(analyse(wide(200_001))).toMatchObject({ ok: false, error: { reason: "range-too-wide", limit: 200_000 } });
    expect(analyse(mirrored(wide(200_001)))).toMatchObject({ ok: false, error: { reason: "range-too-wide" } });
  });

  it("points too large for exact products", () => {
    expect(analyse(wide(1, -50_000_000))).toMatchObject({ ok: false, error: { reason: "points-too-large" } });
  });

  it("too many states, for the frontier and for the count", () => {
    const refused = { ok: false, error: { reason: "too-many-states", limit: 5 } };
    expect(analyse(plantScheduler, { maxStates: 5 })).toMatchObject(refused);
    expect(countRatifiable(plantScheduler, { maxStates: 5 })).toMatchObject(refused);
  });

  it("too many points on the way, with and without stakeholders", () => {
    for (const scenario of [threeNines, plantScheduler]) {
      const result = analyse(scenario, { maxKept: 20 });
      expect(result).toMatchObject({ ok: false, error: { reason: "frontier-too-long", limit: 20 } });
      expect(result.ok || result.error.advice.length > 0).toBe(true);
    }
  });
});

test("packages are counted beyond what a number can hold", () => {
  const row = Array.from({ length: 10 }, (_, option) => option);
  const points = Array.from({ length: 50 }, () => row);
  const scenario = scenarioOf({ buyer: { points }, seller: { points: points.map(() => row.toReversed()) } });
  expect(countPackages(scenario)).toBe(10n ** 50n);
  expect(analysed(scenario)).toMatchObject({ ratifiable: 10n ** 50n, bestProduct: 225 ** 2 });
});

test("an issue of which every option is forbidden leaves F empty", () => {
  const scenario = scenarioOf({
    buyer: {
      points: [
        [1, 2],
        [3, 4],
      ],
      forbidden: [[], [0]],
    },
    seller: {
      points: [
        [1, 2],
        [3, 4],
      ],
      forbidden: [[], [1]],
    },
  });
  expect(analysed(scenario)).toMatchObject({
    frontier: [],
    packages: 4n,
    ratifiable: 0n,
    zone: false,
    gMax: { buyer: null, seller: null },
  });
});

test("who is satisfied already counts until the quorum is settled, whatever the others still need", () => {
  // Three votes of power 1, 2 and 3, each on an issue of its own; a quorum of half needs 3 of 6.
  const vote = (issue: number, power: number) => ({
    points: [0, 1, 2].map((j) => (j === issue ? [0, 1] : [])),
    minimum: 1,
    power,
  });
  const scenario = scenarioOf(
    {
      buyer: {
        points: [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
        stakeholders: [vote(0, 1), vote(1, 2), vote(2, 3)],
      },
      seller: {
        points: [
          [4, 0],
          [2, 0],
          [1, 0],
        ],
      },
    },
    0.5,
  );
  // Satisfied: the third alone or with others (4), or the first two (1). Cheapest for the seller: the third alone.
  expect(analysed(scenario)).toMatchObject({ ratifiable: 5n, frontier: [{ buyer: 0, seller: 6, pkg: [0, 0, 1] }] });
});

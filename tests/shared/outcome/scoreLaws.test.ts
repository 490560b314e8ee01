import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullSurplus, PROCESS_RELIEFS } from "../../../shared/outcome/points.ts";
import { type Ending, scoreOutcome, winWin } from "../../../shared/outcome/score.ts";
import { type Brief, bySeat, type PointTable, type Scenario, SEATS } from "../../../shared/scenario/types.ts";
import { anyRound, swapped } from "./arbitraries.ts";
import { enumerate } from "./bruteForce.ts";
import { analysed, mirrored } from "./cases.ts";

const SEED = 20_262;
const score = (scenario: Scenario, ending: Ending) => scoreOutcome(scenario, analysed(scenario), ending);
const surpluses = fc.record({
  buyer: fc.integer({ min: 1, max: 50_000 }),
  seller: fc.integer({ min: 1, max: 50_000 }),
});
const product = (pair: { buyer: number; seller: number }) => pair.buyer * pair.seller;

describe("axioms of W (RULES 3)", () => {
  test(`0 at or below either walk-away value (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyRound(true), ({ scenario, ending }) => {
        const result = score(scenario, ending);
        const above = SEATS.every((seat) => result.seats[seat].surplus > 0);
        if (!above) expect(result.winWin).toBe(0);
      }),
      { seed: SEED, numRuns: 500 },
    );
    expect(winWin({ buyer: 0, seller: 5 }, 10)).toBe(0);
    expect(winWin({ buyer: -1, seller: -5 }, 10)).toBe(0);
  });

  test(`strictly increasing in each surplus (seed ${SEED})`, () => {
    fc.assert(
      fc.property(surpluses, fc.nat({ max: 10_000_000 }), fc.constantFrom(...SEATS), (g, more, seat) => {
        const best = 2 * product(g) + more;
        expect(winWin({ ...g, [seat]: g[seat] + 1 }, best)).toBeGreaterThan(winWin(g, best));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test(`symmetric under a swap of seats, like everything else (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyRound(true), ({ scenario, ending }) => {
        const one = score(scenario, ending);
        const { pkg, processRelief, inherited } = ending;
        const other = score(mirrored(scenario), {
          ...ending,
          pkg,
          processRelief: swapped(processRelief),
          inherited: swapped(inherited),
        });
        // The Nash point's package, and so h, is open where two Nash points are equally lopsided.
        const { nash } = analysed(scenario);
        const { nash: mirror } = analysed(mirrored(scenario));
        if (nash?.buyer !== mirror?.seller) return;
        expect({ ...other, split: null, lopsidedness: null }).toEqual({
          ...one,
          seats: swapped(one.seats),
          split: null,
          lopsidedness: null,
        });
        expect(other.split?.efficiency ?? null).toEqual(one.split?.efficiency ?? null);
        expect(other.lopsidedness ?? -1).toBeCloseTo(one.lopsidedness ?? -1, 12);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });

  test(`unchanged by a positive affine change of one seat's points (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        anyRound(true),
        fc.constantFrom(...SEATS),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        ({ scenario, ending }, seat, factor, shift) => {
          // Rounding of 10% of the fear is no part of the axiom.
          fc.pre((scenario.seats[seat].fear?.points ?? 0) % 10 === 0);
          const changed: Scenario = {
            ...scenario,
            seats: { ...scenario.seats, [seat]: stretched(scenario.seats[seat], factor, shift) },
          };
          const inherited = { ...ending.inherited, [seat]: ending.inherited[seat] * factor };
          const one = score(scenario, ending);
          const other = score(changed, { ...ending, inherited });
          expect(other.winWin).toBeCloseTo(one.winWin, 9);
          expect(other.split?.efficiency ?? -1).toBeCloseTo(one.split?.efficiency ?? -1, 12);
          expect(other.seats[seat].gamma ?? -9).toBeCloseTo(one.seats[seat].gamma ?? -9, 12);
        },
      ),
      { seed: SEED, numRuns: 600 },
    );
  });

  test(`100 only at a Nash point with no friction and nothing inherited, and always there (seed ${SEED})`, () => {
    let hundreds = 0;
    fc.assert(
      fc.property(anyRound(true), fc.boolean(), ({ scenario, ending }, best) => {
        const analysis = analysed(scenario);
        const ideal = { turns: 0, processRelief: bySeat(() => PROCESS_RELIEFS), inherited: bySeat(() => 0) };
        const pkg = best ? (analysis.nash?.pkg ?? ending.pkg) : ending.pkg;
        const result = scoreOutcome(scenario, analysis, best ? { ...ending, ...ideal, pkg } : ending);
        if (best && analysis.nash !== null) expect(result.winWin).toBe(100);
        if (result.winWin < 100) return;
        hundreds++;
        const full = bySeat((seat) => fullSurplus(scenario.seats[seat], pkg));
        expect(product(full)).toBe(analysis.bestProduct);
        expect(bySeat((seat) => result.seats[seat].surplus)).toEqual(full);
      }),
      { seed: SEED, numRuns: 600 },
    );
    expect(hundreds).toBeGreaterThan(50);
  });

  test(`domination raises it (seed ${SEED})`, () => {
    let dominated = 0;
    fc.assert(
      fc.property(anyRound(true), ({ scenario, ending }) => {
        const analysis = analysed(scenario);
        const result = scoreOutcome(scenario, analysis, ending);
        const g = bySeat((seat) => result.seats[seat].surplus);
        if (result.winWin === 0) return;
        for (const { pkg, ratifiable } of enumerate(scenario)) {
          if (!ratifiable) continue;
          const other = scoreOutcome(scenario, analysis, { ...ending, pkg });
          const h = bySeat((seat) => other.seats[seat].surplus);
          if (!(h.buyer >= g.buyer && h.seller >= g.seller && h.buyer + h.seller > g.buyer + g.seller)) continue;
          dominated++;
          expect(other.winWin).toBeGreaterThan(result.winWin);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(dominated).toBeGreaterThan(50);
  });

  test(`halving both surpluses halves it (seed ${SEED})`, () => {
    fc.assert(
      fc.property(surpluses, fc.nat({ max: 10_000_000 }), (g, more) => {
        const best = 4 * product(g) + more;
        const doubled = bySeat((seat) => 2 * g[seat]);
        expect(winWin(g, best)).toBeCloseTo(winWin(doubled, best) / 2, 10);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test(`unchanged by deleting packages off the optimum (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        anyRound(true),
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        ({ scenario, ending }, coins) => {
          const analysis = analysed(scenario);
          const { nash } = analysis;
          fc.pre(nash !== null);
          const forbidden = scenario.issues.map((issue, j) =>
            issue.options
              .map((_, option) => option)
              .filter((option) => {
                const used = option === ending.pkg[j] || option === nash.pkg[j];
                return (coins[4 * j + option] === true && !used) || scenario.seats.buyer.forbidden[j]?.includes(option);
              }),
          );
          const fewer: Scenario = {
            ...scenario,
            seats: { ...scenario.seats, buyer: { ...scenario.seats.buyer, forbidden } },
          };
          // Forbidding moves no stakeholder's range, so that F only loses packages.
          expect(analysed(fewer).bestProduct).toBe(analysis.bestProduct);
          expect(score(fewer, ending).winWin).toBe(score(scenario, ending).winWin);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });
});

/** A brief whose surpluses are all multiplied by `factor`. */
function stretched(brief: Brief, factor: number, shift: number): Brief {
  const scaled = (table: PointTable, plus: number) => table.map((row) => row.map((points) => points * factor + plus));
  return {
    ...brief,
    points: scaled(brief.points, shift),
    alternatives: brief.alternatives.map((one) => ({
      ...one,
      points: one.points * factor + shift * brief.points.length,
    })),
    pressure: { ...brief.pressure, cost: brief.pressure.cost * factor },
    fear: brief.fear && { ...brief.fear, points: brief.fear.points * factor, relief: scaled(brief.fear.relief, 0) },
  };
}

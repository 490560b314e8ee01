import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delayCost, fullSurplus, surplus } from "../../../shared/outcome/points.ts";
import { type Ending, scoreOutcome } from "../../../shared/outcome/score.ts";
import { bySeat, otherSeat, type Scenario, SEATS } from "../../../shared/scenario/types.ts";
import { anyRound, isAbove } from "./arbitraries.ts";
import { enumerate, solutionsOf } from "./bruteForce.ts";
import { analysed } from "./cases.ts";

const SEED = 20_262;
const score = (scenario: Scenario, ending: Ending) => scoreOutcome(scenario, analysed(scenario), ending);
const product = (pair: { buyer: number; seller: number }) => pair.buyer * pair.seller;

describe.each([
  ["without stakeholders", false],
  ["with committees", true],
] as const)("against brute force, %s", (_name, committees) => {
  test(`1500 random endings agree in W, its factors and what was left (seed ${SEED})`, () => {
    let scored = 0;
    fc.assert(
      fc.property(anyRound(committees), ({ scenario, ending }) => {
        const result = score(scenario, ending);
        const listed = enumerate(scenario);
        const truth = solutionsOf(listed);
        const inherited = listed.map((one) => ({ ...one, ...bySeat((seat) => one[seat] - ending.inherited[seat]) }));
        const resentful = solutionsOf(inherited);
        const g = bySeat((seat) => {
          const brief = scenario.seats[seat];
          const delay = delayCost(brief.pressure, ending.turns);
          return surplus(brief, ending.pkg, {
            delay,
            processRelief: ending.processRelief[seat],
            inherited: ending.inherited[seat],
          });
        });
        const full = bySeat((seat) => fullSurplus(scenario.seats[seat], ending.pkg, ending.inherited[seat]));
        const inF = inherited.filter(({ ratifiable }) => ratifiable);
        const valid = inF.some(({ pkg }) => pkg.every((option, issue) => option === ending.pkg[issue]));

        for (const seat of SEATS) {
          const best = inF.filter((one) => one[otherSeat(seat)] >= full[otherSeat(seat)]).map((one) => one[seat]);
          expect(result.seats[seat].surplus).toBe(g[seat]);
          expect(result.seats[seat].leftOnTable).toBe(valid ? Math.max(...best) - full[seat] : null);
          const gMax = truth.gMax[seat] ?? 0;
          expect(result.seats[seat].gamma).toBe(gMax > 0 ? g[seat] / gMax : null);
        }
        if (!valid || truth.bestProduct === null || !isAbove(full, 0)) {
          expect(result).toMatchObject({ winWin: 0, split: null });
          return;
        }
        scored++;
        const atLeast = inF.filter(({ buyer, seller }) => buyer >= full.buyer && seller >= full.seller);
        const better = Math.max(...atLeast.map(product));
        const best = resentful.bestProduct ?? Number.NaN;
        const expected = isAbove(g, 0) ? Math.sqrt(product(g) / truth.bestProduct) : 0;
        expect(result.winWin / 100).toBeCloseTo(expected, 12);
        const { split } = result;
        if (split === null) throw new Error("no split");
        expect(split.friction).toBeCloseTo(isAbove(g, 0) ? Math.sqrt(product(g) / product(full)) : 0, 12);
        expect(split.efficiency).toBeCloseTo(Math.sqrt(product(full) / better), 12);
        expect(split.balance).toBeCloseTo(Math.sqrt(better / best), 12);
        expect(split.inherited).toBeCloseTo(Math.sqrt(best / truth.bestProduct), 12);
        expect(split.friction * split.efficiency * split.balance * split.inherited).toBeCloseTo(expected, 12);
        for (const factor of Object.values(split))
          expect(factor).toSatisfy((value: number) => value >= 0 && value <= 1);
      }),
      { seed: SEED, numRuns: 1500 },
    );
    expect(scored).toBeGreaterThan(100);
  });
});

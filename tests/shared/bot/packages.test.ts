// The search for packages against a list of all there are.
import { describe, expect, it } from "vitest";
import { openMind } from "../../../shared/bot/mind.ts";
import { bestPackage, nextBest, openSpace } from "../../../shared/bot/packages.ts";
import type { Sight } from "../../../shared/bot/sight.ts";
import { botPlayer, playGame } from "../../../shared/bot/simulation/play.ts";
import type { Package, Scenario } from "../../../shared/scenario/types.ts";
import { bot, PLANT, SMALL, THREE_NINES, TWO_COMMITTEES } from "./cases.ts";

/** Every moment of some games at which a bot thinks of an offer. */
function sightsOf(scenario: Scenario): readonly Sight[] {
  const sights: Sight[] = [];
  for (const seed of [1, 2, 3]) {
    const watching = (one: ReturnType<typeof botPlayer>) => (sight: Sight) => {
      const move = one(sight);
      if (move?.command.type === "offer") sights.push(sight);
      return move;
    };
    const player = watching(botPlayer(bot("fair"), seed));
    playGame(scenario, { buyer: player, seller: player }, seed);
  }
  return sights;
}

const packagesOf = (options: readonly (readonly number[])[]): readonly Package[] =>
  options.reduce<readonly Package[]>((all, row) => all.flatMap((pkg) => row.map((option) => [...pkg, option])), [[]]);

const sumOf = (table: readonly (readonly number[])[], pkg: Package): number =>
  pkg.reduce((sum, option, issue) => sum + (table[issue]?.[option] ?? 0), 0);

describe("the best package", () => {
  it.each([PLANT, SMALL, THREE_NINES, TWO_COMMITTEES])(
    "$id: is good enough, agreed to, and as good as any",
    (scenario) => {
      let [searched, exact] = [0, 0];
      for (const sight of sightsOf(scenario)) {
        const { stakes, belief, aspiration } = openMind(sight, bot("fair"), 1);
        const { options, points, consent, base } = stakes();
        const { wishes } = belief();
        const all = packagesOf(options);
        for (const distance of [consent.distance, consent.hopeful])
          for (const level of [0, 3, 6, 9, 11]) {
            const least = aspiration().on(level) + base;
            const good = all.filter((pkg) => sumOf(points, pkg) >= least && distance(pkg) === 0);
            const most = Math.max(...good.map((pkg) => sumOf(wishes, pkg)));
            const found = bestPackage(openSpace(options, points, wishes, distance), least);
            searched += 1;
            if (good.length === 0) {
              expect(found).toBeNull();
              exact += 1;
            } else if (found) {
              expect(sumOf(points, found)).toBeGreaterThanOrEqual(least);
              expect(distance(found)).toBe(0);
              if (sumOf(wishes, found) >= most - 1e-9) exact += 1;
              expect(sumOf(wishes, found)).toBeGreaterThanOrEqual(most - 0.15);
            }
          }
      }
      expect(searched).toBeGreaterThan(100);
      expect(exact / searched).toBeGreaterThanOrEqual(0.96);
    },
  );
});

describe("the next best package", () => {
  const options = [
    [0, 1, 2],
    [0, 1, 2],
  ];
  const points = [
    [0, 10, 20],
    [0, 10, 20],
  ];
  const wishes = [
    [0.6, 0.3, 0],
    [0.4, 0.2, 0],
  ];
  const space = openSpace(options, points, wishes, () => 0);

  it("is none of those to be avoided, and good enough", () => {
    const best = bestPackage(space, 20);
    expect(best).toEqual([0, 2]);
    const second = nextBest(space, 20, best ?? [], [[0, 2]]);
    expect(second).toEqual([1, 1]);
    expect(
      nextBest(space, 20, best ?? [], [
        [0, 2],
        [1, 1],
      ]),
    ).toEqual([2, 0]);
  });

  it("is nothing when all the others fall short", () => {
    expect(nextBest(space, 40, [2, 2], [[2, 2]])).toBeNull();
    expect(bestPackage(space, 41)).toBeNull();
  });
});

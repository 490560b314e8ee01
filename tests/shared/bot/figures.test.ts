// What partners for practice are held to, as figures over fixed seeds with a margin: docs/bot.md gives them over more games.
import { describe, expect, it } from "vitest";
import type { Character } from "../../../shared/bot/characters.ts";
import { playGames } from "../../../shared/bot/simulation/simulate.ts";
import { type Tally, tally } from "../../../shared/bot/simulation/tally.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { bot, MINIMAL, NO_ZONE, PLANT, SMALL, THREE_NINES, TWO_COMMITTEES } from "./cases.ts";

const SEED = 20_261_122;

const play = (scenario: Scenario, buyer: Character, seller: Character, games: number, blind = false): Tally =>
  tally(playGames({ scenario, characters: { buyer, seller }, games, seed: SEED, blind }));

const meanW = (buyer: Character, seller: Character): number => play(PLANT, buyer, seller, 60).winWin.mean ?? 0;

describe("fair against fair", () => {
  it.each([PLANT, SMALL, THREE_NINES, TWO_COMMITTEES, MINIMAL])("$id: agrees, and well", (scenario) => {
    const { agreement, efficiency } = play(scenario, bot("fair"), bot("fair"), 60);
    expect(agreement).toBeGreaterThanOrEqual(0.95);
    expect(efficiency.mean).toBeGreaterThanOrEqual(0.9);
  });

  it("is done before delay has eaten much of it", () => {
    const { winWin, turns, verdicts } = play(PLANT, bot("fair"), bot("fair"), 60);
    expect(winWin.mean).toBeGreaterThanOrEqual(75);
    expect(turns.mean).toBeLessThanOrEqual(14);
    expect(verdicts["two-winners"]).toBeGreaterThanOrEqual(50);
  });

  it("agrees without knowing anything of the Nash point", () => {
    expect(play(PLANT, bot("fair"), bot("fair"), 40, true).agreement).toBeGreaterThanOrEqual(0.9);
  });

  it("leaves where no deal is good for both", () => {
    const { verdicts, endings } = play(NO_ZONE, bot("fair"), bot("fair"), 40);
    expect(verdicts["sound-exit"]).toBe(40);
    expect(endings["walked-away"]).toBeGreaterThan(20);
  });
});

describe("giving without return", () => {
  it.each([PLANT, THREE_NINES, TWO_COMMITTEES])(
    "$id: tough takes most of it from a seat that only concedes",
    (scenario) => {
      expect(play(scenario, bot("tough"), bot("yielding"), 40).share.buyer).toBeGreaterThanOrEqual(0.65);
      expect(play(scenario, bot("yielding"), bot("tough"), 40).share.seller).toBeGreaterThanOrEqual(0.65);
    },
  );

  it("is taken up by fair far less than by tough", () => {
    const taker = (preset: "fair" | "tough") => play(PLANT, bot("yielding"), bot(preset), 40).surplus.buyer.mean ?? 0;
    expect(taker("fair")).toBeGreaterThanOrEqual(1.5 * taker("tough"));
  });
});

describe("asking", () => {
  const all = bot("fair", { questions: 5 });
  const none = bot("fair", { questions: 0 });

  it("is worth a tenth of W to the seat across from the one that fears, and never costs anything", () => {
    const both = meanW(all, all);
    expect(both).toBeGreaterThanOrEqual(1.1 * meanW(all, none));
    expect(both).toBeGreaterThanOrEqual(meanW(none, all));
  });

  it("is worth a tenth of W on average, whoever asks", () => {
    const gains = [meanW(all, none), meanW(none, all)].map((without) => meanW(all, all) / without - 1);
    expect(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toBeGreaterThanOrEqual(0.1);
  });
});

describe("difficulty", () => {
  it("makes the same partner give less", () => {
    const left = (["easy", "medium", "hard"] as const).map(
      (difficulty) => play(PLANT, bot("fair"), bot("fair", { difficulty }), 60).surplus.buyer.mean ?? 0,
    );
    expect(left[0]).toBeGreaterThan(left[1] ?? 0);
    expect(left[1]).toBeGreaterThan(left[2] ?? 0);
  });
});

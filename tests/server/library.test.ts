// The library's cases played by bots: each must tell good play from bad, in the numbers that its note promises.
import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../server/scenarios.ts";
import type { Character } from "../../shared/bot/characters.ts";
import { simulate } from "../../shared/bot/simulation/simulate.ts";
import { analysisOf } from "../../shared/outcome/memo.ts";
import { bySeat, SEATS } from "../../shared/scenario/types.ts";

const OWN = new URL("../../server/scenarios/", import.meta.url).pathname;
const { cases } = loadLibrary([OWN], { scenarioText: async () => null });
const FAIR: Character = { preset: "fair", difficulty: "medium", chat: false };
const GAMES = 30;
const SEED = 1;

describe(`the library between fair bots, ${GAMES} games from seed ${SEED}`, () => {
  it.each(cases.map(({ scenario }) => [scenario.id, scenario] as const))("%s", (_id, scenario) => {
    const characters = bySeat(() => FAIR);
    const { agreement, verdicts, asking } = simulate({ scenario, characters, games: GAMES, seed: SEED, blind: false });
    if (analysisOf(scenario).nash === null) {
      expect(agreement).toBe(0);
      expect(verdicts["sound-exit"] / GAMES).toBeGreaterThanOrEqual(0.9);
      return;
    }
    expect(agreement).toBeGreaterThanOrEqual(0.9);
    if (!scenario.teaches.includes("asking")) return;
    const gains = SEATS.map((seat) => asking[seat].gain ?? 0);
    expect(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toBeGreaterThanOrEqual(0.1);
  });
});

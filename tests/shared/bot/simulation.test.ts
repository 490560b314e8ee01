// Whole games of bot against bot, what is measured of them and how they are summed up.
import { describe, expect, it } from "vitest";
import type { GameMeasure } from "../../../shared/bot/simulation/measure.ts";
import { botPlayer, playGame } from "../../../shared/bot/simulation/play.ts";
import { countGames, simulate } from "../../../shared/bot/simulation/simulate.ts";
import { tally } from "../../../shared/bot/simulation/tally.ts";
import { bySeat } from "../../../shared/scenario/types.ts";
import type { Entry } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { STEPS } from "../../../shared/table/phase.ts";
import { bot, PLANT, SMALL } from "./cases.ts";

const game = (more: Partial<GameMeasure>): GameMeasure => ({
  ...{ ending: "agreed", verdict: "two-winners", full: false, winWin: 80, averaged: true, efficiency: 0.9, turns: 8 },
  ...{ surplus: { buyer: 300, seller: 100 }, asked: { buyer: 5, seller: 1 } },
  ...more,
});

describe("a game", () => {
  it("runs through the whole course, and its log folds to the same table", () => {
    const entries: Entry[] = [];
    const players = bySeat(() => botPlayer(bot("fair"), 2));
    const state = playGame(PLANT, players, 2, { watch: (entry) => entries.push(entry) });
    const phases = entries.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === "began" ? [event.phase] : [])),
    );
    expect(phases).toEqual(["planning", "negotiating", ...STEPS.slice(1), "revealed"]);
    expect(fold(entries)).toEqual(state);
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => a - b));
    for (const seat of ["buyer", "seller"] as const) {
      expect(state.own[seat].predictions.before?.priorities).toHaveLength(3);
      expect(state.own[seat].predictions.after?.fears).not.toBeNull();
      expect(state.own[seat].ratings).toHaveLength(8);
      expect(state.own[seat].commitment).toBe("");
    }
  });

  it("goes on by the clock when nobody moves, to its end", () => {
    const silent = { buyer: () => null, seller: () => null };
    const state = playGame(PLANT, silent, 1, { table: { steps: [] } });
    expect(state.phase).toBe("briefing");
    const ready = botPlayer(bot("fair"), 1);
    const mute = (sight: Parameters<typeof ready>[0]) => (sight.table.phase === "negotiating" ? null : ready(sight));
    expect(playGame(PLANT, { buyer: mute, seller: mute }, 1).ended).toBe("time");
  });

  it("stops at a command that is refused", () => {
    const players = { buyer: () => ({ command: { type: "walk" } as const, after: 1 }), seller: () => null };
    expect(() => playGame(PLANT, players, 1)).toThrow("walk by buyer was refused: wrong-phase");
  });
});

describe("the tally", () => {
  it("counts endings and verdicts, and spreads numbers by quartiles", () => {
    const games = [60, 70, 80, 90].map((winWin) => game({ winWin, full: winWin === 90 }));
    const { agreement, endings, verdicts, winWin, full, share, asked, turns } = tally([
      ...games,
      game({
        ending: "walked-away",
        verdict: "two-losers",
        winWin: 0,
        efficiency: null,
        surplus: { buyer: 0, seller: 0 },
      }),
    ]);
    expect(agreement).toBe(0.8);
    expect(endings).toMatchObject({ agreed: 4, "walked-away": 1, time: 0 });
    expect(verdicts).toEqual({ "two-winners": 4, "one-sided": 0, "two-losers": 1, "sound-exit": 0 });
    expect(winWin).toEqual({ mean: 60, quartiles: [0, 60, 70, 80, 90] });
    expect(turns.quartiles).toEqual([8, 8, 8, 8, 8]);
    expect([full, share, asked]).toEqual([1, { buyer: 0.75, seller: 0.25 }, { buyer: 5, seller: 1 }]);
  });

  it("takes the place between two numbers where a quartile falls between them", () => {
    expect(tally([game({ winWin: 10 }), game({ winWin: 20 })]).winWin.quartiles).toEqual([10, 12.5, 15, 17.5, 20]);
  });

  it("leaves sound exits out of W, and knows nothing of no games", () => {
    const exit = game({ ending: "walked-away", verdict: "sound-exit", winWin: 100, averaged: false, efficiency: null });
    expect(tally([exit, game({})]).winWin.mean).toBe(80);
    expect(tally([])).toMatchObject({
      games: 0,
      agreement: 0,
      winWin: { mean: null, quartiles: null },
      share: { buyer: null },
    });
  });
});

describe("a simulation", () => {
  const setup = { scenario: SMALL, characters: bySeat(() => bot("fair")), games: 6, seed: 3, blind: false };

  it("tells what asking was worth to each seat, with the same partner and the same seeds", () => {
    let played = 0;
    const { asking, asked, games } = simulate(setup, () => {
      played += 1;
    });
    expect([games, played, countGames(setup)]).toEqual([6, 30, 30]);
    expect(asked).toEqual({ buyer: 5, seller: 5 });
    expect(asking.seller.all).toBe(asking.buyer.all);
    for (const { all, none, gain } of [asking.buyer, asking.seller])
      expect(gain).toBeCloseTo((all ?? 0) / (none ?? 0) - 1, 12);
  });

  it("is the same again", () => {
    expect(simulate(setup)).toEqual(simulate(setup));
  });
});

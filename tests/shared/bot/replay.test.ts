// A bot keeps nothing: the same seed plays the same game, a restart changes nothing, and it takes a seat over as it finds it.
import { describe, expect, it } from "vitest";
import { nextMove } from "../../../shared/bot/bot.ts";
import { PRESETS } from "../../../shared/bot/characters.ts";
import { floorFor } from "../../../shared/bot/floor.ts";
import { openMind } from "../../../shared/bot/mind.ts";
import { openEyes, type Sight } from "../../../shared/bot/sight.ts";
import { botPlayer, playGame } from "../../../shared/bot/simulation/play.ts";
import { playGames } from "../../../shared/bot/simulation/simulate.ts";
import { fullSurplus } from "../../../shared/outcome/points.ts";
import { bySeat, type Seat } from "../../../shared/scenario/types.ts";
import { Play } from "../table/play.ts";
import { bot, PLANT } from "./cases.ts";

const logOf = (seed: number, sightOf: (sight: Sight) => Sight = (sight) => sight): string => {
  const entries: unknown[] = [];
  const player = botPlayer(bot("fair", { chat: true }), seed);
  playGame(
    PLANT,
    bySeat(() => (sight) => player(sightOf(sight))),
    seed,
    { watch: (entry) => entries.push(entry) },
  );
  return JSON.stringify(entries);
};

describe("the same seed", () => {
  it("is the same game", () => {
    expect(logOf(3)).toBe(logOf(3));
    expect(logOf(4)).not.toBe(logOf(3));
  });

  it("is the same game when every sight is built anew, as after a restart", () => {
    expect(logOf(3, (sight) => structuredClone(sight))).toBe(logOf(3));
  });

  it("gives the same figures again", () => {
    const setup = { scenario: PLANT, characters: bySeat(() => bot("bluffing")), games: 5, seed: 11, blind: false };
    expect(playGames(setup)).toEqual(playGames(setup));
    expect(playGames({ ...setup, seed: 12 }).slice(0, 4)).toEqual(playGames(setup).slice(1));
  });

  it("is another game with another seed, for every preset", () => {
    for (const preset of PRESETS) {
      const characters = bySeat(() => bot(preset));
      const games = playGames({ scenario: PLANT, characters, games: 12, seed: 1, blind: false });
      expect(new Set(games.map((game) => JSON.stringify(game))).size).toBeGreaterThan(2);
    }
  });
});

/** The sight of a seat now, and what a bot asks for there. */
function sightOf(table: Play, seat: Seat): Sight {
  return openEyes(PLANT, seat)(table.state, table.now, floorFor(PLANT, table.state.open, seat));
}
const asks = (table: Play, seat: Seat, seed = 1) => openMind(sightOf(table, seat), bot("fair"), seed).aspiration();

/** Lets a bot play one seat until it has nothing to do. */
function letPlay(table: Play, seat: Seat): void {
  table.do("host", { type: "bot", seat, on: true });
  for (
    let move = nextMove(sightOf(table, seat), bot("fair"), 1);
    move;
    move = nextMove(sightOf(table, seat), bot("fair"), 1)
  )
    table.wait(move.after).do(seat, move.command, null);
  table.do("host", { type: "bot", seat, on: false });
}

describe("a seat that a person has played", () => {
  const GENEROUS = [2, 2, 3, 0, 2, 3, 0];

  it("is taken over without taking back what the person has offered", () => {
    const table = new Play().start();
    const fresh = asks(table, "buyer").asks;
    table.offer("buyer", GENEROUS).offer("seller", [4, 0, 0, 0, 2, 3, 0]);
    const worth = fullSurplus(PLANT.seats.buyer, GENEROUS);
    expect(fresh).toBeGreaterThan(worth * 1.5);
    expect(asks(table, "buyer").asks).toBeLessThanOrEqual(Math.max(worth / 0.98, asks(table, "buyer").last));
  });

  it("is not left with an offer that is worse than leaving", () => {
    const table = new Play().start().offer("buyer", [4, 0, 0, 0, 2, 0, 0]);
    expect(nextMove(sightOf(table, "buyer"), bot("fair"), 1)?.command).toEqual({ type: "withdraw" });
  });

  it("is handed back at any time, and the table goes on", () => {
    const table = new Play().start();
    letPlay(table, "seller");
    const asked = table.state.question;
    expect(asked?.seat).toBe("seller");
    for (const facts of [["failed-before"], ["monday-morning"], ["proof"]]) {
      table.do("buyer", { type: "answer", facts, claims: [] }).do("seller", { type: "say", text: "I am back." });
      letPlay(table, "seller");
      if (!table.state.question) break;
    }
    expect(table.state.offers.some((offer) => offer.seat === "seller")).toBe(true);
    table.do("seller", { type: "withdraw" });
    expect(table.state.bots.seller).toBe(false);
  });
});

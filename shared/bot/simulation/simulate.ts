// Plays many games of bot against bot and tells what asking was worth to each seat. It must not know how a game is played or measured.
import { type BySeat, bySeat, type Scenario, type Seat } from "../../scenario/types.ts";
import type { Character } from "../characters.ts";
import { type GameMeasure, measureGame } from "./measure.ts";
import { botPlayer, playGame } from "./play.ts";
import { type Tally, tally } from "./tally.ts";

export interface Setup {
  readonly scenario: Scenario;
  readonly characters: BySeat<Character>;
  readonly games: number;
  /** A whole number; the same setup gives the same games. */
  readonly seed: number;
  /** Whether the bots know no floor. */
  readonly blind: boolean;
}

/** Mean W of the same games when a seat plays all five question cards, and when it plays none; null where there is none to average. */
export interface Asking {
  readonly all: number | null;
  readonly none: number | null;
  /** all / none - 1; null where it is not defined. */
  readonly gain: number | null;
}

export interface Simulation extends Tally {
  readonly asking: BySeat<Asking>;
}

/** What asking is worth is measured on so many of the games, at most. */
const MOST_ASKING = 200;
const ALL_CARDS = 5;

/** How many games a simulation plays, those that measure asking included. */
export const countGames = ({ games }: Pick<Setup, "games">): number => games + 4 * Math.min(games, MOST_ASKING);

/** Plays the games of a setup one by one; after each, `onGame` is called. */
export function simulate(setup: Setup, onGame: () => void = () => {}): Simulation {
  const main = tally(playGames(setup, onGame));
  const few = { ...setup, games: Math.min(setup.games, MOST_ASKING) };
  const meanW = (seat: Seat, questions: number) => {
    const characters = { ...few.characters, [seat]: { ...few.characters[seat], questions } };
    return tally(playGames({ ...few, characters }, onGame)).winWin.mean;
  };
  const asking = bySeat((seat): Asking => {
    const [all, none] = [meanW(seat, ALL_CARDS), meanW(seat, 0)];
    return { all, none, gain: all !== null && none ? all / none - 1 : null };
  });
  return { ...main, asking };
}

/** The games of a setup, each measured. Game k has the seed `seed + k`, and its bots seeds of their own from it. */
export function playGames(setup: Setup, onGame: () => void = () => {}): readonly GameMeasure[] {
  const { scenario, characters, games, seed, blind } = setup;
  return Array.from({ length: games }, (_, game) => {
    const players = bySeat((seat) => botPlayer(characters[seat], seed + game));
    const measure = measureGame(scenario, playGame(scenario, players, seed + game, { blind }));
    onGame();
    return measure;
  });
}

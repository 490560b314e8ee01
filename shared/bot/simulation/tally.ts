// Many measured games as one summary: how they ended, how W, efficiency, turns and surpluses are spread. It must not play games.
import type { Verdict } from "../../outcome/score.ts";
import { type BySeat, bySeat, SEATS } from "../../scenario/types.ts";
import type { GameMeasure } from "./measure.ts";

/** How numbers are spread; all null of none. */
export interface Spread {
  readonly mean: number | null;
  /** Least, lower quartile, median, upper quartile, most. */
  readonly quartiles: readonly [number, number, number, number, number] | null;
}

export interface Tally {
  readonly games: number;
  /** The share of games that ended in a deal that stands, 0..1. */
  readonly agreement: number;
  readonly endings: Readonly<Record<GameMeasure["ending"], number>>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Two winners with W of 90 or more. */
  readonly full: number;
  /** W, sound exits left out. */
  readonly winWin: Spread;
  /** Of the deals that leave both above their walk-away values, 0..1. */
  readonly efficiency: Spread;
  readonly turns: Spread;
  readonly surplus: BySeat<Spread>;
  /** Each seat's share of the surplus of both in all games, 0..1 as long as neither lost; null where there was none. */
  readonly share: BySeat<number | null>;
  /** Question cards played a game. */
  readonly asked: BySeat<number>;
}

/** Sums up games; of none every count is 0. */
export function tally(games: readonly GameMeasure[]): Tally {
  const endings = { agreed: 0, "walked-away": 0, time: 0, turns: 0, refused: 0, stopped: 0 };
  const verdicts = { "two-winners": 0, "one-sided": 0, "two-losers": 0, "sound-exit": 0 };
  const total = { buyer: 0, seller: 0 };
  const asked = { buyer: 0, seller: 0 };
  for (const game of games) {
    endings[game.ending] += 1;
    verdicts[game.verdict] += 1;
    for (const seat of SEATS) {
      total[seat] += game.surplus[seat];
      asked[seat] += game.asked[seat];
    }
  }
  const most = Math.max(1, games.length);
  const both = total.buyer + total.seller;
  return {
    games: games.length,
    agreement: endings.agreed / most,
    endings,
    verdicts,
    full: games.filter(({ full }) => full).length,
    winWin: spread(games.filter(({ averaged }) => averaged).map(({ winWin }) => winWin)),
    efficiency: spread(games.flatMap(({ efficiency }) => (efficiency === null ? [] : [efficiency]))),
    turns: spread(games.map(({ turns }) => turns)),
    surplus: bySeat((seat) => spread(games.map(({ surplus }) => surplus[seat]))),
    share: bySeat((seat) => (both > 0 ? total[seat] / both : null)),
    asked: bySeat((seat) => asked[seat] / most),
  };
}

/** The mean and the quartiles of numbers, which lie between neighbours where they do not fall on one. */
function spread(numbers: readonly number[]): Spread {
  if (numbers.length === 0) return { mean: null, quartiles: null };
  const rising = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (rising.length - 1);
    const [low, high] = [rising[Math.floor(place)] ?? 0, rising[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place - Math.floor(place));
  };
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return { mean, quartiles: [at(0), at(0.25), at(0.5), at(0.75), at(1)] };
}

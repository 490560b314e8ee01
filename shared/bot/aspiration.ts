// How much a bot asks for: twelve levels, and how far down it has gone by what came back for it (RULES 6). It must not choose packages.
import type { Traits } from "./characters.ts";
import type { Sight } from "./sight.ts";
import type { Stakes } from "./stakes.ts";
import type { Story } from "./story.ts";

export const LEVELS = 12;
/** The last level of a bot that plays blind, as a share of what it could have. */
const BLIND = 0.1;
/** A package this far below the level is still on it. */
const ON_LEVEL = 0.98;

export interface Aspiration {
  /** The level of the next offer, 0..11. */
  readonly level: number;
  /** What a level asks for: a surplus in points with no delay and full process relief. */
  readonly on: (level: number) => number;
  /** What the level of the next offer asks for, and what the last one does. */
  readonly asks: number;
  readonly last: number;
  /** Whether the next offer may be a step down from the last one, or is the first. */
  readonly mayStep: boolean;
  /** How many offers in a row of the other seat brought too little, and minutes in which nobody moved since. */
  readonly stalled: number;
  /** The share of its own steps down for which too little came back, 0..1; null before the first. */
  readonly unreciprocated: number | null;
  /** Whether the other seat came towards it with its newest offer. */
  readonly moved: boolean;
}

/** The least that a package on this level is worth. */
export const leastOn = (asks: number): number => asks * (asks > 0 ? ON_LEVEL : 1);

/** Where a bot stands, from all offers so far; a person who had the seat before is judged as if the bot had been there. */
export function aspire(sight: Sight, story: Story, stakes: Stakes, traits: Traits): Aspiration {
  const on = levelsOf(sight, stakes, traits);
  const seat = sight.own.seat;
  let [level, stalled, gifts] = [0, 0, traits.gifts];
  let [best, before, lastStep]: [number | null, number | null, number] = [null, null, 0];
  let [made, answers, steps, gone] = [false, 0, 0, 0];
  const goDown = () => {
    if (!made || answers === 0) return;
    const came = best === null || before === null ? Number.POSITIVE_INFINITY : best - before;
    const enough = came >= traits.reciprocity * lastStep;
    stalled = enough ? 0 : stalled + answers;
    if (lastStep > 0 && !enough) gone += 1;
    if (level === LEVELS - 1 || (!enough && gifts === 0)) return;
    if (!enough) gifts -= 1;
    lastStep = on(level) - on(level + 1);
    level += 1;
    steps += 1;
  };
  for (const act of story.acts) {
    if (act.seat === seat) {
      goDown();
      [made, answers, before] = [true, 0, best];
      if (act.opened === story.unlocked.length) level = fallTo(on, level, Math.min(...act.packages.map(stakes.value)));
    } else {
      answers += 1;
      best = Math.max(best ?? Number.NEGATIVE_INFINITY, ...act.packages.map(stakes.value));
    }
  }
  const [held, moved] = [level, best !== null && (before === null || best > before)];
  goDown();
  level = Math.max(level, levelByClock(sight, story, traits));
  return {
    ...{ level, on, asks: on(level), last: on(LEVELS - 1), mayStep: !made || level > held, moved },
    stalled: stalled + (answers > 0 ? idleMinutes(sight) : 0),
    unreciprocated: steps === 0 ? null : Math.min(1, gone / steps),
  };
}

/** Minutes in which nothing happened, but for the first. */
const idleMinutes = ({ table, now }: Sight): number =>
  Math.max(0, Math.floor((now - (table.lines.at(-1)?.at ?? now)) / 60_000) - 1);

/** The levels as surpluses: from a share of the best there is down towards the floor, in steps shaped by `curve`. */
function levelsOf({ floor }: Sight, { reach }: Stakes, { opening, stop, curve }: Traits): (level: number) => number {
  const top = opening * reach;
  const bottom = Math.min(top, (floor ?? BLIND * reach) * (1 + stop));
  return (level) => bottom + (top - bottom) * (1 - level / (LEVELS - 1)) ** curve;
}

/** The level on which a package of this value lies when the seat has offered it already; not below the last. */
function fallTo(on: (level: number) => number, level: number, value: number): number {
  let at = level;
  while (at < LEVELS - 1 && leastOn(on(at)) > value) at += 1;
  return at;
}

/** The level that the turns or the time ask for, once most of them are gone. */
function levelByClock(sight: Sight, story: Story, { clockFrom }: Traits): number {
  const late = (progressOf(sight, story) - clockFrom) / (1 - clockFrom);
  return late <= 0 ? 0 : Math.min(LEVELS - 1, Math.ceil(late * LEVELS));
}

/** How much of the talk is over, by turns or by the clock, whichever is more: 0..1. */
export function progressOf({ table, now }: Sight, { began }: Story): number {
  const length = table.deadline - began;
  const byTime = length > 0 && table.leaving === "" ? (now - began) / length : 0;
  return Math.min(1, Math.max(0, table.turn / table.turns, byTime));
}

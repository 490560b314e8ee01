// The states of the exact search: how far each tally has come after each issue, with everything merged that the rest
// of the issues cannot tell apart (RULES 5). It knows options and tallies, but neither packages' points nor frontiers.

import { type BySeat, bySeat, SEATS, type Seat } from "../scenario/types.ts";
import type { Problem, Tally } from "./problem.ts";

/** One issue's step from the states before it to the states after it. */
export interface Level {
  readonly issue: number;
  /** How many states there are after this issue. */
  readonly states: number;
  /** `target[state * options + i]`: the state after the i-th permitted option, -1 where nothing can be won any more. */
  readonly target: Int32Array;
}

export interface StateGraph {
  readonly levels: readonly Level[];
  /** For each state after the last level, the points that the fear tallies add. All these states win. */
  readonly won: readonly BySeat<number>[];
}

/** Builds all levels for an order of the issues; null when more states than `limit` would be needed. */
export function buildStates(problem: Problem, order: readonly number[], limit: number): StateGraph | null {
  const tallies = problem.tallies.map((tally) => ({ ...tally, needs: needsAlong(tally, order, problem) }));
  const width = tallies.length;
  const start = new Array<number>(width).fill(0);
  const levels: Level[] = [];
  let scores = keyOf(problem, tallies, start, 0) === null ? [] : [start];
  let total = 0;
  for (const [depth, issue] of order.entries()) {
    const options = problem.options[issue]?.length ?? 0;
    const target = new Int32Array(scores.length * options).fill(-1);
    const known = new Map<string, number>();
    const next: number[][] = [];
    for (const [state, from] of scores.entries()) {
      for (let i = 0; i < options; i++) {
        const to = tallies.map(({ steps, need }, k) => Math.min(need, (from[k] ?? 0) + (steps[issue]?.[i] ?? 0)));
        const key = keyOf(problem, tallies, to, depth + 1);
        if (key === null) continue;
        let id = known.get(key);
        if (id === undefined) {
          id = next.push(to) - 1;
          known.set(key, id);
          if (++total > limit) return null;
        }
        target[state * options + i] = id;
      }
    }
    levels.push({ issue, states: next.length, target });
    scores = next;
  }
  const feared = (to: number[], seat: Seat) =>
    tallies.reduce((sum, tally, k) => sum + (tally.kind === "fear" && tally.seat === seat ? (to[k] ?? 0) : 0), 0);
  return { levels, won: scores.map((to) => bySeat((seat) => feared(to, seat))) };
}

type Along = Tally & { readonly needs: readonly (readonly number[])[] };

/** After each number of issues, the distinct scores (rising) that some rest of the issues would just lift to the need:
 * two scores between the same neighbours have the same future. */
function needsAlong(tally: Tally, order: readonly number[], problem: Problem): readonly (readonly number[])[] {
  if (tally.kind === "fear") return [];
  const along: number[][] = [[tally.need]];
  for (const issue of order.toReversed()) {
    const needs = along.at(-1) ?? [];
    const steps = tally.steps[issue] ?? [];
    const options = problem.options[issue]?.length ?? 0;
    if (steps.length === 0 || options === 0) along.push(needs);
    else along.push([...new Set(needs.flatMap((need) => steps.map((step) => need - step)))].sort((a, b) => a - b));
  }
  return along.reverse();
}

/** What the rest of the issues can tell apart about these scores, as text; null when nothing can be won any more. */
function keyOf(problem: Problem, tallies: readonly Along[], scores: readonly number[], depth: number): string | null {
  const held = { buyer: 0, seller: 0 };
  const open = { buyer: 0, seller: 0 };
  const met: number[] = [];
  for (let k = 0; k < tallies.length; k++) {
    const { kind, seat, power, needs } = tallies[k] as Along;
    const score = scores[k] as number;
    const ahead = needs[depth] ?? [];
    const level = kind === "fear" ? score : countUpTo(ahead, score);
    const sure = kind !== "fear" && level === ahead.length;
    if (kind === "veto" && level === 0) return null;
    if (kind === "vote" && sure) held[seat] += power;
    else if (kind === "vote" && level > 0) open[seat] += power;
    met.push(sure ? 0 : level);
  }
  if (!SEATS.every((seat) => problem.quorate(seat, held[seat] + open[seat]))) return null;
  const settled = bySeat((seat) => problem.quorate(seat, held[seat]));
  let key = `${settled.buyer ? "" : held.buyer};${settled.seller ? "" : held.seller}`;
  for (let k = 0; k < tallies.length; k++) {
    const { kind, seat } = tallies[k] as Along;
    if (kind !== "vote" || !settled[seat]) key += `,${met[k]}`;
  }
  return key;
}

/** How many of the rising values are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

// What a pair carries from one round into the next: which table it comes from, and how many points that is (RULES 4).
import { analysisOf } from "../outcome/memo.ts";
import { scoreOutcome } from "../outcome/score.ts";
import { measureProcess } from "../process/measure.ts";
import { inheritedPoints } from "../process/resentment.ts";
import { type BySeat, bySeat, otherSeat, type Scenario, type Seat } from "../scenario/types.ts";
import { endingOf } from "../table/ending.ts";
import type { Entry } from "../table/events.ts";
import { fold } from "../table/evolve.ts";
import type { Seating } from "./events.ts";
import { tablesOf } from "./seating.ts";
import { type SessionState, tableId } from "./state.ts";

/** Where the resentment of an earlier table comes from: for each seat of the new one, the seat that its people had there. */
export interface Carry {
  /** Id of the earlier table. */
  readonly table: string;
  readonly seats: BySeat<Seat>;
}

/**
 * The table of the round before at which these two sides sat across from each other, with the seats they had; null when they did not. A
 * side stays the same while one of its people does, or while only a bot plays it; with a replaced partner nothing is carried.
 */
export function carryOf(state: SessionState, seating: Seating): Carry | null {
  const round = state.round - 1;
  for (const earlier of tablesOf(state, round)) {
    for (const was of ["buyer", "seller"] as const) {
      const stays = isSame(earlier, was, seating, "buyer") && isSame(earlier, otherSeat(was), seating, "seller");
      if (stays) {
        const seats = { buyer: was, seller: otherSeat(was) };
        return { table: tableId(state.id, round, earlier.number), seats };
      }
    }
  }
  return null;
}

function isSame(before: Seating, was: "buyer" | "seller", now: Seating, is: "buyer" | "seller"): boolean {
  const [then, today] = [before.seats[was], now.seats[is]];
  if (then.length + today.length === 0) return before.bots[was] && now.bots[is];
  return today.some((person) => then.includes(person));
}

/**
 * Points that resentment of an earlier table adds to each walk-away value at the next one: each side's own resentment, at the seat it
 * has now (RULES 4). `entries` are those of the earlier table, `scenario` its case; `next` is the case of the round to come.
 */
export function inheritedFor(
  carry: Carry,
  earlier: { readonly scenario: Scenario; readonly entries: readonly Entry[] },
  next: Scenario,
): BySeat<number> {
  const { scenario, entries } = earlier;
  const analysis = analysisOf(scenario);
  const score = scoreOutcome(scenario, analysis, endingOf(fold(entries)));
  const gamma = bySeat((seat) => score.seats[seat].gamma);
  const { seats } = measureProcess(scenario, analysis, entries, gamma);
  const nash = analysisOf(next).nash;
  return bySeat((seat) => inheritedPoints(seats[carry.seats[seat]].resentment.total, nash?.[seat] ?? null));
}

// How turns pass: by offers that change hands and by engaging; at a spoken table by the clock alone (RULES 1 and 2).
import { delayCost } from "../outcome/points.ts";
import { bySeat, type Seat } from "../scenario/types.ts";
import type { TableEvent } from "./events.ts";
import { RETURN_TURNS } from "./limits.ts";
import type { Moment } from "./move.ts";
import type { TableState } from "./state.ts";

export type Turned = Extract<TableEvent, { type: "turned" }>;

/** The event that `count` turns have passed, with the delay cost of both seats. `seat` is the one that offered last. */
export function passTurns({ scenario, state }: Moment, count: number, seat: Seat | null): Turned {
  const turn = Math.min(state.turn + count, state.turns);
  return { type: "turned", turn, seat, cost: bySeat((one) => delayCost(scenario.seats[one].pressure, turn)) };
}

/** Length of a turn at a spoken table: 1/turns of the clock, ms. */
const turnLength = (state: TableState): number => state.length / state.turns;

/** The turn that a spoken table's clock shows. */
export const turnByClock = (state: TableState, now: number): number =>
  Math.min(state.turns, Math.max(state.turn, Math.floor((now - state.started) / turnLength(state))));

/** When a spoken table's next turn passes, server ms; null when none is left or turns do not pass by the clock. */
export function nextTurn(state: TableState): number | null {
  if (state.talk !== "spoken" || state.phase !== "negotiating" || state.turn >= state.turns - 1) return null;
  return Math.ceil(state.started + (state.turn + 1) * turnLength(state));
}

/** Whether a refused deal comes back: not a second time, and not when its turns would use up the public limit (RULES 2). */
export const comesBack = ({ returned, turn, turns }: Pick<TableState, "returned" | "turn" | "turns">): boolean =>
  !returned && turn + RETURN_TURNS < turns;

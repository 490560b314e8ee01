// What every move is: a pure function of the table, the seat that moves, the time and the command; and what moves have in common.
import { fail, type Result } from "../result.ts";
import type { Scenario, Seat } from "../scenario/types.ts";
import type { TableEvent } from "./events.ts";
import type { Refusal, RefusalReason } from "./refusal.ts";
import type { TableState } from "./state.ts";

/** The table at a moment. */
export interface Moment {
  readonly scenario: Scenario;
  readonly state: TableState;
  /** Server ms. */
  readonly now: number;
}
/** The table at the moment a seat moves. */
export interface Context extends Moment {
  readonly seat: Seat;
}

export type Decision = Result<readonly TableEvent[], Refusal>;
export type Move<C> = (context: Context, command: C) => Decision;

export const refuse = (reason: RefusalReason, issue?: number): Decision =>
  fail(issue === undefined ? { reason } : { reason, issue });

/** The last call and a last offer last this long, ms (RULES 2). */
export const LAST_MINUTE = 60_000;
/** After a restart no deadline is nearer than this, ms (DESIGN, clock). */
export const RESTORE_GRACE = 30_000;
/** Lines and offers a table may hold; past them only moves that end it are taken. */
export const MAX_LINES = 800;
export const MAX_OFFERS = 300;
/** Chat lines a seat may write, so that chat cannot use up the history. */
export const MAX_SAID = 200;
/** Notes of the facilitator, private ones included. */
export const MAX_NOTES = 50;

/** Why talk and cards are not possible now, or null when they are. */
export function talkRefusal({ state }: Moment): Decision | null {
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  if (state.lastCall) return refuse("last-call");
  if (state.leaving) return refuse("leaving");
  return state.lines.length >= MAX_LINES ? refuse("history-full") : null;
}

// What the server asks of a table for itself: the clock, a restart, the next table.
import { ok } from "../../result.ts";
import { advance, endOf, lastCall } from "../course.ts";
import type { TableEvent } from "../events.ts";
import { type Decision, type Moment, RESTORE_GRACE, refuse } from "../move.ts";
import type { TableState } from "../state.ts";
import { nextTurn, passTurns, turnByClock } from "../turns.ts";
import { onward } from "./phases.ts";

/** What the clock does: the end of a phase, the last call, the end, the reveal; at a spoken table also the next turn. */
export function tick(moment: Moment): Decision {
  const { state, now } = moment;
  if (state.paused !== null) return refuse("nothing-due");
  if (state.deadline !== null && now >= state.deadline) return ok(timeOver(moment));
  const turn = nextTurn(state);
  if (turn === null || now < turn) return refuse("nothing-due");
  return ok([passTurns(moment, turnByClock(state, now) - state.turn, state.turnSeat)]);
}

/** What follows when the time of the present phase is over. Reading and planning share their time, so both end with it. */
export function timeOver(moment: Moment): TableEvent[] {
  const { state } = moment;
  if (state.phase === "briefing") return advance(moment, "planning");
  if (state.phase !== "negotiating") return onward(moment);
  if (state.leaving) return endOf(moment, "walked-away");
  return state.lastCall ? endOf(moment, state.lastCall) : lastCall(moment, "time");
}

/** After a restart a deadline that is near or past moves away, so that nobody loses to our absence. A paused table stays paused. */
export function restore({ state, now }: Moment): Decision {
  const far = state.deadline === null || state.deadline >= now + RESTORE_GRACE;
  if (far || state.paused !== null) return refuse("nothing-due");
  return ok([{ type: "deadline-moved", deadline: now + RESTORE_GRACE }]);
}

/** Names the table at which the same two go on, once. */
export function continueAt({ state }: { readonly state: TableState }, { table }: { readonly table: string }): Decision {
  if (state.phase !== "revealed" || state.next !== null) return refuse("wrong-phase");
  return ok([{ type: "continued", table }]);
}

// What the server asks of a table: sitting down, the clock, a restart, the reveal, the next table.
import { ok } from "../../result.ts";
import { otherSeat, type Seat } from "../../scenario/types.ts";
import { endOf, lastCall } from "../course.ts";
import { type Decision, type Moment, RESTORE_GRACE, refuse } from "../move.ts";
import type { TableState } from "../state.ts";
import { nextTurn, passTurns, turnByClock } from "../turns.ts";
import { onward } from "./phases.ts";

/** A person takes an empty seat. */
export function sit(state: TableState, { seat, person }: { seat: Seat; person: string }): Decision {
  if (state.persons[seat] !== null || state.persons[otherSeat(seat)] === person) return refuse("seat-taken");
  return ok([{ type: "seated", seat, person }]);
}

/** What the clock does: the end of a phase, the last call, the end, the reveal; at a spoken table also the next turn. */
export function tick(moment: Moment): Decision {
  const { state, now } = moment;
  if (state.deadline !== null && now >= state.deadline) {
    if (state.phase !== "negotiating") return ok(onward(moment));
    if (state.leaving) return ok(endOf(moment, "walked-away"));
    return ok(state.lastCall ? endOf(moment, state.lastCall) : lastCall(moment, "time"));
  }
  const turn = nextTurn(state);
  if (turn === null || now < turn) return refuse("nothing-due");
  return ok([passTurns(moment, turnByClock(state, now) - state.turn, state.turnSeat)]);
}

/** After a restart a deadline that is near or past moves away, so that nobody loses to our absence. */
export function restore({ state, now }: Moment): Decision {
  if (state.deadline === null || state.deadline >= now + RESTORE_GRACE) return refuse("nothing-due");
  return ok([{ type: "deadline-moved", deadline: now + RESTORE_GRACE }]);
}

/** The facilitator opens both folders. */
export function reveal({ state }: Moment): Decision {
  const over = state.phase === "agreed" || state.phase === "ended";
  return over ? ok([{ type: "began", phase: "revealed", deadline: null }]) : refuse("wrong-phase");
}

/** Names the table at which the same two go on, once. */
export function continueAt(state: TableState, { table }: { table: string }): Decision {
  if (state.phase !== "revealed" || state.next !== null) return refuse("wrong-phase");
  return ok([{ type: "continued", table }]);
}

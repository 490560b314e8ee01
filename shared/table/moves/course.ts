// The course of a round apart from its offers: sitting down, walking away, the clock, a restart, the next table.
import { ok } from "../../result.ts";
import { otherSeat, type Seat } from "../../scenario/types.ts";
import { type Decision, LAST_MINUTE, type Move, RESTORE_GRACE, refuse } from "../move.ts";
import type { TableState } from "../state.ts";
import { endOf } from "./offers.ts";

/** A person takes an empty seat. */
export function sit(state: TableState, { seat, person }: { seat: Seat; person: string }): Decision {
  if (state.persons[seat] !== null || state.persons[otherSeat(seat)] === person) return refuse("seat-taken");
  return ok([{ type: "seated", seat, person }]);
}

/** Walks away: the other seat has a minute for one last offer, then it ends. When both walk it ends at once. */
export const walk: Move<{ type: "walk" }> = ({ state, seat, now }) => {
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  if (state.lastCall) return refuse("last-call");
  if (state.leaving?.seat === seat) return refuse("leaving");
  if (state.leaving) return ok([endOf(state, "walked-away", now)]);
  return ok([{ type: "leaving", seat, deadline: now + LAST_MINUTE }]);
};

/** What the clock does at a deadline: the last call, the end, or the reveal. */
export function tick(state: TableState, now: number): Decision {
  if (state.deadline === null || now < state.deadline) return refuse("nothing-due");
  if (state.phase !== "negotiating") return ok([{ type: "revealed" }]);
  if (state.leaving) return ok([endOf(state, "walked-away", now)]);
  if (state.lastCall) return ok([endOf(state, state.lastCall, now)]);
  const standing = state.offers.some((offer) => offer.status === "standing");
  return ok([
    standing ? { type: "last-called", reason: "time", deadline: now + LAST_MINUTE } : endOf(state, "time", now),
  ]);
}

/** After a restart a deadline that is near or past moves away, so that nobody loses to our absence. */
export function restore(state: TableState, now: number): Decision {
  if (state.deadline === null || state.deadline >= now + RESTORE_GRACE) return refuse("nothing-due");
  return ok([{ type: "deadline-moved", deadline: now + RESTORE_GRACE }]);
}

/** Names the table at which the same two go on, once. */
export function continueAt(state: TableState, { table }: { table: string }): Decision {
  if (state.phase !== "revealed" || state.next !== null) return refuse("wrong-phase");
  return ok([{ type: "continued", table }]);
}

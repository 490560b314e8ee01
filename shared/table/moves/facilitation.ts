// What a facilitator does to a running table: the clock of the briefing, more time, the next phase, a note, a look (RULES 2).
import { ok } from "../../result.ts";
import type { Seat } from "../../scenario/types.ts";
import { advance } from "../course.ts";
import type { TableEvent } from "../events.ts";
import { type Decision, MAX_NOTES, type Moment, refuse } from "../move.ts";
import { timeOver } from "./course.ts";
import { byTheClock } from "./pause.ts";

/** Reading and planning get their clock: together they last `planning`. Once; both may have read already. */
export function start(moment: Moment): Decision {
  const { state, now } = byTheClock(moment);
  if (state.phase !== "briefing") return refuse("wrong-phase");
  if (state.deadline !== null) return refuse("done-already");
  const deadline = now + state.planning;
  const started: TableEvent = { type: "started", deadline };
  const read = state.ready.buyer && state.ready.seller && state.steps.includes("planning");
  return ok(read ? [started, ...advance({ ...moment, state: { ...state, deadline } })] : [started]);
}

/** More time, ms, in any phase that has a clock, the last call included. */
export function extend({ state }: Moment, { ms }: { readonly ms: number }): Decision {
  return state.deadline === null
    ? refuse("wrong-phase")
    : ok([{ type: "extended", ms, deadline: state.deadline + ms }]);
}

/**
 * The present phase ends as if its time was over, but for reading, after which planning comes. A table that waits for the
 * facilitator's reveal is not skipped.
 */
export function skip(moment: Moment): Decision {
  const { phase, reveal } = moment.state;
  const waits = reveal === "facilitator" && (phase === "agreed" || phase === "ended");
  if (phase === "revealed" || waits) return refuse("wrong-phase");
  return ok(phase === "briefing" ? advance(byTheClock(moment)) : timeOver(byTheClock(moment)));
}

/** The facilitator says something to both (`seat` null) or, unseen by the other, to one seat; so often and no more. */
export function note(
  { state }: Moment,
  { text, seat }: { readonly text: string; readonly seat: Seat | null },
): Decision {
  return state.notes >= MAX_NOTES ? refuse("history-full") : ok([{ type: "noted", seat, text }]);
}

/** The facilitator looks in, which is announced, or no longer does. */
export function watch({ state }: Moment, { on }: { readonly on: boolean }): Decision {
  return state.watched === on ? refuse("done-already") : ok([{ type: "watched", on }]);
}

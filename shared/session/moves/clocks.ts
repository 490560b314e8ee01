// The facilitator's hand on the clocks of the running round: pause, resume, more time, the next phase.
import { ok } from "../../result.ts";
import { type Move, refuse, stageRefusal, tableRefusal } from "../move.ts";

/** All clocks of the round stand still. */
export const pause: Move<{ type: "pause" }> = (moment) =>
  stageRefusal(moment, "round") ?? (moment.state.paused === null ? ok([{ type: "paused" }]) : refuse("paused-already"));

/** They go on. */
export const resume: Move<{ type: "resume" }> = (moment) => {
  const { state, now } = moment;
  return state.paused === null ? refuse("not-paused") : ok([{ type: "resumed", ms: Math.max(0, now - state.paused) }]);
};

/** More time, ms, at one table or at all (null). */
export const extend: Move<{ type: "extend"; table: number | null; ms: number }> = (moment, { table, ms }) =>
  tableRefusal(moment, table) ?? ok([{ type: "extended", table, ms }]);

/** The present phase of one table or of all (null) ends as if its time was over. */
export const skip: Move<{ type: "skip"; table: number | null }> = (moment, { table }) =>
  tableRefusal(moment, table) ?? ok([{ type: "skipped", table }]);

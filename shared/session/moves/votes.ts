// How a self-run session goes on: people say that they are done, all tables are over, the clock lets nobody wait for ever.
import { ok } from "../../result.ts";
import { isIn, type Move, refuse, stageRefusal } from "../move.ts";
import { goOn } from "../selfRun.ts";

/** Done with what goes on: ready to begin in the lobby and between rounds, ready to end in a round. In self-run sessions only. */
export const done: Move<{ type: "done" }> = (moment) => {
  const { state, settings, person } = moment;
  if (!settings.selfRun) return refuse("not-yours");
  const refusal = stageRefusal(moment, "lobby", "round", "between");
  if (refusal) return refusal;
  if (!isIn(state, person)) return refuse("not-yours");
  return state.votes.includes(person) ? refuse("done-already") : ok([{ type: "voted", person }]);
};

/** The server saw that every table of the running round is over. */
export const allOver: Move<{ type: "all-over" }> = (moment) =>
  stageRefusal(moment, "round") ?? (moment.state.over ? refuse("done-already") : ok([{ type: "tables-over" }]));

/** A self-run session goes on without those who have not voted. */
export const tick: Move<{ type: "tick" }> = (moment) => {
  const { state, now } = moment;
  if (state.due === null || now < state.due) return refuse("nothing-due");
  const events = goOn(moment);
  return ok(events.length > 0 ? events : [{ type: "due", at: null }]);
};

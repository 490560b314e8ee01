// What is opened and shown after rounds: the reveal, the debrief on the projector, the end of the session.
import { ok } from "../../result.ts";
import type { SessionEvent } from "../events.ts";
import { type Decision, type Move, refuse, stageRefusal } from "../move.ts";
import { revealable } from "../reveals.ts";
import type { SessionState } from "../state.ts";
import { endEvents } from "./rounds.ts";

/** Opens both folders of every table of all rounds that may be opened now. */
export const reveal: Move<{ type: "reveal" }> = ({ state }) => {
  const rounds = revealable(state);
  return rounds.length === 0 ? refuse("not-now-revealed") : ok([{ type: "revealed", rounds }]);
};

/** The debrief begins, at any time between rounds. A round can still follow as long as nothing revealed tells about it. */
export const debrief: Move<{ type: "debrief" }> = (moment) =>
  stageRefusal(moment, "between") ?? ok([{ type: "debrief-began" }]);

interface Show {
  readonly type: "show";
  readonly step: number;
  readonly named: boolean;
  readonly table: number;
  readonly round?: number | undefined;
}

/** Puts a step of the debrief on the projector, with or without names; `table` is replayed there, once its round is revealed. */
export const show: Move<Show> = (moment, { step, named, table, round }) => {
  const refusal = stageRefusal(moment, "between", "debrief");
  if (refusal) return refusal;
  const shown = (step_: number): Decision => ok([{ type: "showed", step, named, round: step_, table }]);
  if (table === 0) return shown(0);
  const { state } = moment;
  const of = round === undefined ? state.revealed.toSorted((a, b) => a - b).at(-1) : round - 1;
  if (of === undefined || !state.revealed.includes(of)) return refuse("not-now-revealed");
  return hasTable(state, of, table) ? shown(of) : refuse("unknown-member-table");
};

const hasTable = ({ tables }: SessionState, round: number, number: number): boolean =>
  tables.some((table) => table.round === round && table.number === number);

/** The session is over; a running round ends first. Nothing more is asked or revealed. */
export const close: Move<{ type: "close" }> = (moment) => {
  const ended: readonly SessionEvent[] = moment.state.stage === "round" ? endEvents(moment) : [];
  return ok([...ended, { type: "closed" }]);
};

// The rounds of a session: the pairs of the next one, its beginning and its end.
import { ok } from "../../result.ts";
import type { SeatedTable, Seating, SessionEvent } from "../events.ts";
import { type Decision, type Moment, type Move, refuse, stageRefusal } from "../move.ts";
import { isPairing } from "../pairing/checkPlan.ts";
import { completePlan, planAnew } from "../pairing/plan.ts";
import { isPlayable } from "../reveals.ts";

/** Why no further round can be prepared or begun now; null when one can. */
function roundRefusal(moment: Moment): Decision | null {
  const refusal = stageRefusal(moment, "lobby", "between", "debrief");
  if (refusal) return refusal;
  const next = moment.state.round + 1;
  if (next >= moment.settings.agenda.length) return refuse("no-more-rounds");
  return isPlayable(moment.state, next) ? null : refuse("not-now-revealed");
}

/** Makes the pairs of the next round anew, or takes those made by hand; an empty list forgets them. */
export const pair: Move<{ type: "pair"; tables: readonly Seating[] | null }> = (moment, { tables }) => {
  const refusal = roundRefusal(moment);
  if (refusal) return refusal;
  if (tables === null) return paired(planAnew(moment.state, moment.settings));
  if (!isPairing(moment.state, tables)) return refuse("not-a-pairing");
  return ok([{ type: "paired", tables: tables.map((table, index) => ({ ...table, number: index + 1 })) }]);
};

const paired = (tables: readonly SeatedTable[]): Decision =>
  tables.length === 0 ? refuse("nobody-to-pair") : ok([{ type: "paired", tables }]);

/** Begins the next round with the pairs that were made; who has no place among them, or all when there are none, is paired now. */
export const beginRound: Move<{ type: "begin-round" }> = (moment) => {
  const refusal = roundRefusal(moment);
  if (refusal) return refusal;
  const tables = completePlan(moment.state, moment.settings);
  if (tables.length === 0) return refuse("nobody-to-pair");
  return ok([{ type: "round-began", round: moment.state.round + 1, tables }]);
};

/** Ends the running round; what was not finished at its tables is stopped. */
export const endRound: Move<{ type: "end-round" }> = (moment) => stageRefusal(moment, "round") ?? ok(endEvents(moment));

/** The events that end the running round. */
export function endEvents({ state, now }: Moment): readonly SessionEvent[] {
  const ended: SessionEvent = { type: "round-ended", round: state.round };
  return state.paused === null ? [ended] : [{ type: "resumed", ms: Math.max(0, now - state.paused) }, ended];
}

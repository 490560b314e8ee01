// Engaging the people behind one's seat, alone or with the other seat let in (RULES 2).
import { ok } from "../../result.ts";
import { otherSeat } from "../../scenario/types.ts";
import type { TableEvent } from "../events.ts";
import { type Move, refuse, talkRefusal } from "../move.ts";
import { passTurns } from "../turns.ts";
import { callWhenSpent } from "./offers.ts";

/** Engages one of one's own stakeholders, once: it costs a turn, shows its numbers and lowers its minimum. */
export const engage: Move<{ type: "engage"; stakeholder: string; letIn: boolean }> = (
  context,
  { stakeholder, letIn },
) => {
  const { state, seat, scenario } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (!scenario.seats[seat].stakeholders.some((one) => one.id === stakeholder)) return refuse("unknown-stakeholder");
  if (state.engaged[seat][stakeholder]) return refuse("engaged-already");
  const engaged: TableEvent = { type: "engaged", seat, stakeholder, letIn };
  if (state.talk === "spoken") return ok([engaged]);
  const turned = passTurns(context, 1, state.turnSeat);
  return ok([
    engaged,
    turned,
    ...callWhenSpent({ ...context, state: { ...state, turn: turned.turn, cost: turned.cost } }),
  ]);
};

/** Joins the talk with a stakeholder of the other seat that has let this one in. */
export const join: Move<{ type: "join"; stakeholder: string }> = (context, { stakeholder }) => {
  const { state, seat } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  const engaged = state.engaged[otherSeat(seat)][stakeholder];
  if (!engaged?.letIn) return refuse("not-let-in");
  return engaged.joined ? refuse("engaged-already") : ok([{ type: "joined", seat, stakeholder }]);
};

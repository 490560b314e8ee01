// What each phase around the negotiation asks of a seat: ready, plan, predict, reflect; each once (RULES 2).
import { ok } from "../../result.ts";
import type { Scenario } from "../../scenario/types.ts";
import { advance, afterVotes, done } from "../course.ts";
import type { TableEvent } from "../events.ts";
import { type Context, type Decision, type Move, refuse } from "../move.ts";
import type { Phase } from "../phase.ts";
import type { Prediction } from "../prediction.ts";
import { openBallot } from "./improving.ts";

/** Done with this phase: begins, skips what is asked, goes on, opens the folders. The next phase begins when both are. */
export const ready: Move<{ type: "ready" }> = (context) => {
  const { state, seat } = context;
  if (state.phase === "negotiating" || state.phase === "revealed") return refuse("wrong-phase");
  if (state.phase === "improving" && state.proposed) return refuse("wrong-phase");
  const waits = (state.phase === "agreed" || state.phase === "ended") && state.reveal === "facilitator";
  if (waits) return refuse("wrong-phase");
  return state.ready[seat] ? refuse("done-already") : ok(done(context, () => onward(context)));
};

/** Sets a target and a first prediction, in points and guesses; both may be left out. */
export const plan: Move<{ type: "plan"; target: number | null; prediction: Prediction | null }> = (
  context,
  command,
) => {
  const { scenario, seat } = context;
  const { target, prediction } = command;
  const wrong = prediction && !isPrediction(scenario, prediction);
  return once(context, "planning", wrong ? refuse("not-a-claim") : null, { type: "planned", seat, target, prediction });
};

/** Predicts the other seat once more, right after the signing or the end. */
export const predict: Move<{ type: "predict"; prediction: Prediction }> = (context, { prediction }) => {
  const { scenario, seat } = context;
  const wrong = isPrediction(scenario, prediction) ? null : refuse("not-a-claim");
  return once(context, "predicting", wrong, { type: "predicted", seat, prediction });
};

/** Rates eight statements and says what one will do on Monday. */
export const reflect: Move<{ type: "reflect"; ratings: readonly (number | null)[]; commitment: string }> = (
  context,
  command,
) =>
  once(context, "reflecting", null, {
    type: "reflected",
    seat: context.seat,
    ratings: command.ratings,
    commitment: command.commitment,
  });

/** What follows when both seats are done with the present phase, or its time is over. */
export function onward(context: Omit<Context, "seat">): TableEvent[] {
  const { phase } = context.state;
  if (phase === "ratifying") return afterVotes(context);
  if (phase === "improving") return openBallot(context);
  if (phase === "agreed" || phase === "ended") return [{ type: "began", phase: "revealed", deadline: null }];
  return advance(context);
}

function once(context: Context, phase: Phase, wrong: Decision | null, event: TableEvent): Decision {
  const { state, seat } = context;
  if (state.phase !== phase) return refuse("wrong-phase");
  if (state.ready[seat]) return refuse("done-already");
  return wrong ?? ok([event, ...done(context, () => onward(context))]);
}

/** Whether a prediction names issues that this case has. */
function isPrediction({ issues }: Scenario, { priorities, directions, hardest }: Prediction): boolean {
  const known = (issue: number) => issue < issues.length;
  return priorities.every(known) && directions.length <= issues.length && (hardest === null || known(hardest.issue));
}

// Tables of a session that have come to a phase, each by the shortest way, for tests that ask what a command does in every one of them.
import { nextDeadline } from "../../../shared/table/deadline.ts";
import { type Phase, STEPS } from "../../../shared/table/phase.ts";
import { PLANT, Play } from "./play.ts";

/** The phases that `at` leads to. */
export const AT = [
  "briefing",
  "planning",
  "negotiating",
  "predicting",
  "ratifying",
  "improving",
  "reflecting",
  "agreed",
  "revealed",
] as const satisfies readonly Phase[];

/** Training by a coach, one plant first, quarterly, one year: all four stakeholders of the buyer take it. */
export const TAKEN = [2, 2, 3, 1, 0, 3, 0];
/** Manuals only: the shop stewards veto. */
export const VETOED = [4, 0, 0, 0, 2, 3, 0];

/** Lets the clock act at its next deadline. */
export const tick = (play: Play): Play =>
  play.wait(Math.max(0, (nextDeadline(play.state) ?? 0) - play.now)).do("clock", { type: "tick" });

/** A table with every step that waits for the facilitator's reveal, in this phase; from `predicting` on with this deal. */
export function at(phase: Phase, deal: readonly number[] = TAKEN): Play {
  const play = new Play(PLANT, { steps: STEPS, reveal: "facilitator" }).seat();
  for (let guard = 0; play.state.phase !== phase && guard < 20; guard++) {
    if (play.state.phase === "negotiating") play.offer("seller", deal).do("buyer", { type: "accept", offer: 1 });
    else if (play.state.phase === "agreed" || play.state.phase === "ended") play.do("host", { type: "reveal" });
    else if (play.state.phase === "improving") tick(play);
    else play.both();
  }
  return play;
}

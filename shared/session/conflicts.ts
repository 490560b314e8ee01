// Settings that contradict each other, for the machine that refuses them and for the page that says so.
import type { RoundPlan, SessionSettings } from "./settings.ts";

export const CONFLICTS = [
  "first-round-keeps-pairs", // there are no pairs before it to keep or to swap
  "carry-without-pairs", // resentment is carried only by pairs that stay together
  "carry-in-threes", // swapping in threes gives everybody another chair, so that no pair stays
  "repeated-step",
  "repeated-team",
  "hand-in-self-run", // nobody is there to pair by hand
  "ask-in-self-run", // nobody is there to let late-comers in
] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** The first contradiction of settings; null when there is none. `round` counts from 0, null where it is no round's. */
export function conflictIn(
  settings: SessionSettings,
): { readonly conflict: Conflict; readonly round: number | null } | null {
  for (const [round, plan] of settings.agenda.entries()) {
    const conflict = conflictOfRound(plan, round, settings.threes);
    if (conflict) return { conflict, round };
  }
  const { teams, selfRun, pairing, late } = settings;
  if (new Set(teams).size < teams.length) return { conflict: "repeated-team", round: null };
  if (selfRun && pairing === "hand") return { conflict: "hand-in-self-run", round: null };
  return selfRun && late === "ask" ? { conflict: "ask-in-self-run", round: null } : null;
}

function conflictOfRound({ pairs, carry, steps }: RoundPlan, round: number, threes: boolean): Conflict | null {
  if (round === 0 && pairs !== "new") return "first-round-keeps-pairs";
  if (carry && pairs === "new") return "carry-without-pairs";
  if (carry && threes && pairs === "swap") return "carry-in-threes";
  return new Set(steps).size < steps.length ? "repeated-step" : null;
}

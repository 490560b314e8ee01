// Where a session is in its day, as the facilitator's page sees it: the view that fits, and what may be done next. Pure.
import type { PublicView } from "../../../shared/session/view.ts";
import type { Running } from "./running.ts";

export const TABS = ["people", "pairs", "tables", "debrief"] as const;
export type Tab = (typeof TABS)[number];

/** A round is being played. */
export const roundRuns = ({ stage }: Pick<PublicView, "stage">): boolean => stage === "round";

/** Whether another round is on the agenda. */
export const hasNextRound = ({ round, rounds }: Pick<PublicView, "round" | "rounds">): boolean => round < rounds;

/** The view that fits the stage: people in the lobby, pairs once they are made, tables while they play, then the debrief. */
export function tabOf({ view, host }: Pick<Running, "view" | "host">): Tab {
  const { stage } = view.session;
  if (stage === "lobby") return host.plan.length > 0 ? "pairs" : "people";
  if (stage === "debrief" || stage === "closed") return "debrief";
  return stage === "between" && host.plan.length > 0 ? "pairs" : "tables";
}

/** The one next step, for the button that stands out. */
export type Next = "pair" | "begin" | "skip" | "end" | "debrief" | "close" | "none";

export function nextOf({ view, host }: Pick<Running, "view" | "host">): Next {
  const { session } = view;
  switch (session.stage) {
    case "lobby":
      return host.plan.length > 0 ? "begin" : "pair";
    case "round":
      return session.over ? "end" : "skip";
    case "between":
    case "debrief":
      if (!hasNextRound(session)) return session.stage === "debrief" ? "close" : "debrief";
      return host.plan.length > 0 ? "begin" : "pair";
    case "closed":
      return "none";
  }
}

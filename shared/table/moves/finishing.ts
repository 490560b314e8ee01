// How a facilitator brings a round to its end: stops it, records what was agreed on paper, opens the folders (RULES 2).
import { ok } from "../../result.ts";
import type { Package } from "../../scenario/types.ts";
import { closeRound, countVotes, withoutDeal } from "../course.ts";
import type { TableEvent } from "../events.ts";
import { type Decision, type Moment, refuse } from "../move.ts";
import { surplusOf } from "../surplus.ts";
import { packageRefusal } from "./offers.ts";
import { resumed } from "./pause.ts";

/**
 * Ends the round now, from any phase, and a pause with it: all later phases are left and the table waits for the reveal. A
 * negotiation is stopped without a deal. A signed deal keeps its outcome; when the people behind the seats would still vote, they
 * do so at once, and a deal they refuse does not come back any more.
 */
export function finish(moment: Moment): Decision {
  const { state } = moment;
  if (isOver(moment)) return refuse("wrong-phase");
  const begun = ["briefing", "planning", "negotiating"].includes(state.phase);
  if (begun) return ok([...resumed(moment), ...endNow(moment, "stopped")]);
  if (state.signed === null) return ok([...resumed(moment), ...closeRound(moment, false)]);
  return ok([...resumed(moment), ...closeSigned(moment)]);
}

/** A signed deal and the end of the round: the votes that are still to come, then what they make of it. */
function closeSigned(moment: Moment): TableEvent[] {
  const { scenario, state } = moment;
  const votes = state.phase === "predicting" && state.steps.includes("ratifying") ? [countVotes(scenario, state)] : [];
  const passed = votes[0]?.passed ?? (state.phase !== "ratifying" || state.ratified !== false);
  return [...votes, ...(passed ? closeRound(moment, true) : endNow(moment, "refused"))];
}

/**
 * Records the deal of a table that negotiated on paper, or that there was none, and ends its round. The package is shaped as an
 * offer, but any issue may have been opened; nobody's hard limit may be in it. As long as the folders are closed a slip of the pen
 * can be recorded anew, and a table whose time ran out without a deal here may still turn out to have one on paper.
 */
export function record(moment: Moment, { package: pkg }: { readonly package: Package | null }): Decision {
  const { scenario, state } = moment;
  const open = ["briefing", "planning", "negotiating"].includes(state.phase);
  const unsigned = (state.recorded !== null || state.signed === null) && state.phase !== "revealed";
  if (!open && !unsigned) return refuse("wrong-phase");
  if (!pkg) {
    const none: TableEvent = { type: "recorded", package: null, surplus: withoutDeal(state) };
    return ok([...resumed(moment), none, ...endNow(moment, "stopped")]);
  }
  const opened = { ...state, open: state.open.map(() => true) };
  const wrong =
    packageRefusal({ scenario, state: opened, seat: "buyer" }, pkg) ??
    packageRefusal({ scenario, state: opened, seat: "seller" }, pkg);
  if (wrong) return wrong;
  const deal: TableEvent = { type: "recorded", package: pkg, surplus: surplusOf(scenario, state, pkg) };
  return ok([...resumed(moment), deal, ...closeRound(moment, true)]);
}

/** The facilitator opens both folders, and ends a pause. */
export function reveal(moment: Moment): Decision {
  const { phase } = moment.state;
  if (phase !== "agreed" && phase !== "ended") return refuse("wrong-phase");
  return ok([...resumed(moment), { type: "began", phase: "revealed", deadline: null }]);
}

const isOver = ({ state }: Moment): boolean => ["agreed", "ended", "revealed"].includes(state.phase);

/** The end without a deal, and with it of the round. */
const endNow = (moment: Moment, reason: "stopped" | "refused"): TableEvent[] => [
  { type: "ended", reason, surplus: withoutDeal(moment.state) },
  ...closeRound(moment, false),
];

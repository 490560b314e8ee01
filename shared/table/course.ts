// The course of a round: which phase follows which, how long each lasts, what begins with it (RULES 2). Moves call it; it is not a move.
import { type Engaged, ratify } from "../outcome/ratification.ts";
import { type BySeat, bySeat, otherSeat, type Scenario, type Seat } from "../scenario/types.ts";
import { signedPackage } from "./ending.ts";
import type { EndReason, TableEvent } from "./events.ts";
import { RETURN_TURNS } from "./limits.ts";
import { LAST_MINUTE, type Moment } from "./move.ts";
import { PHASES, type Phase, type Step } from "./phase.ts";
import type { TableState } from "./state.ts";
import { comesBack, passTurns } from "./turns.ts";

/** Lengths of the phases that the scenario does not set, ms. */
export const LENGTHS = {
  predicting: 180_000,
  ratifying: 60_000,
  improving: 120_000,
  reflecting: 240_000,
  reveal: 60_000,
};
/** A deal that comes back has at least this long on the clock, ms. */
export const RETURN_TIME = 300_000;

/** The phases in which something is asked of the seats, in their order. */
const ORDER = PHASES.slice(0, PHASES.indexOf("agreed"));

/** The phase after `phase`. `deal`: whether a deal stands. A deal that came back is not predicted again. */
function phaseAfter(state: TableState, phase: Phase, deal: boolean): Phase {
  const skipped = (next: Phase): boolean => {
    if (next === "negotiating") return false;
    if (!state.steps.includes(next as Step)) return true;
    if (next === "predicting") return state.returned;
    return (next === "ratifying" || next === "improving") && !deal;
  };
  const next = ORDER.slice(ORDER.indexOf(phase) + 1).find((one) => !skipped(one));
  if (next) return next;
  if (state.reveal === "itself" && phase === "reflecting") return "revealed";
  return deal ? "agreed" : "ended";
}

/** The events that leave `phase`, which may be the state's own or the one that these events have just ended. */
export function advance(
  moment: Moment,
  phase: Phase = moment.state.phase,
  deal = moment.state.signed !== null,
): TableEvent[] {
  const { state } = moment;
  return begin(moment, phaseAfter(state, phase, deal));
}

/** The events that begin a phase. Ratification is counted as it begins, and shown until both have seen it. */
function begin({ scenario, state, now }: Moment, phase: Phase): TableEvent[] {
  const began: TableEvent = { type: "began", phase, deadline: deadlineOf(state, phase, now) };
  return phase === "ratifying" ? [began, countVotes(scenario, state)] : [began];
}

/** How those behind the seats vote on the signed package, as far as they were engaged (RULES 2, ratification). */
export function countVotes(scenario: Scenario, state: TableState): Extract<TableEvent, { type: "ratified" }> {
  const { ratified, objectors } = ratify(scenario, signedPackage(state) ?? [], engagedOf(state));
  const refused = bySeat((seat) => objectors[seat].map(({ stakeholder, why }) => ({ stakeholder, why })));
  return { type: "ratified", passed: ratified, refused };
}

/** When a phase that begins now will be over. Planning has what reading has left, once the facilitator has started their clock. */
function deadlineOf(state: TableState, phase: Phase, now: number): number | null {
  if (phase === "planning") return (state.phase === "briefing" ? state.deadline : null) ?? now + state.planning;
  if (phase === "negotiating") return now + state.length;
  if (phase === "agreed" || phase === "ended") return state.reveal === "itself" ? now + LENGTHS.reveal : null;
  if (phase === "reflecting") return now + (state.reflecting ?? LENGTHS.reflecting);
  return phase === "briefing" || phase === "revealed" ? null : now + LENGTHS[phase];
}

/** What follows once both have seen the votes: on, back to the table once, or the end. */
export function afterVotes(moment: Moment): TableEvent[] {
  const { state, now } = moment;
  if (state.ratified) return advance(moment);
  if (!comesBack(state)) return endOf(moment, "refused");
  return [
    { type: "returned" },
    passTurns(moment, RETURN_TURNS, state.turnSeat),
    { type: "began", phase: "negotiating", deadline: now + Math.max(state.left, RETURN_TIME) },
  ];
}

/** The end without a deal, and what follows: each seat is left with what the delay has cost (RULES 1). */
export function endOf(moment: Moment, reason: Exclude<EndReason, "stopped">): TableEvent[] {
  const phase = reason === "refused" ? "improving" : "negotiating";
  return [{ type: "ended", reason, surplus: withoutDeal(moment.state) }, ...advance(moment, phase, false)];
}

/** What each seat is left with when there is no deal, in points. */
export const withoutDeal = ({ cost }: TableState): BySeat<number> =>
  bySeat((seat) => (cost[seat] === 0 ? 0 : -cost[seat]));

/** The round is over at once, whatever was still to come: the table waits for the reveal. */
export const closeRound = (moment: Moment, deal: boolean): TableEvent[] => begin(moment, deal ? "agreed" : "ended");

/** The last call: only accept and decline for a minute; with nothing to accept it is the end. */
export function lastCall(moment: Moment, reason: "time" | "turns"): TableEvent[] {
  const standing = moment.state.offers.some((offer) => offer.status === "standing");
  if (!standing) return endOf(moment, reason);
  return [{ type: "last-called", reason, deadline: moment.now + LAST_MINUTE }];
}

/**
 * A seat is done with what the phase asks; when the other is too, the next phase begins. At a table that keeps the room's pace both may
 * go on from reading to planning, on the same clock, but not to the negotiation.
 */
export function done(moment: Moment & { readonly seat: Seat }, then: () => TableEvent[]): TableEvent[] {
  const { state, seat } = moment;
  const readied: TableEvent = { type: "readied", seat };
  return state.ready[otherSeat(seat)] && !waitsForRoom(state) ? [readied, ...then()] : [readied];
}

/** Whether only the clock or the facilitator can end this phase, not the pair. */
function waitsForRoom({ pace, phase, steps, deadline }: TableState): boolean {
  if (pace === "pair") return false;
  return phase === "planning" || (phase === "briefing" && (deadline === null || !steps.includes("planning")));
}

/** The engaged stakeholders of both seats, as ratification counts them. */
export const engagedOf = (state: TableState): BySeat<Engaged> =>
  bySeat((seat) =>
    Object.fromEntries(
      Object.entries(state.engaged[seat]).map(([id, { joined }]) => [id, joined ? "joined" : "alone"]),
    ),
  );

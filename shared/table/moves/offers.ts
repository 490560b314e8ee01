// Offers and what becomes of them: offer, accept, decline (RULES 2), with the turns they pass and the surplus they fix.
import { delayCost, PROCESS_RELIEFS, surplus } from "../../outcome/points.ts";
import { ok } from "../../result.ts";
import { type BySeat, bySeat, type Package, type Scenario, type Seat, type Subject } from "../../scenario/types.ts";
import type { TableEvent } from "../events.ts";
import { type Context, LAST_MINUTE, MAX_LINES, MAX_OFFERS, type Move, REVEAL_AFTER, refuse } from "../move.ts";
import type { Offer, TableState } from "../state.ts";

/** Puts a package on the table; it replaces one's own standing offer and passes a turn when the offering seat changes. */
export const offer: Move<{ type: "offer"; package: readonly number[] }> = (context, command) => {
  const { state, seat, scenario, now } = context;
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  if (state.lastCall) return refuse("last-call");
  if (state.leaving && (state.leaving.seat === seat || state.leaving.lastOffer)) return refuse("leaving");
  if (state.offers.length >= MAX_OFFERS || state.lines.length >= MAX_LINES) return refuse("history-full");
  const wrong = packageRefusal(context, command.package);
  if (wrong) return wrong;
  if (state.offers.some((o) => o.seat === seat && o.status === "standing" && same(o.package, command.package)))
    return refuse("same-offer");

  const events: TableEvent[] = [];
  const passes = state.turnSeat !== seat;
  const turn = state.turn + 1;
  if (passes) {
    events.push({ type: "turned", turn, seat, cost: bySeat((s) => delayCost(scenario.seats[s].pressure, turn)) });
  }
  events.push({ type: "offered", seat, offer: state.offers.length + 1, package: command.package });
  if (state.leaving) events.push({ type: "deadline-moved", deadline: now + LAST_MINUTE });
  else if (passes && turn >= state.turns)
    events.push({ type: "last-called", reason: "turns", deadline: now + LAST_MINUTE });
  return ok(events);
};

/** Signs one named standing offer of the other seat. Of two at once the one that the server saw first counts. */
export const accept: Move<{ type: "accept"; offer: number }> = (context, command) => {
  const { state, seat, scenario, now } = context;
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  const named = standing(state, command.offer);
  if (!named) return refuse("offer-gone");
  if (named.seat === seat) return refuse("own-offer");
  const wrong = packageRefusal(context, named.package);
  if (wrong) return wrong;
  return ok([
    {
      type: "signed",
      seat,
      offer: named.number,
      surplus: surplusOf(scenario, state, named.package),
      deadline: now + REVEAL_AFTER,
    },
  ]);
};

/** Declines a standing offer of the other seat with an objection, which names an issue, a fear or a stakeholder. */
export const decline: Move<{ type: "decline"; offer: number; objection: string; about: Subject | null }> = (
  { state, seat, scenario, now },
  command,
) => {
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  const named = standing(state, command.offer);
  if (!named) return refuse("offer-gone");
  if (named.seat === seat) return refuse("own-offer");
  const objection = scenario.seats[seat].objections.find((o) => o.id === command.objection);
  if (!objection) return refuse("unknown-objection");
  const about = objection.about ?? command.about;
  if (!about) return refuse("needs-subject");
  if (!isSubject(scenario, seat, about)) return refuse("unknown-subject");

  const events: TableEvent[] = [{ type: "declined", seat, offer: named.number, objection: objection.id, about }];
  const noneLeft = state.offers.every((o) => o.status !== "standing" || o.number === named.number);
  if (state.leaving?.seat === seat && state.leaving.lastOffer) events.push(endOf(state, "walked-away", now));
  else if (state.lastCall && noneLeft) events.push(endOf(state, state.lastCall, now));
  return ok(events);
};

/** The end without a deal: each seat is left with what the delay has cost (RULES 1). */
export function endOf(state: TableState, reason: "walked-away" | "time" | "turns", now: number): TableEvent {
  const lost = bySeat((seat) => (state.cost[seat] === 0 ? 0 : -state.cost[seat]));
  return { type: "ended", reason, surplus: lost, deadline: now + REVEAL_AFTER };
}

/** Both surpluses of a package signed now: delay so far, and fear as far as it has been relieved (RULES 1). */
export function surplusOf(scenario: Scenario, state: TableState, pkg: Package): BySeat<number> {
  return bySeat((seat) => {
    const processRelief = PROCESS_RELIEFS.filter((kind) => state.relief[seat][kind] !== undefined);
    return surplus(scenario.seats[seat], pkg, { delay: state.cost[seat], processRelief });
  });
}

const standing = (state: TableState, number: number): Offer | undefined =>
  state.offers.find((o) => o.number === number && o.status === "standing");

const same = (a: Package, b: Package): boolean => a.every((option, issue) => option === b[issue]);

/** Why a package cannot be offered or signed by this seat: shape, locked issues, its own hard limits. */
function packageRefusal({ scenario, state, seat }: Context, pkg: Package) {
  if (pkg.length !== scenario.issues.length) return refuse("not-a-package");
  for (const [index, issue] of scenario.issues.entries()) {
    const option = pkg[index] ?? -1;
    if (!issue.options[option]) return refuse("not-a-package", index);
    if (!state.open[index] && option !== issue.lock?.whileLocked) return refuse("issue-locked", index);
    if (scenario.seats[seat].forbidden[index]?.includes(option)) return refuse("forbidden-option", index);
  }
  return null;
}

/** Whether the seat can object in this name: an issue of the case, its own fear, one of its own stakeholders. */
function isSubject(scenario: Scenario, seat: Seat, about: Subject): boolean {
  const { fear, stakeholders } = scenario.seats[seat];
  if (about.kind === "issue") return about.issue < scenario.issues.length;
  return about.kind === "fear" ? fear !== null : stakeholders.some((s) => s.id === about.stakeholder);
}

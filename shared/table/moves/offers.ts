// Offers and what becomes of them: offer, accept, decline, withdraw (RULES 2).
import { ok } from "../../result.ts";
import type { Package, Scenario, Seat, Subject } from "../../scenario/types.ts";
import { advance, endOf, lastCall } from "../course.ts";
import type { TableEvent } from "../events.ts";
import { type Context, type Decision, LAST_MINUTE, MAX_LINES, MAX_OFFERS, type Move, refuse } from "../move.ts";
import type { Offer, TableState } from "../state.ts";
import { surplusOf } from "../surplus.ts";
import { passTurns } from "../turns.ts";

/**
 * Puts one package on the table, or up to three at once; they replace one's own standing offers. A turn passes when the offering
 * seat changes. An offer made while a favour is asked of this seat is a trade.
 */
export const offer: Move<{ type: "offer"; packages: readonly Package[]; final: boolean }> = (context, command) => {
  const { state, seat } = context;
  if (command.final && command.packages.length > 1) return refuse("one-final");
  const refusal = offerRefusal(context, command.packages, command.final);
  if (refusal) return refusal;
  const traded: TableEvent[] =
    state.favour && state.favour.seat !== seat ? [{ type: "favour-closed", seat, how: "traded" }] : [];
  return ok([...traded, ...makeOffer(context, command.packages, command.final)]);
};

/** The events of an offer that is allowed: the turn it passes, the offer, and what the clock makes of it. */
export function makeOffer(context: Context, packages: readonly Package[], final: boolean): TableEvent[] {
  const { state, seat, now } = context;
  const first = state.offers.length + 1;
  const offers = packages.map((pkg, index) => ({ number: first + index, package: pkg }));
  const passes = state.talk === "chat" && state.turnSeat !== seat;
  const events: TableEvent[] = [
    ...(passes ? [passTurns(context, 1, seat)] : []),
    { type: "offered", seat, offers, final },
  ];
  if (state.leaving) events.push({ type: "deadline-moved", deadline: now + LAST_MINUTE });
  else if (passes && state.turn + 1 >= state.turns)
    events.push({ type: "last-called", reason: "turns", deadline: now + LAST_MINUTE });
  return events;
}

/** Why this seat cannot offer these packages now, or null. */
export function offerRefusal(context: Context, packages: readonly Package[], final: boolean): Decision | null {
  const { state, seat } = context;
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  if (state.lastCall) return refuse("last-call");
  if (state.leaving && (state.leaving.seat === seat || state.leaving.lastOffer)) return refuse("leaving");
  if (state.offers.length + packages.length > MAX_OFFERS || state.lines.length >= MAX_LINES)
    return refuse("history-full");
  for (const [index, pkg] of packages.entries()) {
    const wrong = packageRefusal(context, pkg);
    if (wrong) return wrong;
    if (packages.slice(0, index).some((other) => same(other, pkg))) return refuse("same-offer");
  }
  const standing = state.offers.filter((one) => one.seat === seat && one.status === "standing");
  const again = packages.every((pkg) => standing.some((one) => same(one.package, pkg) && one.final === final));
  return again && standing.length === packages.length ? refuse("same-offer") : null;
}

/** Signs one named standing offer of the other seat. Of two at once the one that the server saw first counts. */
export const accept: Move<{ type: "accept"; offer: number }> = (context, command) => {
  const { state, seat, now } = context;
  const named = theirs(context, command.offer);
  if (!isOffer(named)) return named;
  const wrong = packageRefusal(context, named.package);
  if (wrong) return wrong;
  const surplus = surplusOf(context.scenario, state, named.package);
  const left = state.lastCall || state.leaving ? 0 : Math.max(0, (state.deadline ?? now) - now);
  return ok([
    { type: "signed", seat, offer: named.number, surplus, left },
    ...advance({ ...context, state: { ...state, signed: named.number } }),
  ]);
};

/** Declines a standing offer of the other seat with an objection, which names an issue, a fear or a stakeholder. */
export const decline: Move<{ type: "decline"; offer: number; objection: string; about: Subject | null }> = (
  context,
  command,
) => {
  const { state, seat, scenario } = context;
  const named = theirs(context, command.offer);
  if (!isOffer(named)) return named;
  const objection = scenario.seats[seat].objections.find((one) => one.id === command.objection);
  if (!objection) return refuse("unknown-objection");
  const about = objection.about ?? command.about;
  if (!about) return refuse("needs-subject");
  if (!isSubject(scenario, seat, about)) return refuse("unknown-subject");

  const events: TableEvent[] = [{ type: "declined", seat, offer: named.number, objection: objection.id, about }];
  const left = state.offers.filter((one) => one.status === "standing" && one.number !== named.number);
  const noneOfTheirs = left.every((one) => one.seat === seat);
  if (state.leaving?.seat === seat && state.leaving.lastOffer && noneOfTheirs)
    events.push(...endOf(context, "walked-away"));
  else if (state.lastCall && left.length === 0) events.push(...endOf(context, state.lastCall));
  return ok(events);
};

/** Takes one's own standing offers off the table. */
export const withdraw: Move<{ type: "withdraw" }> = (context) => {
  const { state, seat } = context;
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  if (state.lastCall) return refuse("last-call");
  if (state.leaving) return refuse("leaving");
  const mine = state.offers.some((one) => one.seat === seat && one.status === "standing");
  return mine ? ok([{ type: "withdrawn", seat }]) : refuse("no-standing-offer");
};

/** The last call because turns have run out, once a move that is no offer has passed the last one. */
export const callWhenSpent = (context: Context): TableEvent[] =>
  context.state.turn >= context.state.turns ? lastCall(context, "turns") : [];

/** The other seat's standing offer of that number, or why it cannot be answered. */
function theirs({ state, seat }: Context, number: number): Offer | Decision {
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  const named = state.offers.find((one) => one.number === number && one.status === "standing");
  if (!named) return refuse("offer-gone");
  return named.seat === seat ? refuse("own-offer") : named;
}

const isOffer = (found: Offer | Decision): found is Offer => "number" in found;

const same = (a: Package, b: Package): boolean => a.every((option, issue) => option === b[issue]);

/** Why a package cannot be offered, signed or suggested by this seat: shape, locked issues, its own hard limits. */
export function packageRefusal(
  { scenario, state, seat }: { readonly scenario: Scenario; readonly state: TableState; readonly seat: Seat },
  pkg: Package,
): Decision | null {
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
  return about.kind === "fear" ? fear !== null : stakeholders.some((one) => one.id === about.stakeholder);
}

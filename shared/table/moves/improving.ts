// The sealed vote after the handshake: own search, up to three packages better for both, a secret ballot (RULES 2, improving).

import { ok } from "../../result.ts";
import type { Package } from "../../scenario/types.ts";
import { advance, done, LENGTHS } from "../course.ts";
import type { TableEvent } from "../events.ts";
import { bestForBoth, smallerGamma } from "../improve.ts";
import { MAX_AT_ONCE } from "../limits.ts";
import { type Context, type Move, refuse } from "../move.ts";
import { surplusOf } from "../surplus.ts";
import { packageRefusal } from "./offers.ts";

/** Suggests a package of one's own for the ballot, in secret. It comes up only if it is better for both. */
export const suggest: Move<{ type: "suggest"; package: Package }> = (context, command) => {
  const { state, seat } = context;
  if (state.phase !== "improving" || state.proposed) return refuse("wrong-phase");
  if (state.own[seat].suggested.length >= MAX_AT_ONCE) return refuse("enough-suggested");
  return packageRefusal(context, command.package) ?? ok([{ type: "suggested", seat, package: command.package }]);
};

/** Votes on every package of the ballot, in secret, once. */
export const vote: Move<{ type: "vote"; takes: readonly boolean[] }> = (context, { takes }) => {
  const { state, seat } = context;
  if (state.phase !== "improving" || !state.proposed) return refuse("wrong-phase");
  if (state.ready[seat]) return refuse("done-already");
  if (takes.length !== state.proposed.length) return refuse("not-a-ballot");
  const voted = { ...state.own, [seat]: { ...state.own[seat], takes } };
  return ok([
    { type: "voted", seat, takes },
    ...done(context, () => closeBallot({ ...context, state: { ...state, own: voted } })),
  ]);
};

/** Ends the search: the ballot opens, or when nothing is better for both, the round goes on. */
export function openBallot(context: Omit<Context, "seat">): TableEvent[] {
  if (context.state.proposed) return closeBallot(context);
  const packages = bestForBoth(context.scenario, context.state).slice(0, MAX_AT_ONCE);
  if (packages.length === 0) return advance(context);
  return [{ type: "proposed", packages, deadline: context.now + LENGTHS.improving }];
}

/** Counts the ballot: of the packages both take, the one with the highest smaller gamma replaces the deal; ties by order. */
function closeBallot(context: Omit<Context, "seat">): TableEvent[] {
  const { scenario, state } = context;
  const { buyer, seller } = state.own;
  const taken = (state.proposed ?? []).filter((_, index) => buyer.takes?.[index] && seller.takes?.[index]);
  const score = (pkg: Package) => smallerGamma(scenario, surplusOf(scenario, state, pkg));
  const best = taken.reduce<Package | null>((kept, pkg) => (kept && score(kept) >= score(pkg) ? kept : pkg), null);
  const improved: TableEvent[] = best
    ? [{ type: "improved", package: best, surplus: surplusOf(scenario, state, best) }]
    : [];
  return [...improved, ...advance(context)];
}

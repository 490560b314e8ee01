// Whether a bot signs what is on the table. It must not make offers, nor say why it does not sign.
import type { Offer } from "../table/state.ts";
import type { Instinct, Mind } from "./mind.ts";
import { besideLeaving, isAllowed } from "./stakes.ts";
import { costOfWaiting, isClosing } from "./turn.ts";

/**
 * The least a package must be worth to be signed now: what the bot would ask for next, less what waiting for it would cost, but no less
 * than its last level; when no time is left, or nothing has come back for long at its last level, its last resort.
 */
export function leastToSign(mind: Mind): number {
  if (isClosing(mind) || isExhausted(mind)) return lastResort(mind);
  const { asks, last } = mind.aspiration();
  return Math.max(Math.min(asks, last), asks - costOfWaiting(mind));
}

/** The least the bot signs rather than leave. */
export const lastResort = ({ aspiration, traits }: Mind): number => aspiration().last * traits.lastResort;

/** Whether the bot has gone as far as it goes, and nothing came back for too long. */
export function isExhausted({ aspiration, traits }: Mind): boolean {
  const { asks, last, stalled } = aspiration();
  return asks <= last && stalled >= traits.patience;
}

/** The standing offer of the other seat that is worth the most, of those that the bot may sign and that beat leaving; null without one. */
export function bestOffer(mind: Mind): Offer | null {
  const stakes = mind.stakes();
  const good = mind
    .standing(mind.other)
    .filter(
      ({ package: pkg }) =>
        isAllowed(stakes, pkg) && besideLeaving(mind.sight, pkg) > 0 && stakes.consent.answer(pkg) !== "no",
    );
  return good.reduce<Offer | null>(
    (kept, one) => (kept && stakes.value(kept.package) >= stakes.value(one.package) ? kept : one),
    null,
  );
}

/** Signs the best offer when it is good enough and those behind the seat agree, or when there is no time left to ask them. */
export const sign: Instinct = (mind) => {
  const best = bestOffer(mind);
  if (!best || mind.stakes().value(best.package) < leastToSign(mind)) return null;
  const sure = mind.stakes().consent.answer(best.package) === "yes";
  return sure || isClosing(mind) ? { type: "accept", offer: best.number } : null;
};

// What a bot does in the phases around the negotiation: plans, predicts, improves, votes, reflects, goes on. It must not negotiate.

import { walkAwayValue } from "../outcome/points.ts";
import type { Package } from "../scenario/types.ts";
import type { SeatCommand } from "../table/commands.ts";
import { MAX_AT_ONCE, STATEMENTS } from "../table/limits.ts";
import { isSame } from "./choosing.ts";
import { grievance } from "./grievance.ts";
import type { Instinct, Mind } from "./mind.ts";
import { bestPackage, openSpace } from "./packages.ts";
import { predict } from "./predicting.ts";
import { besideLeaving } from "./stakes.ts";

const READY: SeatCommand = { type: "ready" };
/** What it plans to reach, as a share of the best it could have. */
const TARGET = 0.8;
/** How much better each of its suggestions is for itself, as shares of the best it could have. */
const STEPS_UP = [0.01, 0.05, 0.1];

/** Sets a target in points and predicts the other seat from nothing but its own wishes. */
export const plan: Instinct = (mind) => {
  const { reach } = mind.stakes();
  const target =
    walkAwayValue(mind.sight.folder.own, mind.sight.folder.own.inherited) + Math.round(Math.max(0, TARGET * reach));
  return { type: "plan", target, prediction: predict(mind) };
};

export const predictAgain: Instinct = (mind) => ({ type: "predict", prediction: predict(mind) });

export const goOn: Instinct = () => READY;

/** Opens the folders, unless a facilitator does: then this phase has no deadline. */
export const openFolders: Instinct = ({ sight }) => (sight.table.deadline > 0 ? READY : null);

/** Suggests what it believes better for both than the signed package, then waits for the ballot; votes on it by its own points. */
export const improve: Instinct = (mind) => {
  const { table, own } = mind.sight;
  const signed = table.offers.find((offer) => offer.status === "accepted");
  if (!signed) return READY;
  if (table.proposed.length > 0)
    return { type: "vote", takes: table.proposed.map(({ options }) => isBetter(mind, options, signed.package)) };
  const next = suggestion(mind, signed.package, own.suggested);
  return next && own.suggested < MAX_AT_ONCE ? { type: "suggest", package: [...next] } : READY;
};

const isBetter = ({ sight, stakes }: Mind, pkg: Package, signed: Package): boolean =>
  besideLeaving(sight, pkg) > besideLeaving(sight, signed) && stakes().consent.answer(pkg) === "yes";

/** The package to suggest after so many: better for the bot and, it believes, for the other seat, and new; null when there is none. */
function suggestion(mind: Mind, signed: Package, after: number): Package | null {
  const { options, points, consent, value, base, reach } = mind.stakes();
  const { wishes } = mind.belief();
  const { joy } = mind.choices();
  const space = openSpace(options, points, wishes, consent.distance);
  const found: Package[] = [];
  for (const step of STEPS_UP) {
    const pkg = bestPackage(space, value(signed) + step * reach + base);
    const isNew = pkg && !found.some((one) => isSame(one, pkg));
    if (isNew && joy(pkg) > joy(signed) && isBetter(mind, pkg, signed)) found.push(pkg);
    if (found.length > after) break;
  }
  return found[after] ?? null;
}

/** Rates the round by what can be counted: two statements each on its outcome, itself, the process, the other seat. */
export const reflect: Instinct = (mind) => {
  const { own } = mind.sight;
  const share = mind.stakes().reach > 0 ? own.surplus / mind.stakes().reach : 0.5;
  const held = 1 - (mind.aspiration().unreciprocated ?? 0);
  const heard = mind.lines("answered", mind.other).length / Math.max(1, mind.lines("asked", mind.seat).length);
  const liking = 1 - grievance(mind);
  const shares = [share, share, held, held, heard, heard, liking, liking];
  const ratings = shares.slice(0, STATEMENTS).map((one) => 1 + Math.round(6 * Math.min(1, Math.max(0, one))));
  return { type: "reflect", ratings, commitment: "" };
};

// What a bot puts on the table: offers at its level that the other seat should like best. It must not sign.
import type { Package } from "../scenario/types.ts";
import { MAX_OFFERS } from "../table/move.ts";
import { LEVELS } from "./aspiration.ts";
import { isSame } from "./choosing.ts";
import type { Instinct, Mind } from "./mind.ts";
import { besideLeaving } from "./stakes.ts";

/** Final words of one bot, at most. */
const MOST_FINALS = 2;
/** How often it offers the same package, and how many offers it makes without one of the other seat, at most. */
const MOST_TIMES = 2;
const MOST_IN_A_ROW = 4;
/** Wishes that are no less, for what they are guessed with; and how much less may still please when the last offer was declined. */
const TOLERANCE = 0.005;
const ANOTHER_WAY = 0.05;

/**
 * Offers the package of its level that it believes best for the other seat; where packages are worth very different amounts, of the
 * first level on which there is a new one. When it has earned no step down it offers another package that should please no less, or
 * else lets its offer stand; one that was declined it makes once more.
 */
export const offer: Instinct = (mind) => {
  const { level, asks, mayStep } = mind.aspiration();
  const own = mind.story().acts.filter((act) => act.seat === mind.seat);
  const offered = own.flatMap((act) => act.packages);
  const final = level >= mind.traits.finalFrom && own.filter((act) => act.final).length < MOST_FINALS;
  const step = mayStep ? stepDown(mind, offered, final) : null;
  if (step) return made(mind, step, final);

  const declined = mind.standing(mind.seat).length === 0;
  const isFree = mind.sight.table.turn < mind.sight.folder.own.pressure.grace;
  const inARow = mind
    .story()
    .acts.toReversed()
    .findIndex((act) => act.seat === mind.other);
  if ((!declined && !isFree) || inARow >= MOST_IN_A_ROW) return null;
  const { best, other, joy } = mind.choices();
  const liked = Math.max(0, ...offered.map(joy)) - (declined ? ANOTHER_WAY : TOLERANCE);
  const another = other(asks, offered);
  if (another && joy(another) >= liked) return made(mind, another, false);
  const again = declined ? best(asks) : null;
  return again && offered.filter((pkg) => isSame(pkg, again)).length < MOST_TIMES ? made(mind, again, final) : null;
};

/** The best package of the first level, from the present one on, on which it is one that was not offered yet; null without one. */
function stepDown(mind: Mind, offered: readonly Package[], final: boolean): Package | null {
  const { level, on, last } = mind.aspiration();
  const { best } = mind.choices();
  const isNew = (pkg: Package | null): pkg is Package =>
    pkg !== null && (!offered.some((one) => isSame(one, pkg)) || (final && !stands(mind, pkg, final)));
  const first = best(on(level));
  if (isNew(first)) return first;
  if (!isNew(best(last))) return null;
  for (let at = level + 1; at < LEVELS; at++) {
    const pkg = best(on(at));
    if (isNew(pkg)) return pkg;
  }
  return null;
}

/** The one last offer to a seat that is leaving: as much as the bot can give. */
export const lastOffer: Instinct = (mind) => {
  const { last } = mind.aspiration();
  const standing = mind.standing(mind.seat).map((one) => one.package);
  const pkg = mind.choices().other(last, standing);
  return pkg && made(mind, pkg, false);
};

const made = ({ sight }: Mind, pkg: Package, final: boolean): ReturnType<Instinct> =>
  sight.table.offers.length < MAX_OFFERS ? { type: "offer", packages: [[...pkg]], final } : null;

/** Whether exactly this is on the table already. */
const stands = (mind: Mind, pkg: Package, final: boolean): boolean =>
  mind.standing(mind.seat).some((one) => one.final === final && isSame(one.package, pkg));

/** Takes offers off the table that would be worse than leaving, as a person who had the seat before may have made. */
export const withdraw: Instinct = (mind) =>
  mind.standing(mind.seat).some((one) => besideLeaving(mind.sight, one.package) < 0) ? { type: "withdraw" } : null;

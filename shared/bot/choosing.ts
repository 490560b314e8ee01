// Which packages a bot could put on the table: the best for the other seat among those good enough for its own. It must not decide whether
// or when to offer them.
import type { Package } from "../scenario/types.ts";
import { leastOn } from "./aspiration.ts";
import { type Belief, limitKey } from "./opponent.ts";
import { bestPackage, nextBest, openSpace, type Space } from "./packages.ts";
import type { Sight } from "./sight.ts";
import { besideLeaving, isAllowed, type Stakes, unrelievedByTalk } from "./stakes.ts";

/** `asks` is a surplus in points with no delay and full process relief. Null when there is no such package. */
export interface Choices {
  /** The best package for the other seat that is worth so much and that those behind the seat agree to. */
  readonly sure: (asks: number) => Package | null;
  /** The same as if everybody who is unsure agreed. */
  readonly hoped: (asks: number) => Package | null;
  /** The sure one, or where there is none, the hoped for. */
  readonly best: (asks: number) => Package | null;
  /** The best one that is none of those to be avoided, as far as two changes of it can tell. */
  readonly other: (asks: number, avoided: readonly Package[]) => Package | null;
  /** What the other seat is believed to get out of a package, 0..1. */
  readonly joy: (pkg: Package) => number;
}

/** The choices of a seat at a moment. Each search is made once. */
export function openChoices(sight: Sight, stakes: Stakes, belief: Belief): Choices {
  const { consent, base, reach } = stakes;
  const space = openSpace(possible(stakes, belief), stakes.points, belief.wishes, consent.distance);
  const hopeful: Space = { ...space, distance: consent.hopeful };
  const pointsFor = (asks: number) => Math.max(leastOn(asks), unrelievedByTalk(sight)) + base;
  const isGood = (pkg: Package | null) => pkg !== null && isAllowed(stakes, pkg) && besideLeaving(sight, pkg) > 0;
  const searchIn = (one: Space) => {
    const found = new Map<number, Package | null>();
    return (asks: number): Package | null => {
      const known = found.get(asks);
      if (known !== undefined) return known;
      const best = reach > 0 ? bestPackage(one, pointsFor(asks)) : null;
      const good = isGood(best) ? best : null;
      found.set(asks, good);
      return good;
    };
  };
  const [sure, hoped] = [searchIn(space), searchIn(hopeful)];
  return {
    ...{ sure, hoped },
    best: (asks) => sure(asks) ?? hoped(asks),
    other(asks, avoided) {
      const best = sure(asks) ?? hoped(asks);
      if (!best || !avoided.some((one) => isSame(one, best))) return best;
      const next = nextBest(best === sure(asks) ? space : hopeful, pointsFor(asks), best, avoided);
      return isGood(next) ? next : null;
    },
    joy: (pkg) => pkg.reduce((sum, option, issue) => sum + (belief.wishes[issue]?.[option] ?? 0), 0),
  };
}

/** Whether two packages are the same. */
export const isSame = (one: Package, two: Package): boolean => one.every((option, issue) => option === two[issue]);

/** What may be offered: options that the other seat says it cannot take are left out. */
const possible = ({ options }: Stakes, { limits }: Belief): Stakes["options"] =>
  options.map((row, issue) => {
    const left = row.filter((option) => !limits.has(limitKey(issue, option)));
    return left.length > 0 ? left : row;
  });

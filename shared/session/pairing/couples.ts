// Who is paired with whom, and who is left aside: the best there is, found exactly. It must not decide seats or tables.
import { draw } from "../../random.ts";
import { type Circumstances, costOfAside, costOfPair, ENOUGH, gravest } from "./costs.ts";
import { heaviestMatching } from "./matching.ts";

export type Couple = readonly [string, string];

export interface Couples {
  readonly couples: readonly Couple[];
  readonly aside: readonly string[];
}

/**
 * Pairs people so that as few as possible meet again, then as few as possible meet their own team, then seats even out; an odd one stays
 * aside, whoever was aside least. Every one of these is a minimum, not a try. Ties are left to chance, by the order in which people are looked at.
 */
export function couple(people: readonly string[], circumstances: Circumstances): Couples {
  const mixed = shuffled(people, circumstances.seed);
  return match(mixed, mixed, mixed.length % 2, circumstances, (person) => costOfAside(circumstances, person));
}

/**
 * The same with `watchers` of them aside to watch: those who have watched least, so that nobody watches twice before everybody has.
 * `watchers` leaves an even number of people.
 */
export function coupleWatched(people: readonly string[], watchers: number, circumstances: Circumstances): Couples {
  const { history, seed } = circumstances;
  const mixed = shuffled(people, seed).toSorted((a, b) => history.watched(a) - history.watched(b));
  const byLot = match(mixed.slice(watchers), [], 0, circumstances);
  if (costOf(byLot, circumstances) === 0) return { ...byLot, aside: mixed.slice(0, watchers) };

  const limit = history.watched(mixed[watchers - 1] ?? "");
  const turn = mixed.filter((person) => history.watched(person) < limit);
  const maybe = mixed.filter((person) => history.watched(person) === limit);
  const { couples, aside } = match(mixed.slice(turn.length), maybe, watchers - turn.length, circumstances);
  return { couples, aside: [...turn, ...aside] };
}

/** Pairs people with each other, but for `count` of those who `may` be aside, at what that costs. */
function match(
  people: readonly string[],
  may: readonly string[],
  count: number,
  circumstances: Circumstances,
  costOf: (aside: string) => number = () => 0,
): Couples {
  const allowed = new Set(may);
  const nobody = people.length;
  const weight = (a: number, b: number): number => {
    const [one, other] = [people[a] ?? "", people[b] ?? ""];
    if (b < nobody) return ENOUGH - costOfPair(circumstances, one, other);
    return a < nobody && allowed.has(one) ? ENOUGH - costOf(one) : 0;
  };
  const partners = heaviestMatching(people.length + count, weight);
  return split(people, (index) => partners[index] ?? -1);
}

/**
 * Everybody meets somebody new in each round, as in a tournament (the circle method): the first arrangement from `turn` on that is as
 * good as `couple`'s in repeats and teams; that one where there is none, because people came or went.
 */
export function rotate(people: readonly string[], turn: number, circumstances: Circumstances): Couples {
  const best = couple(people, circumstances);
  const target = costOf(best, circumstances);
  const seats = people.length + (people.length % 2);
  for (let shift = 0; shift < seats - 1; shift++) {
    const circle = arrange(people, (turn + shift) % (seats - 1));
    if (costOf(circle, circumstances) <= target) return circle;
  }
  return best;
}

/** One round of the circle: the last stays, the others move around it; who meets the empty chair of an odd number is aside. */
function arrange(people: readonly string[], turn: number): Couples {
  const moving = people.length - 1 + (people.length % 2);
  return split(people, (index) => {
    if (index === moving) return turn;
    const partner = (2 * turn - index + 2 * moving) % moving;
    return partner === index ? moving : partner;
  });
}

function split(people: readonly string[], partnerOf: (index: number) => number): Couples {
  const couples: Couple[] = [];
  const aside: string[] = [];
  for (const [index, person] of people.entries()) {
    const partner = partnerOf(index);
    const other = people[partner];
    if (other === undefined) aside.push(person);
    else if (partner > index) couples.push([person, other]);
  }
  return { couples, aside };
}

const costOf = ({ couples }: Couples, circumstances: Circumstances): number =>
  couples.reduce((sum, [one, other]) => sum + gravest(costOfPair(circumstances, one, other)), 0);

/** The same couples in an order by lot, so that the numbers of tables say nothing. */
export const shuffled = <T>(list: readonly T[], seed: number): readonly T[] =>
  list
    .map((one, index) => ({ one, lot: draw(seed, "order", index) }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ one }) => one);

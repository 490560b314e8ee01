// The search for the package that the other seat would like best among those good enough for one's own: trade-offs issue by issue, then
// exchanges of one or two options at a time. It lists no packages, and must not know whose wishes it is given.
import type { Package } from "../scenario/types.ts";
import type { Consent } from "./consent.ts";

/** An option that may be chosen, with what it brings: one's own points, and a part of what is to be made as large as possible. */
export interface Choice {
  readonly issue: number;
  readonly option: number;
  readonly points: number;
  readonly wish: number;
}

/** What is searched. */
export interface Space {
  /** All choices, in the order of the issues; at least one for each issue. */
  readonly choices: readonly Choice[];
  readonly issues: number;
  /** How far a package is from the consent of those behind the seat, 0 when they agree. */
  readonly distance: Consent["distance"];
}

/** What missing points (as a share of all that are needed) and refusals weigh against wishes: more than these can be worth together. */
const SHORTFALL = 1000;
const REFUSAL = 10;
/** Exchanges of two options are looked through only where there are no more than this. */
const MOST_PAIRS = 50_000;
const MOST_STEPS = 200;
const TOLERANCE = 1e-9;

/** The space of some options by issue, with a table of points and one of wishes; together the wishes are 0..1. */
export function openSpace(
  options: readonly (readonly number[])[],
  points: readonly (readonly number[])[],
  wishes: readonly (readonly number[])[],
  distance: Space["distance"],
): Space {
  const choices = options.flatMap((row, issue) =>
    row.map((option) => ({
      ...{ issue, option },
      points: points[issue]?.[option] ?? 0,
      wish: wishes[issue]?.[option] ?? 0,
    })),
  );
  return { choices, issues: options.length, distance };
}

/**
 * The package with the most wishes among those with at least `least` points and the consent of those behind the seat, as far as
 * exchanges of two options at a time can tell, from the wishes and from one's own points. Null when none is found.
 */
export function bestPackage(space: Space, least: number): Package | null {
  let best: Draft | null = null;
  for (const start of [fromWishes(space, least), draftOf(space, (choice) => choice.points)]) {
    const draft = improve(space, least, start);
    if (isGood(space, least, draft) && (!best || draft.wishes > best.wishes)) best = draft;
  }
  return best?.pkg ?? null;
}

/** The best package that is one or two exchanges away, good enough, and none of those to be avoided; null when there is none. */
export function nextBest(space: Space, least: number, pkg: Package, avoided: readonly Package[]): Package | null {
  const keys = new Set(avoided.map((one) => one.join()));
  const draft = draftOf(space, ({ issue, option }) => (pkg[issue] === option ? 1 : 0));
  const fits = (changed: Draft) => isGood(space, least, changed) && !keys.has(changed.pkg.join());
  const found = exchange(space, least, draft, Number.NEGATIVE_INFINITY, fits, true);
  if (!found) return null;
  for (const choice of found) take(draft, choice);
  return draft.pkg;
}

/** A package that is being changed, with its sums. */
interface Draft {
  readonly pkg: number[];
  /** What is chosen, by issue. */
  readonly chosen: Choice[];
  points: number;
  wishes: number;
}

/** The draft of the choices that `value` puts first in each issue, the first of equals. */
function draftOf({ choices, issues }: Space, value: (choice: Choice) => number): Draft {
  const chosen: Choice[] = [];
  for (const choice of choices) {
    const known = chosen[choice.issue];
    if (!known || value(choice) > value(known)) chosen[choice.issue] = choice;
  }
  const draft: Draft = { pkg: new Array<number>(issues).fill(0), chosen, points: 0, wishes: 0 };
  for (const choice of chosen) {
    draft.pkg[choice.issue] = choice.option;
    draft.points += choice.points;
    draft.wishes += choice.wish;
  }
  return draft;
}

function take(draft: Draft, choice: Choice): void {
  const now = draft.chosen[choice.issue] as Choice;
  draft.points += choice.points - now.points;
  draft.wishes += choice.wish - now.wish;
  draft.chosen[choice.issue] = choice;
  draft.pkg[choice.issue] = choice.option;
}

const isGood = ({ distance }: Space, least: number, { points, pkg }: Draft): boolean =>
  points >= least && distance(pkg) === 0;

const lack = (least: number, points: number): number =>
  points >= least ? 0 : (SHORTFALL * (least - points)) / (1 + Math.abs(least));

/** The wishes fulfilled as far as `least` points allow: where they do not, what gains the most points for the least wishes goes first. */
function fromWishes(space: Space, least: number): Draft {
  const draft = draftOf(space, (choice) => choice.wish);
  while (draft.points < least) {
    let best: Choice | null = null;
    let most = 0;
    for (const choice of space.choices) {
      const now = draft.chosen[choice.issue] as Choice;
      if (choice.points <= now.points) continue;
      const gain = Math.min(choice.points - now.points, least - draft.points);
      const rate = gain / Math.max(now.wish - choice.wish, TOLERANCE);
      if (rate > most) [best, most] = [choice, rate];
    }
    if (!best) break;
    take(draft, best);
  }
  return draft;
}

/** A draft after every exchange that makes it better. */
function improve(space: Space, least: number, draft: Draft): Draft {
  for (let step = 0; step < MOST_STEPS; step++) {
    const score = draft.wishes - lack(least, draft.points) - REFUSAL * space.distance(draft.pkg);
    const better = exchange(space, least, draft, score + TOLERANCE, null, false);
    if (!better) break;
    for (const choice of better) take(draft, choice);
  }
  return draft;
}

/**
 * The change of one issue or of two with the highest score above `beyond` that `fits`; null when there is none. Changes of two are looked
 * at when there is none of one, or when one is to be `thorough`.
 */
function exchange(
  { choices, distance }: Space,
  least: number,
  draft: Draft,
  beyond: number,
  fits: ((draft: Draft) => boolean) | null,
  thorough: boolean,
): readonly Choice[] | null {
  const { chosen, pkg, points: held, wishes: had } = draft;
  let most = beyond;
  let best: readonly Choice[] | null = null;
  const consider = (one: Choice, two: Choice): void => {
    const [now, then] = [chosen[one.issue] as Choice, chosen[two.issue] as Choice];
    take(draft, one);
    if (two !== one) take(draft, two);
    const score = draft.wishes - lack(least, draft.points) - REFUSAL * distance(pkg);
    if (score > most && (!fits || fits(draft))) [most, best] = [score, two === one ? [one] : [one, two]];
    take(draft, now);
    if (two !== one) take(draft, then);
    [draft.points, draft.wishes] = [held, had];
  };
  for (const one of choices) {
    const now = chosen[one.issue] as Choice;
    if (one === now) continue;
    if (had + one.wish - now.wish - lack(least, held + one.points - now.points) > most) consider(one, one);
  }
  if ((best && !thorough) || choices.length ** 2 > 2 * MOST_PAIRS) return best;
  for (let first = 0; first < choices.length; first++) {
    const one = choices[first] as Choice;
    const now = chosen[one.issue] as Choice;
    if (one === now) continue;
    const [wishes, points] = [had + one.wish - now.wish, held + one.points - now.points];
    for (let second = first + 1; second < choices.length; second++) {
      const two = choices[second] as Choice;
      const then = chosen[two.issue] as Choice;
      if (two === then || two.issue === one.issue) continue;
      if (wishes + two.wish - then.wish - lack(least, points + two.points - then.points) > most) consider(one, two);
    }
  }
  return best;
}

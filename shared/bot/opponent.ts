// What a bot believes of the other seat, from its answers first and from its offers second (RULES 6). It must not decide anything.
import { otherSeat, type Seat } from "../scenario/types.ts";
import { parseSubject } from "../table/subject.ts";
import type { Sight } from "./sight.ts";
import type { Stakes } from "./stakes.ts";
import { type Act, linesOf, type Story } from "./story.ts";

export interface Belief {
  /** How much each issue matters to the other seat, adding up to 1. */
  readonly weights: readonly number[];
  /** How good each option is for the other seat within its issue, 0..1. */
  readonly tastes: readonly (readonly number[])[];
  /** Both multiplied: what the other seat is believed to wish, 0..1 in total. */
  readonly wishes: readonly (readonly number[])[];
  /** Options it says it cannot take. */
  readonly limits: ReadonlySet<string>;
  /** Issues over which it has spoken of somebody behind it, the first it named first. */
  readonly behind: readonly number[];
  /** Whether it says, or lets see, that it fears failure; null when nothing points to it. */
  readonly fears: boolean | null;
}

/** Having spoken of an issue without a rank counts like having kept to its favourite so much longer. */
const MENTIONED = 0.3;
/** How far apart issues are held to be that were not ranked by the other seat itself. */
const GUESSED = 0.6;

/** An option of an issue as a key of `limits`. */
export const limitKey = (issue: number, option: number): string => `${issue}:${option}`;

/** The belief about the other seat. `observes`: whether it also learns from offers, not only from answers. */
export function believe(sight: Sight, story: Story, stakes: Stakes, observes: boolean): Belief {
  const other = otherSeat(sight.own.seat);
  const acts = story.acts.filter((act) => act.seat === other);
  const said = story.claims.filter(({ seat }) => seat === other).map(({ claim }) => claim);
  const objected = linesOf(sight.table, "declined", other).map((line) => parseSubject(line.text.split(" ")[1] ?? ""));
  const tastes = stakes.points.map((row, issue) => tasteOf(row, issue, acts, story, other));
  const mentioned = new Set<number>();
  const behind: number[] = [];
  const ranks = new Map<number, number>();
  const limits = new Set<string>();
  let fears: boolean | null = objected.some((about) => about?.kind === "fear") ? true : null;
  for (const claim of said) {
    if (claim.kind === "priority") ranks.set(claim.issue, claim.rank);
    if (claim.kind === "limit") limits.add(limitKey(claim.issue, claim.option));
    if (claim.kind === "stakeholder") behind.push(claim.issue);
    if (claim.kind === "fear") fears ??= claim.fears;
    if (claim.kind === "relief" || claim.kind === "limit" || claim.kind === "stakeholder") mentioned.add(claim.issue);
  }
  for (const about of objected) if (about?.kind === "issue") mentioned.add(about.issue);
  const weights = weigh(tastes.length, ranks, (issue) => {
    const kept = observes ? keeping(tastes[issue] ?? [], issue, acts) : 0;
    return kept + (mentioned.has(issue) ? MENTIONED : 0);
  });
  const wishes = tastes.map((row, issue) => row.map((taste) => taste * (weights[issue] ?? 0)));
  return { weights, tastes, wishes, limits, behind, fears };
}

/**
 * Weights that follow the ranks it claimed. Issues without one share the places that are left, in the order of what else is known of
 * them, but less far apart, because nobody said so.
 */
function weigh(issues: number, ranks: ReadonlyMap<number, number>, hint: (issue: number) => number): readonly number[] {
  const places = Array.from({ length: issues }, (_, issue) => issue);
  const unranked = places.filter((issue) => !ranks.has(issue)).map((issue) => ({ issue, hint: hint(issue) }));
  const taken = new Set(ranks.values());
  const left = places.map((place) => place + 1).filter((rank) => !taken.has(rank));
  const weightOf = (rank: number) => Math.max(0.5, issues + 1 - rank);
  const middle = left.reduce((sum, rank) => sum + weightOf(rank), 0) / Math.max(1, left.length);
  const weights = places.map((issue) => weightOf(ranks.get(issue) ?? issues));
  for (const { issue, hint: own } of unranked) {
    const above = unranked.filter((other) => other.hint > own).length;
    const tied = unranked.filter((other) => other.hint === own).length;
    const rank = left[Math.floor(above + (tied - 1) / 2)] ?? issues;
    weights[issue] = middle + GUESSED * (weightOf(rank) - middle);
  }
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((one) => one / sum);
}

/**
 * How good each option of an issue is for the other seat: the best is the one it asked for first since the issue is open, and each
 * step away is worse. Before it has asked: the farthest from where the issue rested when its own word opened it, else the reverse of
 * one's own points.
 */
function tasteOf(
  own: readonly number[],
  issue: number,
  acts: readonly Act[],
  story: Story,
  other: Seat,
): readonly number[] {
  const unlock = story.unlocked.find((one) => one.issue === issue);
  const first = acts.find((act) => act.line > (unlock?.line ?? 0));
  const favourite = first?.packages[0]?.[issue] ?? (unlock?.by === other ? own.length - 1 : null);
  if (favourite === null) {
    const [least, most] = [Math.min(...own), Math.max(...own)];
    return own.map((points) => (most === least ? 0.5 : (most - points) / (most - least)));
  }
  const farthest = Math.max(favourite, own.length - 1 - favourite, 1);
  return own.map((_, option) => 1 - Math.abs(option - favourite) / farthest);
}

/** How far it kept to its favourite over its offers, 0..1; 0.5 while it has made only one. */
function keeping(taste: readonly number[], issue: number, acts: readonly Act[]): number {
  if (acts.length < 2) return 0.5;
  return acts.reduce((sum, { packages }) => sum + (taste[packages[0]?.[issue] ?? 0] ?? 0), 0) / acts.length;
}

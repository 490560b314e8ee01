// Which table needs help, and since when: a raised hand, a lost connection, no offers, one-sided or wasteful ones.
import { analysisOf } from "../outcome/memo.ts";
import { lopsidedness, scoreOutcome } from "../outcome/score.ts";
import { type BySeat, bySeat, type Package, type Scenario, SEATS } from "../scenario/types.ts";
import { endingOf, signedPackage } from "../table/ending.ts";
import type { Offer, TableState } from "../table/state.ts";
import { surplusOf } from "../table/surplus.ts";
import type { Flag } from "./view.ts";

/** How long something lasts before it is a reason to help, ms. */
export const DROPPED_AFTER = 30_000;
export const STALLED_AFTER = 5 * 60_000;
export const ONE_SIDED_AFTER = 6 * 60_000;
/** Above this a package is one-sided, below that it is wasteful: lopsidedness, and the efficiency of W (RULES 3). */
export const LOPSIDED = 0.6;
export const EFFICIENT = 0.7;

/** What a flag is raised by. */
export interface Watch {
  /** Server ms, like the others: now, since when a seat is without its people, since when a hand is raised. */
  readonly now: number;
  readonly away: BySeat<number | null>;
  readonly hand: number | null;
  /** Points stay hidden: no flag is raised that tells of them. */
  readonly plays: boolean;
}

interface Raised {
  readonly flag: Flag | "";
  /** Server ms; 0 without a flag. */
  readonly since: number;
}

/** The most urgent flag of a table. Of one that is over only a raised hand counts; while its clock stands still, nothing stalls. */
export function flagOf(scenario: Scenario, state: TableState, watch: Watch): Raised {
  if (watch.hand !== null) return { flag: "hand", since: watch.hand };
  if (state.ended !== null || OVER.has(state.phase)) return NONE;
  const found = [
    raise("dropped", leftAt(state, watch)),
    raise("stalled", stalledSince(state, watch.now)),
    raise("one-sided", watch.plays ? null : oneSidedSince(scenario, state, watch.now)),
    raise("wasteful", watch.plays ? null : wastefulSince(scenario, state)),
  ];
  return found.find(({ flag }) => flag !== "") ?? NONE;
}

const OVER: ReadonlySet<string> = new Set(["agreed", "ended", "revealed"]);
const NONE: Raised = { flag: "", since: 0 };
const raise = (flag: Flag, since: number | null): Raised => (since === null ? NONE : { flag, since });

/** When the first of the seats that people play was left by all of them. */
function leftAt(state: TableState, { now, away }: Watch): number | null {
  const left = SEATS.flatMap((seat) =>
    state.bots[seat] || state.persons[seat].length === 0 ? [] : (away[seat] ?? []),
  );
  const first = Math.min(...left);
  return left.length > 0 && now - first >= DROPPED_AFTER ? first : null;
}

/** Time from a moment on, ms, without the time in which the clocks stood still. */
function elapsed({ lines, paused }: TableState, from: number, now: number): number {
  let stood = 0;
  let since = from;
  for (const { kind, at } of lines) {
    if (kind === "paused") since = Math.max(from, at);
    if (kind === "resumed") stood += Math.max(0, at - since);
  }
  return (paused ?? now) - from - stood;
}

/** Since the last offer, or the start of the negotiation. */
function stalledSince(state: TableState, now: number): number | null {
  if (state.phase !== "negotiating" || state.paused !== null) return null;
  const begun = state.lines.findLast(({ kind, text }) => kind === "began" && text === "negotiating");
  const since = Math.max(state.offers.at(-1)?.at ?? 0, begun?.at ?? state.started);
  return elapsed(state, since, now) >= STALLED_AFTER ? since : null;
}

/** Since the first of the last offers in a row of which each would leave a seat below its walk-away value, or far behind the other. */
function oneSidedSince(scenario: Scenario, state: TableState, now: number): number | null {
  if (state.phase !== "negotiating") return null;
  const fair = state.offers.findLastIndex((offer) => !isOneSided(scenario, state, offer.package));
  const since = state.offers[fair + 1]?.at;
  return since !== undefined && elapsed(state, since, now) >= ONE_SIDED_AFTER ? since : null;
}

function isOneSided(scenario: Scenario, state: TableState, pkg: Package): boolean {
  const surplus = surplusOf(scenario, state, pkg);
  if (surplus.buyer < 0 || surplus.seller < 0) return true;
  const { gMax } = analysisOf(scenario);
  const gamma = bySeat((seat) => {
    const most = gMax[seat];
    return most === null || most <= 0 ? null : surplus[seat] / most;
  });
  return (lopsidedness(gamma) ?? 0) > LOPSIDED;
}

/** Since the offer on the table, or the signed one, that leaves much of what both could have. */
function wastefulSince(scenario: Scenario, state: TableState): number | null {
  const offer = state.offers.findLast(({ status }: Offer) => status === "standing" || status === "accepted");
  if (!offer || state.improved) return null;
  const ending = endingOf(state, signedPackage(state) ?? offer.package);
  const split = scoreOutcome(scenario, analysisOf(scenario), ending).split;
  return split !== null && split.efficiency < EFFICIENT ? offer.at : null;
}

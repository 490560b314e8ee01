// From one offer of a seat to its next: what the step did to both seats, and whether it traded issues (RULES 4). It must not
// ask whether a step was answered.
import { importance, withRelief } from "../outcome/points.ts";
import { otherSeat, type Scenario, type Seat } from "../scenario/types.ts";
import type { Demand } from "./demand.ts";
import type { Moment } from "./moves.ts";

/** What a step does to its maker and to the other: see `classOf`. */
export const STEP_CLASSES = ["fortunate", "selfish", "concession", "unfortunate", "nice", "silent"] as const;
export type StepClass = (typeof STEP_CLASSES)[number];

/** Changes of D up to this size are no change. */
const NOTICEABLE = 0.02;
const TOLERANCE = 1e-9;
/** An issue matters clearly more to one seat from this ratio of importance on. */
const CLEARLY = 1.25;

/** A step from one offer act of a seat to its next. */
export interface Step extends Moment {
  /** Null where D is not defined for both seats. */
  readonly kind: StepClass | null;
  /** Whether it traded issues: see `logrolls`. Null for a step on fewer than two issues and for a signature. */
  readonly logroll: boolean | null;
}

export interface SeatSteps {
  /** One for each offer act after the first. */
  readonly list: readonly Step[];
  /** The share of the seat's multi-issue changes that trade issues, 0..1; null without such changes (RULES 4). */
  readonly logrolling: number | null;
}

/** The steps of a seat through the packages that count of its offer acts (RULES 4). */
export function measureSteps(scenario: Scenario, demands: readonly Demand[], seat: Seat): SeatSteps {
  const own = demands.filter((demand) => demand.seat === seat);
  const list = own.slice(1).map((to, k): Step => {
    const from = own[k] ?? to;
    const { seq, at, turn } = to;
    return { seq, at, turn, kind: classOfStep(from, to), logroll: logrolls(scenario, from, to) };
  });
  const changes = list.filter(({ logroll }) => logroll !== null);
  const logrolling = changes.length === 0 ? null : changes.filter(({ logroll }) => logroll).length / changes.length;
  return { list, logrolling };
}

/**
 * The class of a step by the changes of D for its maker and for the other seat; a change of up to 0.02 is none (RULES 4).
 * fortunate: both gain; selfish: the maker gains alone; concession: the maker gives and the other does not lose; unfortunate:
 * the other loses and the maker gains nothing by it; nice: the other gains at no cost; silent: nothing changes.
 */
export function classOf(own: number, other: number): StepClass {
  const [mine, theirs] = [signOf(own), signOf(other)];
  if (mine > 0) return theirs > 0 ? "fortunate" : "selfish";
  if (theirs < 0) return "unfortunate";
  if (mine < 0) return "concession";
  return theirs > 0 ? "nice" : "silent";
}

const signOf = (change: number): number => (Math.abs(change) <= NOTICEABLE + TOLERANCE ? 0 : Math.sign(change));

function classOfStep(from: Demand, to: Demand): StepClass | null {
  const change = (seat: Seat): number | null => {
    const [before, after] = [from.demand[seat], to.demand[seat]];
    return before === null || after === null ? null : after - before;
  };
  const [own, other] = [change(to.seat), change(otherSeat(to.seat))];
  return own === null || other === null ? null : classOf(own, other);
}

/**
 * Whether a step on at least two issues gives on an issue that matters to the other at least 1.25 times as much as to its maker, and
 * gains on one that matters to the maker at least 1.25 times as much as to the other. Giving and gaining count the relief of fear, as
 * importance does. Null for fewer issues, and for a signature: its package is not the signer's own.
 */
function logrolls(scenario: Scenario, from: Demand, to: Demand): boolean | null {
  const changed = to.package.flatMap((option, issue) => (option === from.package[issue] ? [] : [issue]));
  if (to.accepted || changed.length < 2) return null;
  const [brief, other] = [scenario.seats[to.seat], scenario.seats[otherSeat(to.seat)]];
  const [own, theirs] = [importance(brief), importance(other)];
  const points = withRelief(brief);
  const change = (issue: number): number =>
    (points[issue]?.[to.package[issue] ?? -1] ?? 0) - (points[issue]?.[from.package[issue] ?? -1] ?? 0);
  const outweighs = (one: readonly number[], two: readonly number[], issue: number): boolean =>
    (one[issue] ?? 0) >= CLEARLY * (two[issue] ?? 0) - TOLERANCE;
  return (
    changed.some((issue) => change(issue) < 0 && outweighs(theirs, own, issue)) &&
    changed.some((issue) => change(issue) > 0 && outweighs(own, theirs, issue))
  );
}

// Acknowledgements that met an objection in time (RULES 4). It must not judge words: only what was cited and what followed counts.
import { relief, sumPoints, withRelief } from "../outcome/points.ts";
import { sum } from "../scenario/importance.ts";
import { type Brief, otherSeat, type Package, type Scenario, type Seat } from "../scenario/types.ts";
import { countIn, type Log } from "./log.ts";
import { type AcknowledgementMove, type Moment, type Move, movesOf, type ObjectionMove } from "./moves.ts";

/** Acknowledgements that count, and objections against which the rate is measured, at most. */
const COUNTED = 3;

/** An acknowledgement in time of an objection. */
export interface Acknowledgement extends Moment {
  /** The entry of the objection. */
  readonly objection: number;
  readonly credit: 0.5 | 1;
}

/** Counts are null where nothing was logged at a spoken table. */
export interface SeatTacticalEmpathy {
  /** Objections that the other seat raised. */
  readonly objections: number | null;
  /** At most one for each objection. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** The credit of the best three, 0..3. */
  readonly credit: number | null;
  /** Credit by the objections there were to acknowledge, three at most: 0..1; null without objections. */
  readonly rate: number | null;
}

/** Measures how a seat met the other's objections (RULES 4). */
export function measureTacticalEmpathy(scenario: Scenario, log: Log, seat: Seat): SeatTacticalEmpathy {
  const objections = movesOf(log.moves, "objection", otherSeat(seat)).filter(({ late }) => !late);
  const acknowledgements = listAcknowledgements(scenario, log, seat);
  const best = acknowledgements.map(({ credit }) => credit as number).sort((a, b) => b - a);
  const credit = countIn(log, sum(best.slice(0, COUNTED)));
  const rate = credit === null || objections.length === 0 ? null : credit / Math.min(COUNTED, objections.length);
  return { objections: countIn(log, objections.length), acknowledgements, credit, rate };
}

/** Each acknowledgement meets the objection it cites when that is in time, else the newest one in time that is not met yet. */
function listAcknowledgements(scenario: Scenario, { moves }: Log, seat: Seat): readonly Acknowledgement[] {
  const found: Acknowledgement[] = [];
  for (const [index, move] of moves.entries()) {
    if (move.kind !== "acknowledgement" || move.seat !== seat) continue;
    const open = openObjections(moves.slice(0, index), move).filter(
      ({ seq }) => !found.some((one) => one.objection === seq),
    );
    const cited = open.find(({ line }) => line === move.cites);
    const objection = cited ?? open.at(-1);
    if (objection === undefined) continue;
    const full = cited !== undefined && isFollowedUp(scenario, cited, moves.slice(index + 1), seat);
    const { seq, at, turn } = move;
    found.push({ seq, at, turn, objection: objection.seq, credit: full ? 1 : 0.5 });
  }
  return found;
}

/**
 * The other seat's objections that can still be acknowledged: raised since the last offer of the acknowledging seat and since any
 * signature, and no more than one of its own turns ago. At a spoken table the clock passes turns; each is half a turn of either seat.
 */
function openObjections(before: readonly Move[], { seat, spent }: AcknowledgementMove): readonly ObjectionMove[] {
  const closing = before.findLastIndex((move) => move.kind === "offer" && (move.seat === seat || move.accepted));
  const raised = movesOf(before.slice(closing + 1), "objection", otherSeat(seat));
  return raised.filter((objection) => spent[seat] - objection.spent[seat] <= 1);
}

/** Whether the seat asks something before its next offer, or that offer improves the subject of the objection. */
function isFollowedUp(scenario: Scenario, objection: ObjectionMove, after: readonly Move[], seat: Seat): boolean {
  const next = after.find((move) => move.seat === seat && (move.kind === "question" || move.kind === "offer"));
  if (next?.kind !== "offer") return next !== undefined;
  return next.packages.some((pkg) => improves(scenario.seats[otherSeat(seat)], objection, pkg));
}

/**
 * Whether a package is better than the declined one in what the objection is about, for the seat that raised it: more points or
 * relief on the issue, more relief of the fear, more points for the stakeholder; without a subject, more points and relief in all.
 */
function improves(brief: Brief, { about, against }: ObjectionMove, pkg: Package): boolean {
  if (against === null) return false;
  const gain = (value: (of: Package) => number) => value(pkg) - value(against);
  switch (about?.kind) {
    case "issue":
      return gain((of) => withRelief(brief)[about.issue]?.[of[about.issue] ?? -1] ?? 0) > 0;
    case "fear":
      return gain((of) => relief(brief, of)) > 0;
    case "stakeholder": {
      const named = brief.stakeholders.find(({ id }) => id === about.stakeholder);
      return named !== undefined && gain((of) => sumPoints(named.points, of)) > 0;
    }
    default:
      return gain((of) => sumPoints(withRelief(brief), of)) > 0;
  }
}

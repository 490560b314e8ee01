// The one way into coaching: the findings of a round for both seats, ranked and cut to what a person can take in. It finds nothing itself.
import { range } from "../outcome/points.ts";
import { type BySeat, bySeat, type Scenario, type Seat } from "../scenario/types.ts";
import type { Entry } from "../table/events.ts";
import { keptIssue, questionOpened, questionTold, unaskedFear, unaskedIssue } from "./asking.ts";
import { lieCameOut, softFinal, softWarning } from "./candour.ts";
import { engagedInTime, refused, theirPeopleRefused } from "./consent.ts";
import { belowWalkAway, betterOnTable, leftOnTable, nothingLeft, squeezedThem } from "./dealing.ts";
import type { Finding } from "./finding.ts";
import { gaveForNothing, logrolled, trade } from "./giving.ts";
import { acknowledged, calmedFear, ownFearTold, unacknowledged } from "./hearing.ts";
import { improvement, votedDown } from "./improving.ts";
import { FINDING_KINDS, isPraise } from "./kinds.ts";
import { delayCost, missedZone, passedOffer, soundExit } from "./leaving.ts";
import { reading } from "./reading.ts";
import { type Finder, type Round, readRound } from "./round.ts";

/** What a person can take in after a round. */
const MAX_FINDINGS = 5;
/** A finding of fewer points than this share of what was within reach weighs no more than one without points. */
const NOTICEABLE = 0.01;

const FINDERS: readonly Finder<Finding>[] = [
  ...[belowWalkAway, betterOnTable, leftOnTable, nothingLeft, squeezedThem],
  ...[passedOffer, missedZone, soundExit, delayCost],
  ...[gaveForNothing, trade, logrolled],
  ...[lieCameOut, softFinal, softWarning],
  ...[unaskedIssue, unaskedFear, keptIssue, questionOpened, questionTold],
  ...[unacknowledged, acknowledged, calmedFear, ownFearTold],
  ...[refused, theirPeopleRefused, engagedInTime],
  ...[improvement, votedDown, reading],
];

/**
 * At most five findings for each seat, the most important first, from the log of a table at any time of its life; what was never done
 * counts once the round is over. When there is something to praise, at least one praises.
 */
export function coach(scenario: Scenario, entries: readonly Entry[]): BySeat<readonly Finding[]> {
  const round = readRound(scenario, entries);
  return bySeat((seat) => choose(round, seat));
}

/** All findings of a seat, the most important first: see `coach`. Exported for what is to be counted over many rounds. */
export function findAll(round: Round, seat: Seat): readonly Finding[] {
  const weight = ({ points }: Finding) => weigh(points, reachOf(round, seat));
  const order = ({ kind }: Finding) => FINDING_KINDS.indexOf(kind);
  return FINDERS.flatMap((find) => find(round, seat)).sort((a, b) => weight(b) - weight(a) || order(a) - order(b));
}

function choose(round: Round, seat: Seat): readonly Finding[] {
  const all = findAll(round, seat);
  const chosen = all.slice(0, MAX_FINDINGS);
  const praise = all.find(({ kind }) => isPraise(kind));
  if (praise === undefined || chosen.includes(praise)) return chosen;
  return [...chosen.slice(0, -1), praise];
}

/** Points as a share of what was within reach; 0 for none and for less than can be noticed. */
function weigh(points: number | null, reach: number): number {
  const share = Math.abs(points ?? 0) / reach;
  return share < NOTICEABLE ? 0 : share;
}

/** g_i^max, or where nothing was within reach, all that lies between the seat's best and worst package; at least 1. */
function reachOf({ analysis, scenario }: Round, seat: Seat): number {
  const most = analysis.gMax[seat] ?? 0;
  return most > 0 ? most : Math.max(1, range(scenario.seats[seat]));
}

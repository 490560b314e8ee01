// Who gave way, by how much, and whether it was answered (RULES 4). It must not look at packages, only at demands.
import { sum } from "../scenario/importance.ts";
import { otherSeat, type Seat } from "../scenario/types.ts";
import type { Demand } from "./demand.ts";
import type { Moment } from "./moves.ts";

/** A concession is reciprocated by concessions of at least this share of its size. */
const FAIR_RETURN = 0.25;
/** Absorbs binary fractions, so that exactly a quarter is a quarter. */
const TOLERANCE = 1e-9;

/** A demand below all earlier ones of its seat. */
export interface Concession extends Moment {
  /** c_i(t), in units of D, above 0. */
  readonly size: number;
  /** The same in points of its maker, above 0. */
  readonly points: number;
  /** What the other seat conceded before this seat's next concession, in units of the other's D. */
  readonly returned: number;
  readonly reciprocated: boolean;
}

/** The concessions of one seat. All but the list is null where it cannot be told: see `measureConcessions`. */
export interface SeatConcessions {
  /** D_i(first). At most 1, may be negative. */
  readonly first: number | null;
  readonly list: readonly Concession[];
  /** Sum of c_i, in units of D. */
  readonly total: number | null;
  /** U_i, 0..1: the share of concessions that were not reciprocated; null without concessions. */
  readonly unreciprocated: number | null;
  /** U_i times the sum of c_i; null without concessions. */
  readonly achilles: number | null;
  /** The most unreciprocated concessions in a row. */
  readonly longestStreak: number | null;
}

/**
 * Measures the concessions of a seat (RULES 4). A granted favour is an offer like any other, and accepting counts as offering that
 * package: the seat that signs below its own last demand concedes, and nothing can reciprocate that any more. The list is empty
 * and all else null where a D is not defined. At a spoken table a seat without a logged offer is unknown: then nothing can be
 * told of its own concessions, nor of what it returned.
 */
export function measureConcessions(demands: readonly Demand[], seat: Seat, spoken: boolean): SeatConcessions {
  const own = listConcessions(demands, seat);
  const other = listConcessions(demands, otherSeat(seat));
  const seen = (one: Seat) => !spoken || demands.some((demand) => demand.seat === one);
  const first = demands.find((demand) => demand.seat === seat)?.demand[seat] ?? null;
  if (own === null || !seen(seat)) return { ...UNKNOWN, first };

  const list = own.map(({ index, ...concession }, k): Concession => {
    const until = own[k + 1]?.index ?? demands.length;
    const returned = sum((other ?? []).filter((one) => one.index > index && one.index < until).map(({ size }) => size));
    return { ...concession, returned, reciprocated: returned >= FAIR_RETURN * concession.size - TOLERANCE };
  });
  const total = sum(list.map(({ size }) => size));
  if (other === null || !seen(otherSeat(seat))) return { ...UNKNOWN, first, list, total };
  const unreciprocated = list.length === 0 ? null : list.filter((one) => !one.reciprocated).length / list.length;
  const achilles = unreciprocated === null ? null : unreciprocated * total;
  return { first, list, total, unreciprocated, achilles, longestStreak: longestStreak(list) };
}

const UNKNOWN = { first: null, list: [], total: null, unreciprocated: null, achilles: null, longestStreak: null };

/** The concessions of a seat with their places among all demands; null where D is not defined. */
function listConcessions(demands: readonly Demand[], seat: Seat) {
  const concessions: (Pick<Concession, "seq" | "at" | "turn" | "size" | "points"> & { index: number })[] = [];
  let least: { demand: number; worth: number } | null = null;
  for (const [index, { seq, at, turn, ...made }] of demands.entries()) {
    if (made.seat !== seat) continue;
    const demand = made.demand[seat];
    if (demand === null) return null;
    if (least !== null && demand < least.demand) {
      const [size, points] = [least.demand - demand, least.worth - made.worth[seat]];
      concessions.push({ seq, at, turn, index, size, points });
    }
    if (least === null || demand < least.demand) least = { demand, worth: made.worth[seat] };
  }
  return concessions;
}

function longestStreak(list: readonly Concession[]): number {
  let [longest, run] = [0, 0];
  for (const { reciprocated } of list) {
    run = reciprocated ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

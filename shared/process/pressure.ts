// Pressure that a seat put on the other, and what became of its final words (RULES 4). It must not count what was asked for and true.
import { otherSeat, type Seat } from "../scenario/types.ts";
import type { Demand } from "./demand.ts";
import { countIn, type Log } from "./log.ts";
import { type Moment, movesOf } from "./moves.ts";

/** Pressure of one seat. Counts are null where nothing was logged at a spoken table. */
export interface SeatPressure {
  readonly finalOffers: number | null;
  readonly warnings: number | null;
  /** Walk-away claims, but for a true answer to a question; and walking away itself. */
  readonly walkAwayClaims: number | null;
  /** A true deadline is no pressure; a false one is. */
  readonly falseDeadlines: number | null;
  /** The sum of these, put on the other seat, and what the other put on this one. */
  readonly exerted: number | null;
  readonly received: number | null;
  /** Final offers that a softer offer of the same seat followed, or the signing of a worse package. */
  readonly bluffs: readonly Moment[];
}

/** Measures the pressure of a seat (RULES 4). */
export function measurePressure(log: Log, demands: readonly Demand[], seat: Seat): SeatPressure {
  const own = countPressure(log, seat);
  const sum = (counts: typeof own) => Object.values(counts).reduce((total, count) => total + count, 0);
  return {
    finalOffers: countIn(log, own.finalOffers),
    warnings: countIn(log, own.warnings),
    walkAwayClaims: countIn(log, own.walkAwayClaims),
    falseDeadlines: countIn(log, own.falseDeadlines),
    exerted: countIn(log, sum(own)),
    received: countIn(log, sum(countPressure(log, otherSeat(seat)))),
    bluffs: listBluffs(demands, seat),
  };
}

function countPressure({ moves }: Log, seat: Seat) {
  const claims = movesOf(moves, "claim", seat);
  const threats = claims.filter(({ claim, asked, truth }) => claim.kind === "walk-away" && !(asked && truth));
  return {
    finalOffers: movesOf(moves, "offer", seat).filter(({ final }) => final).length,
    warnings: movesOf(moves, "warning", seat).length,
    walkAwayClaims: threats.length + movesOf(moves, "leaving", seat).length,
    falseDeadlines: claims.filter(({ claim, truth }) => claim.kind === "deadline" && !truth).length,
  };
}

/** A lower D and fewer points are the same for one seat; points are defined for every seat. */
function listBluffs(demands: readonly Demand[], seat: Seat): readonly Moment[] {
  const own = demands.filter((demand) => demand.seat === seat);
  return own
    .filter(({ final, worth }, k) => final && own.slice(k + 1).some((later) => later.worth[seat] < worth[seat]))
    .map(({ seq, at, turn }) => ({ seq, at, turn }));
}

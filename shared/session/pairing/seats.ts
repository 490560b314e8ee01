// Who buys and who sells: whoever bought more often sells, so that seats even out over the rounds.
import { draw } from "../../random.ts";
import { otherSeat, type Seat } from "../../scenario/types.ts";
import type { Seating } from "../events.ts";
import { EMPTY_SEATING, withPerson } from "../seating.ts";
import type { Circumstances } from "./costs.ts";
import type { Couple } from "./couples.ts";

/** How much somebody is owed the seller's seat: by all rounds first, by the last one second. */
function owed({ history }: Circumstances, person: string): number {
  const last = history.last(person);
  return 4 * history.balance(person) + (last === null ? 0 : last === "buyer" ? 1 : -1);
}

/** The seat of the first of two; the other has the other one. Ties are left to chance. */
function seatOf(circumstances: Circumstances, one: string, other: string): Seat {
  const more = owed(circumstances, one) - owed(circumstances, other);
  if (more !== 0) return more > 0 ? "seller" : "buyer";
  return draw(circumstances.seed, "seat", one, other) < 0.5 ? "buyer" : "seller";
}

/** A table of two. */
export function seatCouple(circumstances: Circumstances, [one, other]: Couple): Seating {
  const seat = seatOf(circumstances, one, other);
  return withPerson(withPerson(EMPTY_SEATING, one, seat), other, otherSeat(seat));
}

/** A table of one with a bot across. */
export function seatWithBot(circumstances: Circumstances, person: string): Seating {
  const more = owed(circumstances, person);
  const seat = more > 0 || (more === 0 && draw(circumstances.seed, "seat", person) < 0.5) ? "seller" : "buyer";
  return besideBot(person, seat);
}

/** Somebody in this seat with a bot across. */
export function besideBot(person: string, seat: Seat): Seating {
  const seating = withPerson(EMPTY_SEATING, person, seat);
  return { ...seating, bots: { ...seating.bots, [otherSeat(seat)]: true } };
}

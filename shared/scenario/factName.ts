// The name of a fact across seats, as `unlockedBy` writes it: `buyer.failed-before`. It must not look facts up.

import { SEATS, type Seat } from "./types.ts";

/** The seat and the fact id in a name like `buyer.failed-before`; null when it is not of that form. */
export function splitFactName(name: string): { readonly seat: Seat; readonly fact: string } | null {
  const seat = SEATS.find((it) => name.startsWith(`${it}.`));
  return seat === undefined ? null : { seat, fact: name.slice(seat.length + 1) };
}

// The pairs as a facilitator moves them about by hand: who sits where, and what is still missing. Pure; the server has the last word.
import { bySeat, SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import type { Seating } from "../../../../shared/session/events.ts";
import {
  type Chair,
  EMPTY_SEATING,
  peopleAt,
  seatingOf,
  without,
  withPerson,
} from "../../../../shared/session/seating.ts";
import type { HostView } from "../../../../shared/session/view.ts";
import { MAX_SHARING } from "../../../../shared/table/limits.ts";

export type Plan = readonly Seating[];

/** Where somebody may be put: a chair of a table, counted from 0, or null out of the round. `swap` changes places with that person. */
export interface Place {
  readonly table: number | null;
  readonly chair: Chair;
  readonly swap: string | null;
}

export const OUT: Place = { table: null, chair: "observer", swap: null };

export const planOf = (plan: HostView["plan"]): Plan => plan.map(seatingOf);

/** Everybody who has a place. */
export const placed = (plan: Plan): readonly string[] => plan.flatMap(peopleAt);

/** One person put in the place of another, who gets theirs; either may be without a place. */
function exchange(plan: Plan, one: string, other: string): Plan {
  const turn = (id: string): string => (id === one ? other : id === other ? one : id);
  return plan.map((table) => ({
    ...table,
    seats: bySeat((seat) => table.seats[seat].map(turn)),
    observers: table.observers.map(turn),
  }));
}

const isFull = (table: Seating | undefined, chair: Chair): boolean =>
  chair !== "observer" && (table?.seats[chair].length ?? 0) >= MAX_SHARING;

/** Tables that nobody is left at go away. */
const tidy = (plan: Plan): Plan => plan.filter((table) => peopleAt(table).length > 0);

/**
 * The plan after somebody was put somewhere: whoever is named in `swap` changes places with them, a bot makes room, and where a seat
 * is full already nothing changes. A table past the last one is a new one; a table that nobody is left at goes away.
 */
export function move(plan: Plan, person: string, { table: at, chair, swap }: Place): Plan {
  if (swap !== null) return exchange(plan, person, swap);
  const rest = plan.map((table) => without(table, (id) => id === person));
  if (at === null) return tidy(rest);
  if (isFull(rest[at], chair)) return plan;
  const tables = at < rest.length ? rest : [...rest, EMPTY_SEATING];
  return tidy(
    tables.map((table, index) => (index === Math.min(at, rest.length) ? withPerson(table, person, chair) : table)),
  );
}

/** A bot in an empty seat, or out of it again. */
export const botAt = (plan: Plan, at: number, seat: Seat, on: boolean): Plan =>
  plan.map((table, index) =>
    index === at && table.seats[seat].length === 0 ? { ...table, bots: { ...table.bots, [seat]: on } } : table,
  );

/** Seats without a person or a bot, with the table's number from 1: what has to be filled before the pairs can stand. */
export function gaps(plan: Plan): readonly { readonly table: number; readonly seat: Seat }[] {
  return plan.flatMap((table, index) =>
    SEATS.filter((seat) => table.seats[seat].length === 0 && !table.bots[seat]).map((seat) => ({
      table: index + 1,
      seat,
    })),
  );
}

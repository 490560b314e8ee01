// Who sits where: reading and changing the seating of tables. It must not know whether somebody may sit there.
import { type BySeat, bySeat, SEATS, type Seat } from "../scenario/types.ts";
import type { SeatChange, Seating } from "./events.ts";
import type { SessionState, SessionTable } from "./state.ts";

export type Chair = Seat | "observer";

export const EMPTY_SEATING: Seating = {
  seats: { buyer: [], seller: [] },
  observers: [],
  bots: { buyer: false, seller: false },
};

/** The tables of a round, by default the running one or the last. */
export const tablesOf = (state: SessionState, round: number = state.round): readonly SessionTable[] =>
  state.tables.filter((table) => table.round === round);

/** Tables that a round may have, and their highest number. */
export const MAX_TABLES = 200;

/** The number that a table added to the running round would get. */
export const nextNumber = (state: SessionState): number =>
  Math.max(0, ...tablesOf(state).map((table) => table.number)) + 1;

/** Everybody at a table, observers last. */
export const peopleAt = ({ seats, observers }: Seating): readonly string[] => [
  ...seats.buyer,
  ...seats.seller,
  ...observers,
];

/** What a person is at a table; null when not there. */
export function chairOf(seating: Seating, person: string): Chair | null {
  const seat = SEATS.find((one) => seating.seats[one].includes(person));
  return seat ?? (seating.observers.includes(person) ? "observer" : null);
}

/** The table of a list at which somebody is. */
export const tableWith = <T extends Seating>(tables: readonly T[], person: string): T | null =>
  tables.find((table) => chairOf(table, person) !== null) ?? null;

/** A seating without these people. A seat that becomes empty stays empty. */
export function without(seating: Seating, gone: (person: string) => boolean): Seating {
  const stay = (people: readonly string[]) => people.filter((person) => !gone(person));
  return {
    seats: bySeat((seat) => stay(seating.seats[seat])),
    observers: stay(seating.observers),
    bots: seating.bots,
  };
}

/** A seating with one more person; a bot that played an empty seat gives it up. */
export function withPerson(seating: Seating, person: string, chair: Chair): Seating {
  if (chair === "observer") return { ...seating, observers: [...seating.observers, person] };
  const empty = seating.seats[chair].length === 0;
  return {
    ...seating,
    seats: { ...seating.seats, [chair]: [...seating.seats[chair], person] },
    bots: empty ? { ...seating.bots, [chair]: false } : seating.bots,
  };
}

/** What must be told to the table when its seating changes; observers are the session's own affair. */
export function changesBetween(before: Seating, after: Seating): readonly SeatChange[] {
  const people = (kind: "sit" | "stand", from: BySeat<readonly string[]>, to: BySeat<readonly string[]>) =>
    SEATS.flatMap((seat) =>
      to[seat].filter((person) => !from[seat].includes(person)).map((person): SeatChange => ({ kind, seat, person })),
    );
  const bots = SEATS.filter((seat) => before.bots[seat] !== after.bots[seat]);
  return [
    ...people("stand", after.seats, before.seats),
    ...people("sit", before.seats, after.seats),
    ...bots.map((seat): SeatChange => ({ kind: "bot", seat, on: after.bots[seat] })),
  ];
}

/** A seating alone, of a table that has more. */
export const seatingOf = ({ seats, observers, bots }: Seating): Seating => ({ seats, observers, bots });

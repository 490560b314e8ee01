// Pairs that stay: those of the round before as they sat or with seats swapped, and a plan without those who have left.
import { bySeat, otherSeat, SEATS } from "../../scenario/types.ts";
import type { SeatedTable, Seating } from "../events.ts";
import { peopleAt, seatingOf, tablesOf, without } from "../seating.ts";
import type { SessionState } from "../state.ts";

/** Whether both seats are taken, at least one of them by people. */
export const isPlayed = ({ seats, bots }: Seating): boolean =>
  SEATS.every((seat) => seats[seat].length > 0 || bots[seat]) && SEATS.some((seat) => seats[seat].length > 0);

/** Tables in a row, numbered from 1. */
export const numbered = (tables: readonly Seating[]): readonly SeatedTable[] =>
  tables.map((table, index) => ({ ...seatingOf(table), number: index + 1 }));

/** A plan with only those who `stay`. A table that loses a side is given up. */
export const prune = (plan: readonly Seating[], stay: (person: string) => boolean): readonly SeatedTable[] =>
  numbered(plan.map((table) => without(table, (person) => !stay(person))).filter(isPlayed));

/**
 * The tables of the round before for the next one, without those who have left. Seats that only bots played stay with bots, others go
 * back to their people. Where people watch by turns (`threes`) swapping moves everybody on by one chair: the observer buys, the buyer
 * sells, the seller watches; elsewhere who watched for want of a partner is free to be paired.
 */
export function keepPairs(
  state: SessionState,
  how: "swap" | "same",
  threes: boolean,
  stay: (person: string) => boolean,
): readonly SeatedTable[] {
  const before = tablesOf(state).map(({ seats, observers, bots }): Seating => {
    const alone = bySeat((seat) => bots[seat] && seats[seat].length === 0);
    return { seats, observers: threes ? observers : [], bots: alone };
  });
  const kept = prune(before, stay);
  return how === "same" ? kept : numbered(kept.map(swap));
}

function swap(table: Seating): Seating {
  const { seats, observers, bots } = table;
  const [next, ...rest] = observers;
  const humans = SEATS.every((seat) => seats[seat].length > 0);
  if (next === undefined || !humans || peopleAt(table).length < 3) {
    return {
      seats: bySeat((seat) => seats[otherSeat(seat)]),
      observers,
      bots: bySeat((seat) => bots[otherSeat(seat)]),
    };
  }
  return { seats: { buyer: [next], seller: seats.buyer }, observers: [...rest, ...seats.seller], bots };
}

// What earlier rounds mean for the next pairs: who has met whom, bought, sold, watched, had no partner. It must not choose anything.
import { SEATS, type Seat } from "../../scenario/types.ts";
import type { SessionTable } from "../state.ts";

export interface History {
  /** How often two people have sat across from each other. */
  met(one: string, other: string): number;
  /** How often a person has bought more than sold; negative: sold more. */
  balance(person: string): number;
  /** The last seat; null before the first. */
  last(person: string): Seat | null;
  /** How often a person has watched a table. */
  watched(person: string): number;
  /** How often a person had nobody across, shared a seat as the second, or watched. */
  aside(person: string): number;
}

/** Reads the tables of earlier rounds, as they sat at the end. */
export function readHistory(tables: readonly SessionTable[]): History {
  const met = new Map<string, number>();
  const balance = new Map<string, number>();
  const last = new Map<string, Seat>();
  const watched = new Map<string, number>();
  const aside = new Map<string, number>();
  for (const { seats, observers } of tables.toSorted((a, b) => a.round - b.round)) {
    for (const buyer of seats.buyer) for (const seller of seats.seller) add(met, couple(buyer, seller), 1);
    for (const seat of SEATS) {
      const across = seats[seat === "buyer" ? "seller" : "buyer"];
      for (const [place, person] of seats[seat].entries()) {
        add(balance, person, seat === "buyer" ? 1 : -1);
        last.set(person, seat);
        if (place > 0 || across.length === 0) add(aside, person, 1);
      }
    }
    for (const person of observers) {
      add(watched, person, 1);
      add(aside, person, 1);
    }
  }
  return {
    met: (one, other) => met.get(couple(one, other)) ?? 0,
    balance: (person) => balance.get(person) ?? 0,
    last: (person) => last.get(person) ?? null,
    watched: (person) => watched.get(person) ?? 0,
    aside: (person) => aside.get(person) ?? 0,
  };
}

const couple = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const add = (to: Map<string, number>, key: string, count: number): void => {
  to.set(key, (to.get(key) ?? 0) + count);
};

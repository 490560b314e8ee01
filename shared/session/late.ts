// What somebody who comes while a round is played does in it: waits, plays with one who waits, plays with a bot, or watches.
import { draw } from "../random.ts";
import { otherSeat, SEATS, type Seat } from "../scenario/types.ts";
import type { Seating, SessionEvent } from "./events.ts";
import { type Moment, peopleIn } from "./move.ts";
import { reseat } from "./moves/seats.ts";
import { besideBot } from "./pairing/seats.ts";
import {
  chairOf,
  EMPTY_SEATING,
  MAX_TABLES,
  nextNumber,
  peopleAt,
  tablesOf,
  tableWith,
  withPerson,
} from "./seating.ts";
import type { SessionState } from "./state.ts";

export type Welcome = "wait" | "pair" | "watch" | "bot";

/** The events that seat a late-comer; none outside a round, or when there is nobody to be with: then the person waits for the next one. */
export function seatLate(moment: Moment, person: string, as: Welcome): readonly SessionEvent[] {
  const { state } = moment;
  if (state.stage !== "round" || as === "wait") return [];
  if (as === "watch") return watchSome(state, person);
  if (as === "bot") return addTable(state, besideBot(person, seatByLot(state, person)));
  const paired = pairUp(moment, person);
  return paired.length > 0 || !moment.settings.threes ? paired : watchSome(state, person);
}

/** With one who has no chair; else in the place of a bot; else with one who only watches for want of a partner. */
function pairUp({ state, settings }: Moment, person: string): readonly SessionEvent[] {
  const tables = tablesOf(state);
  const idle = peopleIn(state).find((one) => one !== person && tableWith(tables, one) === null);
  if (idle !== undefined) return together(state, idle, person);
  const alone = tables.find((table) => emptySeat(table) !== null && peopleAt(table).length > 0);
  const empty = alone && emptySeat(alone);
  if (alone && empty) return [reseat(alone, person, empty)];
  if (settings.threes) return [];
  const watching = tables.find((table) => table.observers.length > 0);
  const watcher = watching?.observers.at(-1);
  if (!watching || watcher === undefined) return [];
  const added = together(state, watcher, person);
  return added.length === 0 ? [] : [reseat(watching, watcher, null), ...added];
}

/** A seat that only a bot plays. */
const emptySeat = ({ seats, bots }: Seating): Seat | null =>
  SEATS.find((seat) => seats[seat].length === 0 && bots[seat]) ?? null;

function together(state: SessionState, first: string, second: string): readonly SessionEvent[] {
  const seat = state.read[first] ?? seatByLot(state, first);
  return addTable(state, withPerson(withPerson(EMPTY_SEATING, first, seat), second, otherSeat(seat)));
}

function addTable(state: SessionState, seating: Seating): readonly SessionEvent[] {
  const number = nextNumber(state);
  return number > MAX_TABLES ? [] : [{ type: "table-added", table: { number, ...seating } }];
}

const seatByLot = ({ seed, seq }: SessionState, person: string): Seat =>
  draw(seed, "late", seq, person) < 0.5 ? "buyer" : "seller";

/** Watches where the fewest do, among tables that people play. */
function watchSome(state: SessionState, person: string): readonly SessionEvent[] {
  const played = tablesOf(state).filter((table) => peopleAt(table).some((one) => chairOf(table, one) !== "observer"));
  const [table] = played.toSorted((a, b) => a.observers.length - b.observers.length);
  return table ? [reseat(table, person, "observer")] : [];
}

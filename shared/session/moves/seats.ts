// Changing who sits where while a round is played: placing, taking out, bots.
import { ok } from "../../result.ts";
import type { Seat } from "../../scenario/types.ts";
import { MAX_SHARING } from "../../table/limits.ts";
import type { Seating, SessionEvent } from "../events.ts";
import { type Decision, isIn, type Move, refuse, stageRefusal, tableOf, tableRefusal } from "../move.ts";
import {
  type Chair,
  chairOf,
  changesBetween,
  EMPTY_SEATING,
  MAX_TABLES,
  nextNumber,
  seatingOf,
  tablesOf,
  tableWith,
  without,
  withPerson,
} from "../seating.ts";
import type { SessionTable } from "../state.ts";

/** The event that a person has another chair at a table, or none there any more (null). */
export function reseat(table: SessionTable, person: string, chair: Chair | null): SessionEvent {
  const left = without(seatingOf(table), (one) => one === person);
  return seated(table, chair === null ? left : withPerson(left, person, chair));
}

const seated = (table: SessionTable, seating: Seating): SessionEvent => ({
  type: "seated",
  table: table.number,
  seating,
  changes: changesBetween(table, seating),
});

/**
 * Puts somebody who takes part onto a chair of the running round, and out of where that person was. The number after the last is a new
 * table. Who has read one brief in this round does not get the other.
 */
export const place: Move<{ type: "place"; person: string; table: number; seat: Chair }> = (moment, command) => {
  const { state } = moment;
  const { person, table: number, seat: chair } = command;
  const refusal = stageRefusal(moment, "round");
  if (refusal) return refusal;
  if (!isIn(state, person)) return refuse("unknown-person");
  const target = tableOf(state, number);
  const isNew = number === nextNumber(state) && number <= MAX_TABLES && chair !== "observer";
  if (!target && !isNew) return refuse("unknown-member-table");
  if (target && chairOf(target, person) === chair) return refuse("done-already");
  const read = state.read[person];
  if (chair !== "observer" && read !== undefined && read !== chair) return refuse("knows-the-other-side");
  if (target && chair !== "observer" && target.seats[chair].length >= MAX_SHARING) return refuse("seat-full");

  const left = tableWith(tablesOf(state), person);
  const leaves = left && left !== target ? [reseat(left, person, null)] : [];
  if (target) return ok([...leaves, reseat(target, person, chair)]);
  return ok([...leaves, { type: "table-added", table: { number, ...withPerson(EMPTY_SEATING, person, chair) } }]);
};

/** Takes somebody out of the running round; the chair stays empty. */
export const unseat: Move<{ type: "unseat"; person: string }> = (moment, { person }) => {
  const refusal = stageRefusal(moment, "round");
  if (refusal) return refusal;
  const table = tableWith(tablesOf(moment.state), person);
  return table ? ok([reseat(table, person, null)]) : refuse("unknown-person");
};

interface Bot {
  readonly table: number;
  readonly seat: Seat;
  readonly on: boolean;
}

/** Gives a seat to a bot, or back to the people who sit there. */
export const bot: Move<Bot & { type: "bot" }> = (moment, command) => hand(moment, command);

/** The same for the server: a seat has stayed empty, or its person is back. */
export const standIn: Move<Bot & { type: "stand-in" }> = (moment, command) => hand(moment, command);

function hand(moment: Parameters<typeof tableRefusal>[0], { table: number, seat, on }: Bot): Decision {
  const refusal = tableRefusal(moment, number);
  if (refusal) return refusal;
  const table = tableOf(moment.state, number);
  if (!table) return refuse("unknown-member-table");
  if (table.bots[seat] === on) return refuse("done-already");
  if (!on && table.seats[seat].length === 0) return refuse("unknown-person");
  return ok([seated(table, { ...seatingOf(table), bots: { ...table.bots, [seat]: on } })]);
}

// Words and looks around the running round: messages, the facilitator's look, a deal made on paper, an observer's tally.
import { ok } from "../../result.ts";
import type { Seat } from "../../scenario/types.ts";
import type { Tally } from "../events.ts";
import { isIn, type Move, refuse, stageRefusal, tableOf, tableRefusal } from "../move.ts";

/** Says something to all at any time; while a round is played also to one table, or in private to one seat of it. */
export const tell: Move<{ type: "tell"; table: number | null; seat: Seat | null; text: string }> = (
  moment,
  command,
) => {
  const { table, seat, text } = command;
  if (table === null && seat !== null) return refuse("unknown-member-table");
  const refusal = table === null ? null : tableRefusal(moment, table);
  return refusal ?? ok([{ type: "told", table, seat, text }]);
};

/** Looks into a table, which is announced there, or no longer does. Not for a facilitator who plays. */
export const watch: Move<{ type: "watch"; table: number; on: boolean }> = (moment, { table, on }) => {
  const refusal = tableRefusal(moment, table);
  if (refusal) return refusal;
  if (moment.settings.plays) return refuse("you-play");
  return tableOf(moment.state, table)?.watched === on ? refuse("done-already") : ok([{ type: "watched", table, on }]);
};

/** Enters a deal that was made on paper; null: none was made. Whether it is one, the table judges. */
export const record: Move<{ type: "record"; table: number; package: readonly number[] | null }> = (moment, command) =>
  tableRefusal(moment, command.table) ?? ok([{ type: "recorded", table: command.table, package: command.package }]);

/** What an observer has counted so far at the own table, until the next round begins. */
export const tally: Move<{ type: "tally"; table: number; tally: Tally }> = (moment, { table, tally }) => {
  const refusal = stageRefusal(moment, "round", "between");
  if (refusal) return refusal;
  const { state, person } = moment;
  const watched = tableOf(state, table);
  if (!watched) return refuse("unknown-member-table");
  const observes = isIn(state, person) && watched.observers.includes(person);
  return observes ? ok([{ type: "tallied", table, person, tally }]) : refuse("not-yours");
};

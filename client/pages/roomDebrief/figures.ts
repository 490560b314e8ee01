// Numbers and dots of a room's debrief that several steps need: means, who counts, how a table is called. It draws nothing.

import { type BySeat, SEATS, type Seat } from "../../../shared/scenario/types.ts";
import type { Tally } from "../../../shared/session/events.ts";
import type { RoomDebrief, RoomTable } from "../../../shared/session/papers.ts";
import { percent } from "../../charts/bars.ts";
import type { RoomDot } from "../../charts/room/dots.tsx";
import { points, t } from "../../i18n/index.ts";

/** The mean of what is known; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Tables that count in averages: those that no bot played, unless bots are switched on. */
export const counted = (tables: readonly RoomTable[], bots: boolean): readonly RoomTable[] =>
  bots ? tables : tables.filter((table) => !table.bots.buyer && !table.bots.seller);

/** A share as people read it, or a dash. */
export const shareText = (value: number | null): string =>
  value === null ? "–" : t("room.percent", { share: percent(value) });

/** A whole number as people read it, or a dash. */
export const numberText = (value: number | null): string => (value === null ? "–" : points(value));

/** "Table 3", with its round where there are several, and with names where they are shown. */
export function tableName({ rounds }: RoomDebrief, table: RoomTable): string {
  const { round, number, names } = table;
  const name = rounds > 1 ? t("room.table.round", { round, number }) : t("room.table", { number });
  return names.buyer || names.seller ? t("room.table.names", { name, ...names }) : name;
}

/** The dot of a table, or of a seat of it, without its place. */
export function dotOf(room: RoomDebrief, table: RoomTable, seat: Seat | null): Omit<RoomDot, "x" | "y"> {
  const bot = seat === null ? table.bots.buyer || table.bots.seller : table.bots[seat];
  return {
    key: `${table.round}.${table.number}.${seat ?? ""}`,
    kind: bot || (seat === null && table.ending !== "agreed") ? "open" : (seat ?? "ours"),
    hollow: table.round < lastRound(room),
    mine: seat === null ? table.mine !== "" : table.mine === seat,
    title: tableName(room, table),
    number: table.number,
  };
}

/** The last round that has tables here. */
export const lastRound = ({ tables }: RoomDebrief): number => Math.max(0, ...tables.map(({ round }) => round));

/** Rounds that have tables here, in their order. */
export const roundsOf = ({ tables }: RoomDebrief): readonly number[] =>
  [...new Set(tables.map(({ round }) => round))].sort((a, b) => a - b);

/** Dots of both seats of all tables where the seat has values on both axes. */
export function seatDots(
  room: RoomDebrief,
  at: (table: RoomTable, seat: Seat) => { readonly x: number | null; readonly y: number | null },
): readonly RoomDot[] {
  return room.tables.flatMap((table) =>
    SEATS.flatMap((seat) => {
      const { x, y } = at(table, seat);
      return x === null || y === null ? [] : [{ ...dotOf(room, table, seat), x, y }];
    }),
  );
}

/** The values of both seats of these tables. */
export const bothOf = <T>(tables: readonly RoomTable[], of: (table: RoomTable) => BySeat<T>): readonly T[] =>
  tables.flatMap((table) => SEATS.map((seat) => of(table)[seat]));

/** What observers have counted at a table for both seats together, their mean; a dash where nobody watched. */
export const observed = ({ tallies }: RoomTable, what: keyof Tally): string =>
  numberText(mean(tallies.map((tally) => tally[what].buyer + tally[what].seller)));

// What a session exports, as rows of named cells: one row a table, one a seat, one an event (docs/exports.md describes the columns).
// It formats nothing: numbers stay numbers, what is undefined or was not logged is null.
import { type BySeat, SEATS, type Seat } from "../scenario/types.ts";
import type { TableSummary } from "../session/summary.ts";
import type { Entry, TableEvent } from "../table/events.ts";

export type Cell = string | number | boolean | null;
export type CsvRow = Readonly<Record<string, Cell>>;

/** The columns of each file, in their order. */
export const TABLE_COLUMNS = [
  ...[
    "table",
    "round",
    "number",
    "scenario",
    "buyer",
    "seller",
    "ending",
    "verdict",
    "full",
    "win_win",
    "win_win_improved",
  ],
  ...["ratified", "returned", "gamma_buyer", "gamma_seller", "turns", "minutes"],
] as const;
export const SEAT_COLUMNS = [
  ...["table", "round", "number", "seat", "people", "bot", "gamma", "left_on_table", "reading_before", "reading_after"],
  ...["empathy", "assertiveness", "questions", "facts_found", "conceded", "unreciprocated", "resentment"],
  ...["inherited_points", "commitment"],
] as const;
export const EVENT_COLUMNS = ["table", "seq", "at", "by", "seat", "type", "detail"] as const;

/** A finished or running table as exports see it. `people`: who sat in each seat, by name or by id where names are left out. */
export interface ExportedTable {
  readonly id: string;
  readonly summary: TableSummary;
  readonly people: BySeat<readonly string[]>;
}

const hundredths = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

/** tables.csv: how each table ended. */
export function tableRow({ id, summary, people }: ExportedTable): CsvRow {
  const { round, number, scenario, ending, verdict, full, ratified, returned, turns } = summary;
  return {
    table: id,
    round,
    number,
    scenario,
    buyer: people.buyer.join(", "),
    seller: people.seller.join(", "),
    ending,
    verdict,
    full,
    win_win: hundredths(summary.winWin),
    win_win_improved: hundredths(summary.improved),
    ratified,
    returned,
    gamma_buyer: hundredths(summary.gamma.buyer),
    gamma_seller: hundredths(summary.gamma.seller),
    turns,
    minutes: hundredths(summary.minutes),
  };
}

/** seats.csv: how each seat of a table negotiated. */
export function seatRows({ id, summary, people }: ExportedTable): readonly CsvRow[] {
  return SEATS.map((seat) => ({
    table: id,
    round: summary.round,
    number: summary.number,
    seat,
    people: people[seat].join(", "),
    bot: summary.bots[seat],
    gamma: hundredths(summary.gamma[seat]),
    left_on_table: hundredths(summary.left[seat]),
    reading_before: hundredths(summary.reading[seat].before),
    reading_after: hundredths(summary.reading[seat].after),
    empathy: hundredths(summary.paradox[seat].empathy),
    assertiveness: hundredths(summary.paradox[seat].assertiveness),
    questions: summary.asked[seat].length,
    facts_found: summary.found[seat],
    conceded: hundredths(summary.conceded[seat]),
    unreciprocated: hundredths(summary.unreciprocated[seat]),
    resentment: hundredths(summary.resentment[seat]),
    inherited_points: summary.inherited[seat],
    commitment: summary.commitments[seat],
  }));
}

/** events.csv: everything that happened at a table, in its order. `at` is server ms; `detail` is the event as JSON, without persons. */
export function eventRows(id: string, entries: readonly Entry[]): readonly CsvRow[] {
  return entries.flatMap(({ seq, at, by, events }) =>
    events.map((event) => ({
      table: id,
      seq,
      at,
      by,
      seat: seatOf(event),
      type: event.type,
      detail: detailOf(event),
    })),
  );
}

const seatOf = (event: TableEvent): Seat | "facilitator" | "" => ("seat" in event && event.seat) || "";

function detailOf(event: TableEvent): string {
  const { type: _type, ...rest } = event;
  return JSON.stringify(rest, (key, value) => (key === "person" ? undefined : value));
}

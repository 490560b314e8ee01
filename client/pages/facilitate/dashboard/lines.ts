// The lines of the dashboard: who sits where, joined with what goes on there. Pure; drawing and words are elsewhere.
import { type BySeat, bySeat, SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import type { Flag, PersonRow, SeatingRow, TableRow } from "../../../../shared/session/view.ts";
import type { SessionRoomView } from "../../../../shared/sessionProtocol.ts";
import type { Mood } from "../../../look/faceMoods.ts";

export interface Sitter {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
}

export interface Line {
  readonly number: number;
  /** The id of the table. */
  readonly id: string;
  readonly sitters: BySeat<readonly Sitter[]>;
  readonly watching: readonly Sitter[];
  readonly bots: BySeat<boolean>;
  readonly watched: boolean;
  /** What goes on there; null until the table has told it. */
  readonly row: TableRow | null;
  readonly moods: BySeat<Mood>;
  /** Who has a hand up. */
  readonly hand: Sitter | null;
  readonly flag: Flag | "";
}

/** Resentment so far, 0..100, as a face shows it. */
export function moodOf(resentment: number): Mood {
  if (resentment < 10) return "open";
  if (resentment < 25) return "thinking";
  return resentment < 45 ? "worried" : "stung";
}

/** Who counts as a dropped-out player: the first of a flagged table's sitters that is not here. */
export const missing = ({ sitters, bots }: Line): Sitter | null =>
  SEATS.flatMap((seat) => (bots[seat] ? [] : sitters[seat])).find(({ here }) => !here) ?? null;

/** The tables of the running round, in the order of their numbers. */
export function linesOf({ host, people }: Pick<SessionRoomView, "host" | "people">): readonly Line[] {
  if (!host) return [];
  const rows = new Map(host.rows.map((row) => [row.number, row]));
  const hands = new Set(host.people.filter(({ hand }) => hand).map(({ id }) => id));
  const sitter = (id: string): Sitter => ({ id, name: people[id]?.name ?? "", here: people[id]?.here ?? false });
  return host.tables.map((seating) => lineOf(seating, rows.get(seating.number) ?? null, hands, sitter));
}

function lineOf(
  { number, id, seats, observers, bots, watched }: SeatingRow,
  row: TableRow | null,
  hands: ReadonlySet<string>,
  sitter: (id: PersonRow["id"]) => Sitter,
): Line {
  const at = [...seats.buyer, ...seats.seller, ...observers];
  const up = at.find((person) => hands.has(person));
  return {
    number,
    id,
    sitters: bySeat((seat) => seats[seat].map(sitter)),
    watching: observers.map(sitter),
    bots,
    watched,
    row,
    moods: bySeat((seat: Seat) => moodOf(row?.resentment[seat] ?? 0)),
    hand: up === undefined ? null : sitter(up),
    flag: up === undefined ? (row?.flag ?? "") : "hand",
  };
}

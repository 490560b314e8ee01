// What happened in a session, so that folding it never consults a rule. Names of people are never in events, nor what is typed at tables.
import type { BySeat, Seat } from "../scenario/types.ts";
import type { SessionSettings } from "./settings.ts";

/** Who caused an entry: the facilitator, a participant, the clock, or the server on somebody's behalf. */
export type SessionBy = "facilitator" | "participant" | "clock" | "host";

/** Who asks for something: by what right, and which person. */
export interface SessionCaller {
  readonly by: SessionBy;
  readonly person: string | null;
}

/** Who sits where at one table, by ids of participants. A shared seat has two. */
export interface Seating {
  readonly seats: BySeat<readonly string[]>;
  readonly observers: readonly string[];
  /** The seats that a bot plays now. */
  readonly bots: BySeat<boolean>;
}

/** Who came to a seat or left it, or whether a bot plays it from now on. */
export type SeatChange =
  | { readonly kind: "sit" | "stand"; readonly seat: Seat; readonly person: string }
  | { readonly kind: "bot"; readonly seat: Seat; readonly on: boolean };

/** A table of a round; `number` counts from 1 in each round and is the number of the breakout room. */
export interface SeatedTable extends Seating {
  readonly number: number;
}

export type SessionEvent =
  | {
      readonly type: "created";
      readonly id: string;
      readonly settings: SessionSettings;
      /** Hash of each round's scenario text, in the order of the agenda. */
      readonly scenarios: readonly string[];
      /** For each round the first one that plays the same case or its twin. */
      readonly cases: readonly number[];
      readonly seed: number;
      /** The join code. */
      readonly code: string;
    }
  /** The settings were changed in the lobby. */
  | {
      readonly type: "arranged";
      readonly settings: SessionSettings;
      readonly scenarios: readonly string[];
      readonly cases: readonly number[];
    }
  | { readonly type: "locked"; readonly locked: boolean }
  /** Somebody joined: `waits` for the facilitator's yes. `team` is "" without one. */
  | { readonly type: "joined"; readonly person: string; readonly team: string; readonly waits: boolean }
  | { readonly type: "admitted"; readonly person: string }
  /** Left or was removed; the journal's names are another matter. */
  | { readonly type: "removed"; readonly person: string }
  | { readonly type: "teamed"; readonly person: string; readonly team: string }
  | { readonly type: "hand"; readonly person: string; readonly up: boolean }
  /** The pairs of the next round, as they will sit. */
  | { readonly type: "paired"; readonly tables: readonly SeatedTable[] }
  /** A round begins: its tables are opened. */
  | { readonly type: "round-began"; readonly round: number; readonly tables: readonly SeatedTable[] }
  /** A table was added to the running round, for late-comers. */
  | { readonly type: "table-added"; readonly table: SeatedTable }
  /** Who sits at a table of the running round has changed. */
  | {
      readonly type: "seated";
      readonly table: number;
      readonly seating: Seating;
      readonly changes: readonly SeatChange[];
    }
  | { readonly type: "paused" }
  /** `ms`: how long the pause was. */
  | { readonly type: "resumed"; readonly ms: number }
  /** More time, ms; `table` null for all. */
  | { readonly type: "extended"; readonly table: number | null; readonly ms: number }
  /** A message to all, to one table, or in private to one seat of it. */
  | { readonly type: "told"; readonly table: number | null; readonly seat: Seat | null; readonly text: string }
  | { readonly type: "skipped"; readonly table: number | null }
  /** The facilitator looks into a table, or stops doing so; announced there. */
  | { readonly type: "watched"; readonly table: number; readonly on: boolean }
  /** A deal that was made on paper. `package` null: no deal. */
  | { readonly type: "recorded"; readonly table: number; readonly package: readonly number[] | null }
  /** Every table of the running round is over; the round itself goes on until it is ended. */
  | { readonly type: "tables-over" }
  | { readonly type: "round-ended"; readonly round: number }
  /** Both folders of every table of these rounds are opened. */
  | { readonly type: "revealed"; readonly rounds: readonly number[] }
  | { readonly type: "debrief-began" }
  /** Which step of the debrief is on the projector, whether it shows names, and the table that is replayed (0: none) with its round. */
  | {
      readonly type: "showed";
      readonly step: number;
      readonly named: boolean;
      readonly round: number;
      readonly table: number;
    }
  /** A participant of a self-run session is done with what goes on. */
  | { readonly type: "voted"; readonly person: string }
  /** When a self-run session goes on without those who have not voted, server ms; null: it waits for them. */
  | { readonly type: "due"; readonly at: number | null }
  /** What an observer has counted so far at a table. */
  | { readonly type: "tallied"; readonly table: number; readonly person: string; readonly tally: Tally }
  | { readonly type: "closed" };

/** An observer's counts by seat; each 0..99. */
export interface Tally {
  readonly questions: BySeat<number>;
  readonly concessions: BySeat<number>;
  readonly acknowledgements: BySeat<number>;
}

/** One accepted command with its consequences: a row of the journal. `seq` counts from 1; `at` is server ms. */
export interface SessionEntry {
  readonly seq: number;
  readonly at: number;
  readonly by: SessionBy;
  /** The person who asked; null for the clock and the server. */
  readonly person: string | null;
  readonly events: readonly SessionEvent[];
}

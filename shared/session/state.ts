// The state of a session: what folding its events gives. It knows lobby, rounds, pairing and debrief, never a table's phase.
import type { Seat } from "../scenario/types.ts";
import type { Seating, Tally } from "./events.ts";
import type { SessionSettings } from "./settings.ts";

/** `between`: a round is over and the next one has not begun. */
export const STAGES = ["lobby", "round", "between", "debrief", "closed"] as const;
export type Stage = (typeof STAGES)[number];

export interface Member {
  readonly id: string;
  /** "" without a team. */
  readonly team: string;
  /** `waits`: for the facilitator's yes. `gone`: removed; may not come back with the same link. */
  readonly standing: "in" | "waits" | "gone";
  readonly hand: boolean;
  /** When the hand was last raised, server ms; 0 before. */
  readonly handSince: number;
  /** Server ms. */
  readonly since: number;
}

/** A table of a round. Its id is `tableId(session, round, number)`. */
export interface SessionTable extends Seating {
  readonly round: number;
  readonly number: number;
  readonly watched: boolean;
}

/** A message of the facilitator, for pages that come later. */
export interface Told {
  readonly number: number;
  readonly at: number;
  readonly table: number | null;
  readonly text: string;
}

export interface SessionState {
  readonly seq: number;
  /** Id of the session; "" before it is created. */
  readonly id: string;
  readonly settings: SessionSettings | null;
  /** Hash of each round's scenario text. */
  readonly scenarios: readonly string[];
  /** For each round the first one that plays the same case or its twin. */
  readonly cases: readonly number[];
  readonly seed: number;
  readonly code: string;
  readonly stage: Stage;
  readonly locked: boolean;
  /** In the order of joining. */
  readonly members: readonly Member[];
  /** The round that is played or was played last, from 0; -1 before the first. */
  readonly round: number;
  /** When it began, server ms; 0 before. */
  readonly began: number;
  /** The tables of all rounds so far. */
  readonly tables: readonly SessionTable[];
  /** The seat whose brief a person has had in hand in the running round: nobody gets the other one's in the same round. */
  readonly read: Readonly<Record<string, Seat>>;
  /** The pairs of the next round; null until they are made. */
  readonly plan: readonly (Seating & { readonly number: number })[] | null;
  /** When the pause began, server ms; null while the clocks run. */
  readonly paused: number | null;
  /** Whether every table of the running round is over. */
  readonly over: boolean;
  /** Messages to all, the latest last; at most 50 are kept. */
  readonly told: readonly Told[];
  /** Rounds whose folders are open. */
  readonly revealed: readonly number[];
  /** What is on the projector; `round` is that of the replayed table, from 0. */
  readonly debrief: { readonly step: number; readonly named: boolean; readonly round: number; readonly table: number };
  /** Who is done, in a self-run session; emptied when it goes on. */
  readonly votes: readonly string[];
  /** When it goes on without the others, server ms; null: it waits for them. */
  readonly due: number | null;
  /** Observers' counts: by `round.table`, then by person. */
  readonly tallies: Readonly<Record<string, Readonly<Record<string, Tally>>>>;
}

/** The id of a session's table, which is the name of its stream in the journal. */
export const tableId = (session: string, round: number, number: number): string => `${session}_${round}_${number}`;

/** The session that a table belongs to, with its round and number; null for a lone table. */
export function sessionOf(table: string): { session: string; round: number; number: number } | null {
  const found = /^([a-z0-9]+)_(\d+)_(\d+)$/.exec(table);
  return found ? { session: found[1] as string, round: Number(found[2]), number: Number(found[3]) } : null;
}

export const EMPTY_SESSION: SessionState = {
  seq: 0,
  id: "",
  settings: null,
  scenarios: [],
  cases: [],
  seed: 0,
  code: "",
  stage: "lobby",
  locked: false,
  members: [],
  round: -1,
  began: 0,
  tables: [],
  read: {},
  plan: null,
  paused: null,
  over: false,
  told: [],
  revealed: [],
  debrief: { step: 0, named: false, round: 0, table: 0 },
  votes: [],
  due: null,
  tallies: {},
};

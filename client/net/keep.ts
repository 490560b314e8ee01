// What this browser remembers between visits: tokens, invitations, a name, a session in preparation. Without storage it remembers
// until reload.

import type { PracticeRequest } from "../../shared/protocol.ts";
import type { Seat } from "../../shared/scenario/types.ts";
import type { Tally } from "../../shared/session/events.ts";

/** A table being opened or a seat being claimed, kept before the call so that the same call can be sent again. */
export interface Opening {
  readonly choice: string;
  readonly token: string;
  readonly invitation: string;
}

/** A try at practising: what was played, when (ms), and what came of it once both folders were open. */
export interface Try extends Pick<PracticeRequest, "scenario" | "course" | "partner" | "seed"> {
  readonly table: string;
  /** Of the case, in the reader's language. */
  readonly title: string;
  readonly seat: Seat;
  readonly at: number;
  readonly result: { readonly winWin: number; readonly sea: number | null; readonly achilles: number | null } | null;
}

const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }
}

function readJson<T>(key: string): T | null {
  try {
    return JSON.parse(read(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

const slot = (kind: string, id?: string) => `two-winners.${kind}${id === undefined ? "" : `.${id}`}`;

/** A word kept by the id of a table or of a session. */
function byId(kind: string) {
  return {
    of: (id: string): string | null => read(slot(kind, id)),
    set: (id: string, value: string): void => write(slot(kind, id), value),
    forget: (id: string): void => write(slot(kind, id), null),
  };
}

/** One thing kept as JSON; whatever else was stored is taken for what it says it is. */
function one<T>(kind: string) {
  return {
    get: (): T | null => readJson<T>(slot(kind)),
    set: (value: T): void => write(slot(kind), JSON.stringify(value)),
    forget: (): void => write(slot(kind), null),
  };
}

/** This browser's seat token at a table. */
export const tokens = byId("token");
/** A token whose claim is not answered yet. */
export const claims = byId("claim");
/** The invitation to the other seat, while this browser knows it. */
export const invitations = byId("invitation");
/** A token for the next table of the same two, made before the call. */
export const nexts = byId("next");

/** The name typed last. */
export const ownName = {
  get: (): string => read(slot("name")) ?? "",
  set: (name: string): void => write(slot("name"), name),
};

/** The table being opened. */
export const opening = one<Opening>("opening");

/** A table to practise at being opened, kept before the call. */
export const practising = one<{ readonly choice: string; readonly token: string; readonly seed: number }>("practising");
/** Tries at practising, the oldest first. */
export const tries = one<readonly Try[]>("tries");

/** A session being opened, kept before the call so that the same call can be sent again. */
export const hosting = one<Omit<Opening, "invitation">>("hosting");
/** The settings of a session in preparation, as they were left; to be checked by who reads them. */
export const preparing = one<unknown>("preparing");
/** This browser's facilitator's token of a session. */
export const facilitators = byId("facilitator");
/** Sessions that were opened here, the latest first. */
export const hosted = one<readonly { readonly session: string; readonly title: string }[]>("hosted");
/** What an observer has counted at a table. */
export const tallies = {
  of: (table: string): Tally | null => readJson<Tally>(slot("tally", table)),
  set: (table: string, tally: Tally): void => write(slot("tally", table), JSON.stringify(tally)),
};
/** This browser's token as a participant of a session, and one whose joining is not answered yet. */
export const participants = byId("participant");
export const joinings = byId("joining");

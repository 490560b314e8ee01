// The calls of a journal by name, each as steps (query.ts): what there is to run, whatever runs it.
import { homeCalls } from "./homeCalls.ts";
import type { Appended, Journal, NewRow } from "./journal.ts";
import { peopleCalls } from "./peopleCalls.ts";
import type { Call } from "./query.ts";

/** A row to append as plain values, the events as JSON: what it costs to hand on, to a thread or to a statement, is paid for every move. */
export type RowValues = readonly [
  home: string,
  stream: string,
  epoch: number,
  seq: number,
  at: number,
  by: string,
  person: string | null,
  command: string | null,
  events: string,
];

const valuesOf = ({ home, stream, epoch, command, entry }: NewRow): RowValues => [
  ...([home, stream, epoch, entry.seq, entry.at, entry.by, entry.person, command] as const),
  JSON.stringify(entry.events),
];

/** The journal's own calls; a purge is made of two smaller ones, so that it never keeps others waiting. */
export interface Stored extends Omit<Journal, "append" | "purge" | "close"> {
  append(...values: RowValues): Promise<Appended>;
  /** The homes that were last opened before this time, server ms. */
  old(before: number): Promise<readonly string[]>;
  /** Deletes a home if it was still last opened before this time; false when it was not. */
  deleteOld(home: string, before: number): Promise<boolean>;
}

export type Calls = {
  readonly [K in keyof Stored]: (...args: Parameters<Stored[K]>) => Call<Awaited<ReturnType<Stored[K]>>>;
};

export const CALLS: Calls = { ...homeCalls, ...peopleCalls };

/** The calls that need no transaction: they write with one statement, or only read. */
export const ALONE: ReadonlySet<keyof Calls> = new Set([
  ...(["append", "homeOfCode", "takeHome", "owner", "epochs", "read", "keepScenario", "scenarioText", "old"] as const),
  ...(["personByToken", "people", "invitation"] as const),
]);

/** A journal out of something that runs calls by their names. */
export function journalOf(
  run: (name: keyof Calls, args: readonly unknown[]) => Promise<unknown>,
  close: () => Promise<void>,
): Journal {
  const names = Object.keys(CALLS) as (keyof Calls)[];
  const { append, old, deleteOld, ...stored } = Object.fromEntries(
    names.map((name) => [name, (...args: readonly unknown[]) => run(name, args)]),
  ) as unknown as Stored;
  return {
    ...stored,
    append: (row) => append(...valuesOf(row)),
    async purge(before, except) {
      const wanted = (await old(Math.floor(before))).filter((home) => !except.includes(home));
      let count = 0;
      for (const home of wanted) if (await deleteOld(home, Math.floor(before))) count++;
      return count;
    },
    close,
  };
}

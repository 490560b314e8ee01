// What a fault is to those who run it and to those who read its figures. It holds no fault.
import type { Database, DatabaseKind } from "./harness/database.ts";

/** How much of a fault is run. */
export interface Size {
  /** How often it happens. */
  readonly tries: number;
  /** Tables in play meanwhile. */
  readonly tables: number;
}

export interface Options extends Size {
  /** The same seed plays the same moves; what the network and the processes make of them differs. */
  readonly seed: number;
  /** Told how far it is. */
  readonly say: (line: string) => void;
}

/** What came of it. Everything in `wrong`, and every number but the first two, is a promise broken. */
export interface Result {
  /** How often the fault really happened. */
  readonly tries: number;
  /** Commands that were acknowledged to clients. */
  readonly acknowledged: number;
  /** Acknowledged to or seen by a client, and not in the journal, or not as it was told. */
  readonly lost: number;
  /** In the journal twice, or refused to the client and there all the same. */
  readonly doubled: number;
  /** Numbers missing in streams of the journal. */
  readonly gaps: number;
  /** Clients that were not back in time, or got no answer any more. */
  readonly missing: number;
  /** Of each table and try: until the first command was answered, ms. */
  readonly goOn: readonly number[];
  /** Other figures, in words. */
  readonly notes: readonly string[];
  /** Other promises that were not kept, in words. */
  readonly wrong: readonly string[];
}

/** A kind of fault. */
export interface Fault {
  /** The word by which it is run. */
  readonly name: string;
  readonly title: string;
  /** What is done and what must hold, for people. */
  readonly about: string;
  /** From when the time to go on counts: "the fault", "the server being reachable". */
  readonly since: string;
  readonly databases: readonly DatabaseKind[];
  /** Why it cannot be run on this machine, "" when it can. */
  readonly needs?: () => string;
  readonly long: Size;
  readonly quick: Size;
  readonly run: (database: Database, options: Options) => Promise<Result>;
}

/** Whether a result keeps every promise. */
export const isKept = ({ lost, doubled, gaps, missing, wrong }: Result): boolean =>
  lost + doubled + gaps + missing === 0 && wrong.length === 0;

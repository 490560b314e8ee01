// What a journal keeps and promises; the database behind it is its own affair. An append is durable before it resolves.
import type { Seat } from "../../shared/scenario/types.ts";
import type { Entry } from "../../shared/table/events.ts";

/** A person of a home: in a seat, known by the hash of a token. */
export interface Person {
  readonly id: string;
  readonly home: string;
  readonly seat: Seat;
  readonly name: string;
}
export interface NewPerson extends Person {
  readonly tokenHash: string;
}

/** A row to append: one accepted command. `command` is the client's id of it, scoped to the person. */
export interface NewRow {
  readonly home: string;
  readonly stream: string;
  readonly epoch: number;
  readonly person: string | null;
  readonly command: string | null;
  readonly entry: Entry;
}

/** A row read back. */
export interface Row {
  readonly person: string | null;
  readonly command: string | null;
  readonly entry: Entry;
}

export interface NewTable {
  readonly id: string;
  /** Server ms. */
  readonly at: number;
  readonly scenario: { readonly hash: string; readonly text: string };
  readonly entry: Entry;
  readonly people: readonly NewPerson[];
  readonly invitation: { readonly hash: string; readonly seat: Seat } | null;
}

/** `fenced`: another process owns the home now. `conflict`: that sequence number is taken, so fold again. */
export type Appended = "appended" | "fenced" | "conflict";

/** Every call rejects when the database does; what was asked may then have happened or not. */
export interface Journal {
  /** Creates a lone table with its home, once: answers the person that the host's token already names, else null. */
  createTable(table: NewTable): Promise<Person | null>;
  /** Takes a home over: raises its epoch, so that an earlier owner is refused. Null for an unknown home. */
  takeHome(home: string, address: string): Promise<{ readonly epoch: number } | null>;
  append(row: NewRow): Promise<Appended>;
  read(stream: string): Promise<readonly Row[]>;
  scenarioText(hash: string): Promise<string | null>;
  /** The person with this token at this home. */
  personByToken(home: string, tokenHash: string): Promise<Person | null>;
  people(home: string): Promise<readonly Person[]>;
  /** Adds a person to an empty seat, or answers the known one of this token there. Null when the seat or the token is taken. */
  addPerson(person: NewPerson): Promise<Person | null>;
  /** The seat that an invitation offers; null when unknown. */
  invitation(home: string, hash: string): Promise<{ readonly seat: Seat; readonly spent: boolean } | null>;
  /** Spends an invitation on a new person; the same token again is the same person. Null when unknown, spent, or the seat is taken. */
  claim(hash: string, person: Omit<NewPerson, "seat">): Promise<Person | null>;
  /** Replaces the unspent invitations of a home; false when somebody has that seat. */
  invite(home: string, hash: string, seat: Seat): Promise<boolean>;
  close(): Promise<void>;
}

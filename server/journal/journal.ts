// What a journal keeps and promises; the database behind it is its own affair. An append is durable before it resolves.
import type { Seat } from "../../shared/scenario/types.ts";

/** What somebody is to a home: a seat of a lone table, or one of a session's people. Where these sit is in the session's events. */
export type Role = Seat | "participant" | "facilitator";

/** A person of a home, known by the hash of a token. A deleted one has no name and no token any more. */
export interface Person {
  readonly id: string;
  readonly home: string;
  readonly role: Role;
  readonly name: string;
  /** What others see instead of the name in a session with aliases; "" at a lone table. */
  readonly alias: string;
}
export interface NewPerson extends Omit<Person, "alias"> {
  readonly tokenHash: string;
}

/** An accepted command with its consequences. `seq` counts from 1 in its stream; `at` is server ms. The journal reads nothing in it. */
export interface Entry<By extends string = string, Event extends object = object> {
  readonly seq: number;
  readonly at: number;
  readonly by: By;
  readonly person: string | null;
  readonly events: readonly Event[];
}

/** A row to append. `command` is the client's id of it, scoped to the person. Sequence 1 begins the stream. */
export interface NewRow {
  readonly home: string;
  readonly stream: string;
  readonly epoch: number;
  readonly command: string | null;
  readonly entry: Entry;
}

/** A row read back. */
export interface Row<E = Entry> {
  readonly command: string | null;
  readonly entry: E;
}

/** The text of a case, stored once by its hash. */
export interface ScenarioText {
  readonly hash: string;
  readonly text: string;
}

export interface NewTable {
  readonly id: string;
  /** Server ms. */
  readonly at: number;
  readonly scenario: ScenarioText;
  readonly entry: Entry;
  readonly people: readonly NewPerson[];
  readonly invitation: { readonly hash: string; readonly seat: Seat } | null;
}

export interface NewSession {
  readonly id: string;
  /** Server ms. */
  readonly at: number;
  readonly code: string;
  readonly scenarios: readonly ScenarioText[];
  readonly entry: Entry;
  readonly facilitator: NewPerson;
}

/** `fenced`: another process owns the home now, or it is deleted. `conflict`: that sequence number is taken, so fold again. */
export type Appended = "appended" | "fenced" | "conflict";

/** Every call rejects when the database does; what was asked may then have happened or not. */
export interface Journal {
  /** Creates a lone table with its home, once: answers the person that the host's token already names, else null. */
  createTable(table: NewTable): Promise<Person | null>;
  /**
   * Creates a session with its home, once: answers the facilitator with the session's code, those of the first time when the token is known.
   * Null when the code is taken.
   */
  createSession(session: NewSession): Promise<{ readonly home: string; readonly code: string } | null>;
  /** The session that a join code leads to. */
  homeOfCode(code: string): Promise<string | null>;
  /** Takes a home over at this time (server ms): raises its epoch, so that an earlier owner is refused. Null for an unknown home. */
  takeHome(home: string, address: string, at: number): Promise<{ readonly epoch: number } | null>;
  /** Who took a home last: where that process can be reached ("" before the first), and its epoch. Null for an unknown home. */
  owner(home: string): Promise<{ readonly address: string; readonly epoch: number } | null>;
  /** The epochs of these homes; unknown ones are left out. */
  epochs(homes: readonly string[]): Promise<readonly { readonly id: string; readonly epoch: number }[]>;
  /** Who appends to a stream waits for the answer before the next row of it. Rows of different streams are committed together. */
  append(row: NewRow): Promise<Appended>;
  read(stream: string): Promise<readonly Row[]>;
  keepScenario(scenario: ScenarioText): Promise<void>;
  scenarioText(hash: string): Promise<string | null>;
  /** The person with this token at this home. */
  personByToken(home: string, tokenHash: string): Promise<Person | null>;
  people(home: string): Promise<readonly Person[]>;
  /** Adds a person to an empty seat, or answers the known one of this token there. Null when the seat or the token is taken. */
  addPerson(person: NewPerson): Promise<Person | null>;
  /**
   * Adds a participant under a name and an alias that nobody else of the session has; the known one when the token is. Null when the
   * session is unknown or holds `most` people, or the token is known elsewhere.
   */
  join(person: NewPerson, most: number): Promise<Person | null>;
  /** Gives a person another name, with a suffix when it is taken. Null for an unknown person. */
  rename(home: string, person: string, name: string): Promise<Person | null>;
  /** Gives a person another token; the old one stops working. False for an unknown person or a token that another one has. */
  renew(home: string, person: string, tokenHash: string): Promise<boolean>;
  /** The seat that an invitation offers; null when unknown. */
  invitation(home: string, hash: string): Promise<{ readonly seat: Seat; readonly spent: boolean } | null>;
  /** Spends an invitation on a new person; the same token again is the same person. Null when unknown, spent, or the seat is taken. */
  claim(hash: string, person: Omit<NewPerson, "role">): Promise<Person | null>;
  /** Replaces the unspent invitations of a home; false when somebody has that seat. */
  invite(home: string, hash: string, seat: Seat): Promise<boolean>;
  /** Blanks a person's name and token, and what they typed at tables of the home; answers those tables' streams. Moves stay. */
  deletePerson(home: string, person: string): Promise<readonly string[]>;
  /** Deletes a home with all its streams and people; false for an unknown one. */
  deleteHome(home: string): Promise<boolean>;
  /** Deletes the homes that were last opened before this time (server ms), except those named; answers how many. */
  purge(before: number, except: readonly string[]): Promise<number>;
  /** Notes that these homes are open at this time (server ms), so that no other process takes them for forgotten. */
  touch(homes: readonly string[], at: number): Promise<void>;
  close(): Promise<void>;
}

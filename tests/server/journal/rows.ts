// Tables, sessions, people and entries as the journal's tests write them.
import type {
  Appended,
  Entry,
  Journal,
  NewPerson,
  NewRow,
  NewSession,
  NewTable,
} from "../../../server/journal/journal.ts";

export const entry = (seq: number, events: Entry["events"] = [], person: string | null = null): Entry => ({
  seq,
  at: seq,
  by: "host",
  person,
  events,
});

export const host: NewPerson = { id: "p1", home: "t1", role: "buyer", name: "Mira", tokenHash: "hash-mira" };

/** A lone table with its host and one invitation. */
export const table = (id = "t1"): NewTable => ({
  id,
  at: 1,
  scenario: { hash: "h", text: "format: 1" },
  entry: entry(1, [{ type: "warned", seat: "buyer" }]),
  people: [{ ...host, home: id }],
  invitation: { hash: "invite-1", seat: "seller" },
});

/** A row of that table. */
export const row = (seq: number, epoch: number, over: Partial<NewRow> = {}): NewRow => ({
  home: "t1",
  stream: "t1",
  epoch,
  command: `c${seq}`,
  entry: { seq, at: seq, by: "buyer", person: "p1", events: [{ type: "said", seat: "buyer", text: `line ${seq}` }] },
  ...over,
});

export const facilitator: NewPerson = { id: "f1", home: "s1", role: "facilitator", name: "", tokenHash: "hash-f" };

export const session = (id = "s1", code = "ABC234"): NewSession => ({
  id,
  at: 1,
  code,
  scenarios: [{ hash: "h", text: "format: 1" }],
  entry: entry(1, [{ type: "created" }]),
  facilitator: { ...facilitator, home: id, id: `f-${id}` },
});

export const person = (id: string, name: string, home = "s1"): NewPerson => ({
  id,
  home,
  role: "participant",
  name,
  tokenHash: `hash-${id}`,
});

/** Appends to a stream of session s1 in its first epoch. */
export const append = (
  journal: Journal,
  stream: string,
  seq: number,
  events: Entry["events"],
  by: string,
): Promise<Appended> => journal.append({ home: "s1", stream, epoch: 1, command: null, entry: entry(seq, events, by) });

// The journal's calls as SQL on one SQLite connection: synchronous, inside the worker's transaction. Knows no threads.
import type { DatabaseSync } from "node:sqlite";
import type { Seat } from "../../shared/scenario/types.ts";
import type { Entry } from "../../shared/table/events.ts";
import type { Appended, Journal, NewPerson, NewRow, NewTable, Person, Row } from "./journal.ts";

/** The journal's calls, each answering at once. */
export type Statements = {
  readonly [K in Exclude<keyof Journal, "close">]: (...args: Parameters<Journal[K]>) => Awaited<ReturnType<Journal[K]>>;
};

interface EntryRow {
  readonly seq: number;
  readonly at: number;
  readonly by: Entry["by"];
  readonly person: string | null;
  readonly command: string | null;
  readonly events: string;
}

/** Prepares every statement once; the calls run in whatever transaction is open. */
export function prepare(db: DatabaseSync): Statements {
  const sql = {
    home: db.prepare("INSERT INTO home (id, epoch, address, created_at) VALUES (?, 0, '', ?) ON CONFLICT DO NOTHING"),
    take: db.prepare("UPDATE home SET epoch = epoch + 1, address = ? WHERE id = ? RETURNING epoch"),
    epoch: db.prepare("SELECT epoch FROM home WHERE id = ?"),
    entry: db.prepare(
      "INSERT INTO entry (stream, seq, epoch, at, by, person, command, events) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    ),
    entries: db.prepare("SELECT seq, at, by, person, command, events FROM entry WHERE stream = ? ORDER BY seq"),
    scenario: db.prepare("INSERT INTO scenario (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING"),
    text: db.prepare("SELECT text FROM scenario WHERE hash = ?"),
    person: db.prepare("INSERT INTO person (id, home, seat, token_hash, name) VALUES (?, ?, ?, ?, ?)"),
    byToken: db.prepare("SELECT id, home, seat, name FROM person WHERE token_hash = ?"),
    seated: db.prepare("SELECT 1 FROM person WHERE home = ? AND seat = ?"),
    people: db.prepare("SELECT id, home, seat, name FROM person WHERE home = ? ORDER BY rowid"),
    invite: db.prepare("INSERT INTO invitation (hash, home, seat) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
    uninvite: db.prepare("DELETE FROM invitation WHERE home = ? AND person IS NULL"),
    invitation: db.prepare("SELECT seat, person FROM invitation WHERE hash = ? AND home = ?"),
    spend: db.prepare("UPDATE invitation SET person = ? WHERE hash = ?"),
  };

  const personOf = (tokenHash: string) => (sql.byToken.get(tokenHash) ?? null) as Person | null;
  const isTaken = (home: string, seat: Seat) => sql.seated.get(home, seat) !== undefined;
  const add = (person: NewPerson): Person | null => {
    const known = personOf(person.tokenHash);
    if (known) return known.home === person.home ? known : null;
    if (isTaken(person.home, person.seat)) return null;
    sql.person.run(person.id, person.home, person.seat, person.tokenHash, person.name);
    return { id: person.id, home: person.home, seat: person.seat, name: person.name };
  };
  const write = (stream: string, epoch: number, row: Pick<NewRow, "person" | "command" | "entry">): boolean => {
    const { seq, at, by, events } = row.entry;
    return sql.entry.run(stream, seq, epoch, at, by, row.person, row.command, JSON.stringify(events)).changes === 1;
  };

  return {
    createTable(table: NewTable): Person | null {
      const host = table.people[0];
      const known = host ? personOf(host.tokenHash) : null;
      if (known) return known;
      if (sql.home.run(table.id, table.at).changes === 0) return null;
      sql.scenario.run(table.scenario.hash, table.scenario.text);
      write(table.id, 0, { person: null, command: null, entry: table.entry });
      for (const person of table.people) add(person);
      if (table.invitation) sql.invite.run(table.invitation.hash, table.id, table.invitation.seat);
      return null;
    },
    takeHome: (home, address) => (sql.take.get(address, home) ?? null) as { epoch: number } | null,
    append(row): Appended {
      const home = sql.epoch.get(row.home) as { epoch: number } | undefined;
      if (home?.epoch !== row.epoch) return "fenced";
      return write(row.stream, row.epoch, row) ? "appended" : "conflict";
    },
    read: (stream): readonly Row[] =>
      (sql.entries.all(stream) as unknown as EntryRow[]).map(({ person, command, events, seq, at, by }) => ({
        person,
        command,
        entry: { seq, at, by, events: JSON.parse(events) },
      })),
    scenarioText: (hash) => (sql.text.get(hash) as { text: string } | undefined)?.text ?? null,
    personByToken(home, tokenHash) {
      const person = personOf(tokenHash);
      return person?.home === home ? person : null;
    },
    people: (home) => sql.people.all(home) as unknown as Person[],
    addPerson: add,
    invitation(home, hash) {
      const found = sql.invitation.get(hash, home) as { seat: Seat; person: string | null } | undefined;
      return found ? { seat: found.seat, spent: found.person !== null } : null;
    },
    claim(hash, person) {
      const known = personOf(person.tokenHash);
      if (known) return known.home === person.home ? known : null;
      const found = sql.invitation.get(hash, person.home) as { seat: Seat; person: string | null } | undefined;
      if (!found || found.person !== null || isTaken(person.home, found.seat)) return null;
      sql.spend.run(person.id, hash);
      return add({ ...person, seat: found.seat });
    },
    invite(home, hash, seat) {
      if (isTaken(home, seat)) return false;
      sql.uninvite.run(home);
      sql.invite.run(hash, home, seat);
      return true;
    },
  };
}

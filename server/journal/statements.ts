// The journal's calls as SQL on one SQLite connection: synchronous, inside the worker's transaction. Knows no threads.
import type { DatabaseSync } from "node:sqlite";
import type { Appended, Entry, Journal, NewTable, Row } from "./journal.ts";
import { preparePeople } from "./peopleStatements.ts";

/** The journal's calls, each answering at once. */
export type Statements = {
  readonly [K in Exclude<keyof Journal, "close">]: (...args: Parameters<Journal[K]>) => Awaited<ReturnType<Journal[K]>>;
};

interface EntryRow extends Omit<Entry, "events"> {
  readonly command: string | null;
  readonly events: string;
}

/** The streams of a home: its own and those of its tables (`HOME_...`); "`" is the character after "_". */
const STREAMS = "(stream = :home OR (stream >= :home || '_' AND stream < :home || '`'))";

/** Prepares every statement once; the calls run in whatever transaction is open. */
export function prepare(db: DatabaseSync): Statements {
  const sql = {
    home: db.prepare(
      "INSERT INTO home (id, epoch, address, created_at, used_at, code) VALUES (:id, 0, '', :at, :at, :code) ON CONFLICT DO NOTHING",
    ),
    homeOfCode: db.prepare("SELECT id FROM home WHERE code = ?"),
    code: db.prepare("SELECT code FROM home WHERE id = ?"),
    take: db.prepare("UPDATE home SET epoch = epoch + 1, address = ?, used_at = ? WHERE id = ? RETURNING epoch"),
    epoch: db.prepare("SELECT epoch FROM home WHERE id = ?"),
    old: db.prepare("SELECT id FROM home WHERE used_at < ?"),
    entry: db.prepare(
      "INSERT INTO entry (stream, seq, epoch, at, by, person, command, events) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    ),
    entries: db.prepare("SELECT seq, at, by, person, command, events FROM entry WHERE stream = ? ORDER BY seq"),
    scenario: db.prepare("INSERT INTO scenario (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING"),
    text: db.prepare("SELECT text FROM scenario WHERE hash = ?"),
    forgetEntries: db.prepare(`DELETE FROM entry WHERE ${STREAMS}`),
    forgetInvitations: db.prepare("DELETE FROM invitation WHERE home = ?"),
    forgetPeople: db.prepare("DELETE FROM person WHERE home = ?"),
    forgetHome: db.prepare("DELETE FROM home WHERE id = ?"),
  };
  const people = preparePeople(db, STREAMS);

  const write = (stream: string, epoch: number, command: string | null, entry: Entry): boolean => {
    const { seq, at, by, person, events } = entry;
    return sql.entry.run(stream, seq, epoch, at, by, person, command, JSON.stringify(events)).changes === 1;
  };
  const forget = (home: string): boolean => {
    sql.forgetEntries.run({ home });
    sql.forgetInvitations.run(home);
    sql.forgetPeople.run(home);
    return sql.forgetHome.run(home).changes === 1;
  };
  const { byToken, ...calls } = people;

  return {
    ...calls,
    createTable(table: NewTable) {
      const host = table.people[0];
      const known = host ? byToken(host.tokenHash) : null;
      if (known) return known;
      if (sql.home.run({ id: table.id, at: table.at, code: null }).changes === 0) return null;
      sql.scenario.run(table.scenario.hash, table.scenario.text);
      write(table.id, 0, null, table.entry);
      for (const person of table.people) calls.addPerson(person);
      if (table.invitation) calls.invite(table.id, table.invitation.hash, table.invitation.seat);
      return null;
    },
    createSession(session) {
      const known = byToken(session.facilitator.tokenHash);
      const home = known?.home ?? session.id;
      if (!known) {
        if (sql.home.run({ id: home, at: session.at, code: session.code }).changes === 0) return null;
        for (const { hash, text } of session.scenarios) sql.scenario.run(hash, text);
        write(home, 0, null, session.entry);
        calls.addPerson(session.facilitator);
      }
      const { code } = sql.code.get(home) as { code: string | null };
      return code === null ? null : { home, code };
    },
    homeOfCode: (code) => (sql.homeOfCode.get(code) as { id: string } | undefined)?.id ?? null,
    takeHome: (home, address, at) => (sql.take.get(address, at, home) ?? null) as { epoch: number } | null,
    append({ home, stream, epoch, command, entry }): Appended {
      const owner = sql.epoch.get(home) as { epoch: number } | undefined;
      if (owner?.epoch !== epoch) return "fenced";
      return write(stream, epoch, command, entry) ? "appended" : "conflict";
    },
    read: (stream): readonly Row[] =>
      (sql.entries.all(stream) as unknown as EntryRow[]).map(({ command, events, ...entry }) => ({
        command,
        entry: { ...entry, events: JSON.parse(events) },
      })),
    keepScenario({ hash, text }) {
      sql.scenario.run(hash, text);
    },
    scenarioText: (hash) => (sql.text.get(hash) as { text: string } | undefined)?.text ?? null,
    deleteHome: forget,
    purge(before, except) {
      const old = (sql.old.all(before) as unknown as { id: string }[]).filter(({ id }) => !except.includes(id));
      for (const { id } of old) forget(id);
      return old.length;
    },
  };
}

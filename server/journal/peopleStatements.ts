// The journal's calls about people and invitations as SQL on one SQLite connection, inside the worker's transaction.
import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Seat } from "../../shared/scenario/types.ts";
import { blankTyped } from "./blank.ts";
import type { NewPerson, Person, Role } from "./journal.ts";
import { distinct, freeAlias } from "./names.ts";
import type { Statements } from "./statements.ts";

type PeopleCalls = Pick<
  Statements,
  | "personByToken"
  | "people"
  | "addPerson"
  | "join"
  | "rename"
  | "renew"
  | "invitation"
  | "claim"
  | "invite"
  | "deletePerson"
> & { readonly byToken: (tokenHash: string) => Person | null };

interface TypedRow {
  readonly rowid: number;
  readonly stream: string;
  readonly events: string;
}

/** `streams` says in SQL which entries belong to `:home`. */
export function preparePeople(db: DatabaseSync, streams: string): PeopleCalls {
  const sql = {
    home: db.prepare("SELECT 1 FROM home WHERE id = ?"),
    person: db.prepare("INSERT INTO person (id, home, role, token_hash, name, alias) VALUES (?, ?, ?, ?, ?, ?)"),
    byToken: db.prepare("SELECT id, home, role, name, alias FROM person WHERE token_hash = ?"),
    inRole: db.prepare("SELECT 1 FROM person WHERE home = ? AND role = ?"),
    people: db.prepare("SELECT id, home, role, name, alias FROM person WHERE home = ? ORDER BY rowid"),
    rename: db.prepare("UPDATE person SET name = ? WHERE id = ? AND home = ?"),
    renew: db.prepare("UPDATE person SET token_hash = ? WHERE id = ? AND home = ?"),
    blank: db.prepare("UPDATE person SET name = '', alias = '', token_hash = ? WHERE id = ? AND home = ?"),
    typed: db.prepare(`SELECT rowid, stream, events FROM entry WHERE ${streams} AND person = :person`),
    retype: db.prepare("UPDATE entry SET events = ? WHERE rowid = ?"),
    invite: db.prepare("INSERT INTO invitation (hash, home, seat) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
    uninvite: db.prepare("DELETE FROM invitation WHERE home = ? AND person IS NULL"),
    invitation: db.prepare("SELECT seat, person FROM invitation WHERE hash = ? AND home = ?"),
    spend: db.prepare("UPDATE invitation SET person = ? WHERE hash = ?"),
  };

  const byToken = (tokenHash: string) => (sql.byToken.get(tokenHash) ?? null) as Person | null;
  const people = (home: string) => sql.people.all(home) as unknown as Person[];
  const hasRole = (home: string, role: Role) => sql.inRole.get(home, role) !== undefined;
  /** The person that this token names already, or the new one that `make` adds. */
  const known = (person: Pick<NewPerson, "home" | "tokenHash">, make: () => Person | null): Person | null => {
    const found = byToken(person.tokenHash);
    return found ? (found.home === person.home ? found : null) : make();
  };
  const insert = ({ tokenHash, ...person }: NewPerson, alias: string): Person => {
    sql.person.run(person.id, person.home, person.role, tokenHash, person.name, alias);
    return { ...person, alias };
  };
  const add = (person: NewPerson): Person | null =>
    known(person, () => (hasRole(person.home, person.role) ? null : insert(person, "")));

  return {
    byToken,
    people,
    addPerson: add,
    personByToken(home, tokenHash) {
      const person = byToken(tokenHash);
      return person?.home === home ? person : null;
    },
    join: (person, most) =>
      known(person, () => {
        const others = people(person.home);
        const here = others.filter(({ role, name }) => role === "participant" && name !== "");
        if (sql.home.get(person.home) === undefined || here.length >= most) return null;
        const alias = freeAlias(
          others.map((one) => one.alias),
          createHash("sha256").update(person.id).digest().readUInt32BE(),
        );
        return insert({ ...person, name: distinct(person.name, namesOf(others)) }, alias);
      }),
    rename(home, id, name) {
      const all = people(home);
      const person = all.find((one) => one.id === id && one.name !== "");
      if (!person) return null;
      const others = namesOf(all.filter((one) => one.id !== id));
      const renamed = { ...person, name: distinct(name, others) };
      sql.rename.run(renamed.name, id, home);
      return renamed;
    },
    renew(home, id, tokenHash) {
      const holder = byToken(tokenHash);
      if (holder) return holder.id === id && holder.home === home;
      const person = people(home).find((one) => one.id === id && (one.role === "facilitator" || one.name !== ""));
      return person !== undefined && sql.renew.run(tokenHash, id, home).changes === 1;
    },
    invitation(home, hash) {
      const found = sql.invitation.get(hash, home) as { seat: Seat; person: string | null } | undefined;
      return found ? { seat: found.seat, spent: found.person !== null } : null;
    },
    claim: (hash, person) =>
      known(person, () => {
        const found = sql.invitation.get(hash, person.home) as { seat: Seat; person: string | null } | undefined;
        if (!found || found.person !== null || hasRole(person.home, found.seat)) return null;
        sql.spend.run(person.id, hash);
        return add({ ...person, role: found.seat });
      }),
    invite(home, hash, seat) {
      if (hasRole(home, seat)) return false;
      sql.uninvite.run(home);
      sql.invite.run(hash, home, seat);
      return true;
    },
    deletePerson(home, person) {
      const changed = new Set<string>();
      if (sql.blank.run(`deleted ${person}`, person, home).changes === 0) return [];
      for (const row of sql.typed.all({ home, person }) as unknown as readonly TypedRow[]) {
        const blanked = blankTyped(JSON.parse(row.events));
        if (!blanked) continue;
        sql.retype.run(JSON.stringify(blanked), row.rowid);
        changed.add(row.stream);
      }
      return [...changed];
    },
  };
}

const namesOf = (people: readonly Person[]): string[] => people.map((one) => one.name).filter(Boolean);

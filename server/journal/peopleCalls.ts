// The journal's calls about people and invitations, as steps. Who checks and then writes holds the home's people first.
import { createHash } from "node:crypto";
import type { Seat } from "../../shared/scenario/types.ts";
import { blankTyped } from "./blank.ts";
import type { Calls } from "./calls.ts";
import type { NewPerson, Person, Role } from "./journal.ts";
import { distinct, freeAlias } from "./names.ts";
import { all, any, type Call, first, hold } from "./query.ts";
import { STREAMS, streamsOf } from "./streams.ts";

type PeopleCalls = Pick<
  Calls,
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
>;

interface TypedRow {
  readonly stream: string;
  readonly seq: number;
  readonly events: string;
}

const PERSON = "SELECT id, home, role, name, alias FROM person";

export const byToken = (tokenHash: string): Call<Person | null> => first(`${PERSON} WHERE token_hash = ?`, tokenHash);
const people = (home: string): Call<readonly Person[]> => all(`${PERSON} WHERE home = ? ORDER BY rowid`, home);
const hasRole = (home: string, role: Role): Call<boolean> =>
  any("SELECT 1 FROM person WHERE home = ? AND role = ?", home, role);

export const peopleCalls: PeopleCalls = {
  people,
  addPerson,
  invite,
  *personByToken(home, tokenHash) {
    const person = yield* byToken(tokenHash);
    return person?.home === home ? person : null;
  },
  *join(person, most) {
    yield* hold(person.home);
    return yield* known(person, function* () {
      const others = yield* people(person.home);
      const here = others.filter(({ role, name }) => role === "participant" && name !== "");
      const isHome = yield* any("SELECT 1 FROM home WHERE id = ?", person.home);
      if (!isHome || here.length >= most) return null;
      const start = createHash("sha256").update(person.id).digest().readUInt32BE();
      const aliases = others.map((one) => one.alias);
      return yield* addNew({ ...person, name: distinct(person.name, namesOf(others)) }, freeAlias(aliases, start));
    });
  },
  *rename(home, id, name) {
    yield* hold(home);
    const everybody = yield* people(home);
    const person = everybody.find((one) => one.id === id && one.name !== "");
    if (!person) return null;
    const others = namesOf(everybody.filter((one) => one.id !== id));
    const renamed = { ...person, name: distinct(name, others) };
    yield* all("UPDATE person SET name = ? WHERE id = ? AND home = ?", renamed.name, id, home);
    return renamed;
  },
  *renew(home, id, tokenHash) {
    yield* hold(home);
    const holder = yield* byToken(tokenHash);
    if (holder) return holder.id === id && holder.home === home;
    const person = (yield* people(home)).find(
      (one) => one.id === id && (one.role === "facilitator" || one.name !== ""),
    );
    if (!person) return false;
    return yield* any("UPDATE person SET token_hash = ? WHERE id = ? AND home = ? RETURNING id", tokenHash, id, home);
  },
  *invitation(home, hash) {
    const found = yield* invitationOf(home, hash);
    return found ? { seat: found.seat, spent: found.person !== null } : null;
  },
  *claim(hash, person) {
    yield* hold(person.home);
    return yield* known(person, function* () {
      const found = yield* invitationOf(person.home, hash);
      if (!found || found.person !== null || (yield* hasRole(person.home, found.seat))) return null;
      yield* all("UPDATE invitation SET person = ? WHERE hash = ?", person.id, hash);
      return yield* addNew({ ...person, role: found.seat });
    });
  },
  *deletePerson(home, person) {
    yield* hold(home);
    const changed = new Set<string>();
    const blank = "UPDATE person SET name = '', alias = '', token_hash = ? WHERE id = ? AND home = ? RETURNING id";
    if (!(yield* any(blank, `deleted ${person}`, person, home))) return [];
    const typed = `SELECT stream, seq, events FROM entry WHERE ${STREAMS} AND person = ? ORDER BY stream, seq`;
    for (const { stream, seq, events } of yield* all<TypedRow>(typed, ...streamsOf(home), person)) {
      const blanked = blankTyped(JSON.parse(events));
      if (!blanked) continue;
      yield* all("UPDATE entry SET events = ? WHERE stream = ? AND seq = ?", JSON.stringify(blanked), stream, seq);
      changed.add(stream);
    }
    return [...changed];
  },
};

export function* addPerson(person: NewPerson): Call<Person | null> {
  yield* hold(person.home);
  return yield* known(person, function* () {
    return (yield* hasRole(person.home, person.role)) ? null : yield* addNew(person);
  });
}

export function* invite(home: string, hash: string, seat: Seat): Call<boolean> {
  yield* hold(home);
  if (yield* hasRole(home, seat)) return false;
  yield* all("DELETE FROM invitation WHERE home = ? AND person IS NULL", home);
  yield* all("INSERT INTO invitation (hash, home, seat) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", hash, home, seat);
  return true;
}

/** The person that this token names already, or the new one that `make` adds. Null when it names one elsewhere. */
function* known(
  { home, tokenHash }: Pick<NewPerson, "home" | "tokenHash">,
  make: () => Call<Person | null>,
): Call<Person | null> {
  const found = yield* byToken(tokenHash);
  if (!found) return yield* make();
  return found.home === home ? found : null;
}

/** Fails when the token is known: the call is undone, and run again it sees whose it is. */
export function* addNew({ tokenHash, ...person }: NewPerson, alias = ""): Call<Person> {
  const { id, home, role, name } = person;
  const sql = "INSERT INTO person (id, home, role, token_hash, name, alias) VALUES (?, ?, ?, ?, ?, ?)";
  yield* all(sql, id, home, role, tokenHash, name, alias);
  return { ...person, alias };
}

const invitationOf = (
  home: string,
  hash: string,
): Call<{ readonly seat: Seat; readonly person: string | null } | null> =>
  first("SELECT seat, person FROM invitation WHERE hash = ? AND home = ?", hash, home);

const namesOf = (everybody: readonly Person[]): string[] => everybody.map((one) => one.name).filter(Boolean);

// The journal's calls about homes, their entries and the texts of cases, as steps. A home's streams are its own and those of its tables.
import type { Calls } from "./calls.ts";
import type { Entry, Row } from "./journal.ts";
import { addNew, byToken, invite } from "./peopleCalls.ts";
import { all, any, type Call, first, type Value } from "./query.ts";
import { STREAMS, streamsOf } from "./streams.ts";

type HomeCalls = Pick<
  Calls,
  | "createTable"
  | "createSession"
  | "homeOfCode"
  | "takeHome"
  | "owner"
  | "epochs"
  | "append"
  | "read"
  | "keepScenario"
  | "scenarioText"
  | "touch"
  | "old"
  | "deleteOld"
  | "deleteHome"
>;

interface EntryRow extends Omit<Entry, "events"> {
  readonly command: string | null;
  readonly events: string;
}

/** The fence is in it. PostgreSQL, which appends many rows at once, has its own (postgresAppend.ts). */
const APPEND = `INSERT INTO entry (stream, epoch, seq, at, by, person, command, events)
  SELECT ?, epoch, ?, ?, ?, ?, ?, ? FROM home WHERE id = ? AND epoch = ? ON CONFLICT DO NOTHING RETURNING seq`;

/** So many homes are looked up with one statement. */
const SOME = 100;
const EPOCHS_OF_SOME = `SELECT id, epoch FROM home WHERE id IN (${Array(SOME).fill("?").join(", ")})`;

export const homeCalls: HomeCalls = {
  *createTable({ id, at, scenario, entry, people, invitation }) {
    const host = people[0];
    const known = host ? yield* byToken(host.tokenHash) : null;
    if (known) return known;
    if (!(yield* addHome(id, at, null))) return null;
    yield* keepScenario(scenario);
    yield* write(id, 0, null, entry);
    for (const person of people) yield* addNew(person);
    if (invitation) yield* invite(id, invitation.hash, invitation.seat);
    return null;
  },
  *createSession({ id, at, code, scenarios, entry, facilitator }) {
    const known = yield* byToken(facilitator.tokenHash);
    if (known) {
      const found = yield* first<{ code: string | null }>("SELECT code FROM home WHERE id = ?", known.home);
      return found?.code ? { home: known.home, code: found.code } : null;
    }
    if (!(yield* addHome(id, at, code))) return null;
    for (const scenario of scenarios) yield* keepScenario(scenario);
    yield* write(id, 0, null, entry);
    yield* addNew(facilitator);
    return { home: id, code };
  },
  *homeOfCode(code) {
    return (yield* first<{ id: string }>("SELECT id FROM home WHERE code = ?", code))?.id ?? null;
  },
  takeHome: (home, address, at) =>
    first(
      "UPDATE home SET epoch = epoch + 1, address = ?, used_at = ? WHERE id = ? RETURNING epoch",
      address,
      at,
      home,
    ),
  owner: (home) => first("SELECT address, epoch FROM home WHERE id = ?", home),
  *epochs(homes) {
    const found: { readonly id: string; readonly epoch: number }[] = [];
    for (let start = 0; start < homes.length; start += SOME) {
      const ids = Array.from({ length: SOME }, (_, index) => homes[start + index] ?? null);
      found.push(...(yield* all<{ id: string; epoch: number }>(EPOCHS_OF_SOME, ...ids)));
    }
    return found;
  },
  *append(home, stream, epoch, ...values) {
    if (yield* any(APPEND, stream, ...values, home, epoch)) return "appended";
    return (yield* any("SELECT 1 FROM home WHERE id = ? AND epoch = ?", home, epoch)) ? "conflict" : "fenced";
  },
  *read(stream) {
    const rows = yield* all<EntryRow>(
      "SELECT seq, at, by, person, command, events FROM entry WHERE stream = ? ORDER BY seq",
      stream,
    );
    return rows.map(
      ({ command, events, ...entry }): Row => ({ command, entry: { ...entry, events: JSON.parse(events) } }),
    );
  },
  keepScenario,
  *scenarioText(hash) {
    return (yield* first<{ text: string }>("SELECT text FROM scenario WHERE hash = ?", hash))?.text ?? null;
  },
  *touch(homes, at) {
    for (const home of homes) yield* all("UPDATE home SET used_at = ? WHERE id = ? AND used_at < ?", at, home, at);
  },
  *old(before) {
    const found = yield* all<{ id: string }>("SELECT id FROM home WHERE used_at < ? ORDER BY id", before);
    return found.map(({ id }) => id);
  },
  deleteOld: (home, before) => forget(home, "AND used_at < ?", before),
  deleteHome: (home) => forget(home),
};

/** False when the id or the code is taken. */
const addHome = (id: string, at: number, code: string | null): Call<boolean> =>
  any(
    `INSERT INTO home (id, epoch, address, created_at, used_at, code) VALUES (?, 0, '', ?, ?, ?)
    ON CONFLICT DO NOTHING RETURNING id`,
    ...[id, at, at, code],
  );

function* keepScenario({ hash, text }: { readonly hash: string; readonly text: string }): Call<void> {
  yield* all("INSERT INTO scenario (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, text);
}

/** False when the sequence number is taken. */
const write = (stream: string, epoch: number, command: string | null, entry: Entry): Call<boolean> =>
  any(
    `INSERT INTO entry (stream, seq, epoch, at, by, person, command, events) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING RETURNING seq`,
    ...[stream, entry.seq, epoch, entry.at, entry.by, entry.person, command, JSON.stringify(entry.events)],
  );

/** Deletes a home that also meets a condition. Its owner is fenced first, so that nothing is appended meanwhile. */
function* forget(home: string, condition = "", ...values: readonly Value[]): Call<boolean> {
  const sql = `UPDATE home SET epoch = epoch + 1 WHERE id = ? ${condition} RETURNING id`;
  if (!(yield* any(sql, home, ...values))) return false;
  yield* all(`DELETE FROM entry WHERE ${STREAMS}`, ...streamsOf(home));
  yield* all("DELETE FROM invitation WHERE home = ?", home);
  yield* all("DELETE FROM person WHERE home = ?", home);
  yield* all("DELETE FROM home WHERE id = ?", home);
  return true;
}

// Tables written into a journal before a server opens it, with all that they have come to: how a bench gets thousands of tables without
// being one address that opens thousands. It goes through the journal's own calls.
import { join } from "node:path";
import { nanoid } from "nanoid";
import { newId } from "../../server/http/ids.ts";
import type { Journal, Entry as Recorded } from "../../server/journal/journal.ts";
import { openSqlite } from "../../server/journal/sqlite.ts";
import { hashText, loadLibrary } from "../../server/scenarios.ts";
import { SECRET_LENGTH } from "../../shared/protocol.ts";
import { type Scenario, SEATS, type Seat } from "../../shared/scenario/types.ts";
import type { Entry } from "../../shared/table/events.ts";
import { fold } from "../../shared/table/evolve.ts";
import type { Line } from "../../shared/table/state.ts";
import { opening, PERSONS, playRound, type Step } from "./play.ts";

const SCENARIOS = new URL("../../server/scenarios/", import.meta.url).pathname;
/** The case that benches play. */
const CASE = "plant-scheduler";

export interface WrittenTable {
  readonly id: string;
  /** The keys of the two seats. */
  readonly tokens: Readonly<Record<Seat, string>>;
}

export interface Written {
  readonly tables: readonly WrittenTable[];
  /** What the seats do from there on. */
  readonly steps: readonly Step[];
  /** Events in the journal. */
  readonly events: number;
  /** The history that each table has once all steps are done. */
  readonly lines: readonly Line[];
}

/** The case that benches play, with its text. */
export function benchCase(): { readonly scenario: Scenario; readonly hash: string; readonly text: string } {
  const library = loadLibrary([SCENARIOS], { scenarioText: async () => null });
  const found = library.byId(CASE);
  if (!found) throw new Error(`There is no case ${CASE}.`);
  return found;
}

/** Writes tables that have begun to negotiate and have seen `played` moves; `steps` are the moves that follow. */
export async function writeTables(dataDir: string, count: number, played: number, steps: number): Promise<Written> {
  const journal = openSqlite(join(dataDir, "two-winners.sqlite"));
  try {
    return await fillJournal(journal, count, played, steps);
  } finally {
    await journal.close();
  }
}

/** The same into a journal that is open. */
export async function fillJournal(journal: Journal, count: number, played: number, steps: number): Promise<Written> {
  const { scenario, hash, text } = benchCase();
  const at = Date.now();
  const round = playRound(scenario, hash, played + steps, at);
  const begun = opening(scenario, hash, at, PERSONS).length;
  const entries = round.entries.slice(0, begun + played);
  const tables: WrittenTable[] = [];
  for (let start = 0; start < count; start += 200) {
    const some = Array.from({ length: Math.min(200, count - start) }, () =>
      write(journal, { hash, text }, entries, at),
    );
    tables.push(...(await Promise.all(some)));
  }
  const events = count * entries.reduce((sum, entry) => sum + entry.events.length, 0);
  return { tables, steps: round.steps.slice(played), events, lines: fold(round.entries).lines };
}

async function write(
  journal: Journal,
  scenario: { readonly hash: string; readonly text: string },
  entries: readonly Entry[],
  at: number,
): Promise<WrittenTable> {
  const id = newId();
  const persons = { buyer: newId(), seller: newId() };
  const tokens = { buyer: nanoid(SECRET_LENGTH), seller: nanoid(SECRET_LENGTH) };
  const own = entries.map((entry) => seatedAs(entry, persons));
  const people = SEATS.map((seat) => {
    const name = seat === "buyer" ? "Mira" : "Jonas";
    return { id: persons[seat], home: id, role: seat, name, alias: "", tokenHash: hashText(tokens[seat]) };
  });
  await journal.createTable({ id, at, scenario, entry: own[0] as Recorded, people, invitation: null });
  const rest = own.slice(1).map((entry) => {
    const command = entry.by === "host" ? null : nanoid();
    return journal.append({ home: id, stream: id, epoch: 0, command, entry });
  });
  const wrong = (await Promise.all(rest)).find((outcome) => outcome !== "appended");
  if (wrong) throw new Error(`The journal answered ${wrong}.`);
  return { id, tokens };
}

/** An entry of the played round with the people of one table. */
function seatedAs(entry: Entry, persons: Readonly<Record<Seat, string>>): Recorded {
  const named = (seat: Seat, id: string) => (id === PERSONS[seat] ? persons[seat] : id);
  const events = entry.events.map((event) =>
    event.type === "seated" ? { ...event, person: named(event.seat, event.person) } : event,
  );
  const person = SEATS.find((seat) => entry.person === PERSONS[seat]);
  return { ...entry, person: person ? persons[person] : null, events };
}

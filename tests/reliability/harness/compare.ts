// What clients were told against what the journal holds. Pure but for reading it.
import type { Journal, Row } from "../../../server/journal/journal.ts";
import type { Entry } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { type Ledger, textOf } from "./ledger.ts";

export interface Compared {
  readonly lost: number;
  readonly doubled: number;
  readonly gaps: number;
  /** Examples, for whoever looks for the cause. */
  readonly wrong: readonly string[];
}

const EXAMPLES = 12;

/** Reads every stream of which a client was told anything. */
export async function compare(ledger: Ledger, journal: Pick<Journal, "read">): Promise<Compared> {
  const sum = { lost: ledger.contradictions(), doubled: 0, gaps: 0 };
  const wrong: string[] = sum.lost > 0 ? [`${sum.lost} things were told in two ways`] : [];
  const count = (what: keyof typeof sum, times: number, example: string) => {
    sum[what] += times;
    if (times > 0 && wrong.length < EXAMPLES) wrong.push(`${what}: ${example}`);
  };
  for (const [stream, told] of ledger.told) {
    const rows = await journal.read(stream);
    const bySeq = new Map(rows.map((row) => [row.entry.seq, row]));
    const last = rows.at(-1)?.entry.seq ?? 0;
    count(
      "gaps",
      last - bySeq.size + (rows.length - bySeq.size),
      `stream ${stream} has ${rows.length} rows up to ${last}`,
    );
    count("lost", Math.max(0, told.top - last), `${stream} was shown up to ${told.top} and ends at ${last}`);
    for (const [id, seq] of told.acknowledged) {
      if (bySeq.get(seq)?.command !== id) count("lost", 1, `command ${id} of ${stream} was acknowledged as ${seq}`);
    }
    const times = timesOf(rows);
    for (const [key, number] of times) count("doubled", number - 1, `${key} of ${stream} is there ${number} times`);
    const ids = new Set(rows.flatMap(({ command }) => command ?? []));
    for (const id of told.refused) if (ids.has(id)) count("doubled", 1, `command ${id} of ${stream} was refused`);
    if (told.lines.size === 0) continue;
    const state = fold(rows.map(({ entry }) => entry as Entry));
    const lines = new Map(state.lines.map((line) => [line.number, textOf(line)]));
    for (const [number, text] of told.lines) {
      if (lines.get(number) !== text) count("lost", 1, `${stream} showed ${text}, and has ${lines.get(number)}`);
    }
  }
  return { ...sum, wrong };
}

/** How often each command id of a person is in a stream. */
function timesOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { command, entry } of rows) {
    if (command === null) continue;
    const key = `${entry.person}:${command}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

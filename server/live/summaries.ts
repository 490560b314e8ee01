// Finished tables of revealed rounds in short, for the debrief of a room: each summed up once, one at a time so that nothing else waits.
import { sessionOf, tableId } from "../../shared/session/state.ts";
import { summarise, type TableSummary } from "../../shared/session/summary.ts";
import type { Entry } from "../../shared/table/events.ts";
import type { Journal } from "../journal/journal.ts";
import type { LiveSession } from "./liveSession.ts";
import type { Tables } from "./tables.ts";

export interface Summaries {
  /** Of every revealed table. Rejects when the journal does. */
  all(): Promise<readonly TableSummary[]>;
  /** Something that was typed has been blanked. */
  forget(): void;
}

export function keepSummaries(loop: LiveSession["loop"], tables: Tables, journal: Journal): Summaries {
  const known = new Map<string, TableSummary>();
  let last: Promise<unknown> = Promise.resolve();

  async function sum(id: string): Promise<TableSummary | null> {
    const found = known.get(id);
    if (found) return found;
    const table = await tables.open(id);
    const place = sessionOf(id);
    if (!table || !place || table.loop.state().phase !== "revealed") return null;
    const entries = (await journal.read(id)).map(({ entry }) => entry as Entry);
    const summary = summarise(table.scenario, entries, { round: place.round + 1, number: place.number });
    known.set(id, summary);
    await new Promise((resolve) => setImmediate(resolve));
    return summary;
  }

  async function sumAll(): Promise<readonly TableSummary[]> {
    const { id, tables: all, revealed } = loop.state();
    const summaries: TableSummary[] = [];
    for (const { round, number } of all.filter((table) => revealed.includes(table.round))) {
      const summary = await sum(tableId(id, round, number));
      if (summary) summaries.push(summary);
    }
    return summaries;
  }

  return {
    all() {
      const answer = last.then(sumAll, sumAll);
      last = answer;
      return answer;
    },
    forget: () => known.clear(),
  };
}

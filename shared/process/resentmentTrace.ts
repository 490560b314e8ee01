// How resentment grew during the talk, turn by turn, from the log alone (RULES 4). What the deal itself adds is not in it.
import type { Analysis } from "../outcome/analysis.ts";
import { type BySeat, bySeat, type Scenario } from "../scenario/types.ts";
import type { Entry } from "../table/events.ts";
import { measureProcess } from "./measure.ts";

/** What each seat felt when a turn was over, 0..1, as it could be told then. `turn` counts the turns that had passed. */
export interface Felt {
  readonly turn: number;
  readonly resentment: BySeat<number>;
}

const UNKNOWN: BySeat<number | null> = { buyer: null, seller: null };

/** One entry for each turn of the log, the one before the first offer included. */
export function traceResentment(scenario: Scenario, analysis: Analysis, entries: readonly Entry[]): readonly Felt[] {
  return endsOfTurns(entries).map(({ turn, end }) => {
    const { seats } = measureProcess(scenario, analysis, entries.slice(0, end), UNKNOWN);
    return { turn, resentment: bySeat((seat) => seats[seat].resentment.total) };
  });
}

/** For each turn how many entries there are when it is over. */
function endsOfTurns(entries: readonly Entry[]): readonly { readonly turn: number; readonly end: number }[] {
  const passed = entries.flatMap(({ events }, index) =>
    events.flatMap((event) => (event.type === "turned" ? [{ turn: event.turn, index }] : [])),
  );
  return [{ turn: 0 }, ...passed].map(({ turn }, k) => ({ turn, end: passed[k]?.index ?? entries.length }));
}

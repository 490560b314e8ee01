// Reads the entries of a table once into the moves, settings and predictions that its measures need. It must not measure, and
// must not know of phases, deadlines or anything else that a state of the table holds.
import { type BySeat, bySeat, type Scenario, type Seat } from "../scenario/types.ts";
import type { By, Entry, TableEvent } from "../table/events.ts";
import { leavesLine } from "../table/lines.ts";
import type { Prediction } from "../table/prediction.ts";
import type { Move } from "./moves.ts";
import { type Memory, movesFrom } from "./movesFrom.ts";

/** What a seat guessed of the other; null when it did not. */
export interface Predictions {
  readonly before: Prediction | null;
  readonly after: Prediction | null;
}

export interface Log {
  readonly moves: readonly Move[];
  /** At a spoken table, and where a deal was made on paper, what was not logged is unknown, not absent. */
  readonly spoken: boolean;
  /** Points that resentment of an earlier round adds to each walk-away value (RULES 4). */
  readonly inherited: BySeat<number>;
  readonly predictions: BySeat<Predictions>;
}

/** A count of moves, or null where none was logged at a spoken table (RULES 2, spoken tables). */
export const countIn = (log: Pick<Log, "spoken">, count: number): number | null =>
  log.spoken && count === 0 ? null : count;

/** Reads a log. Free words, the taps of "heard" and everything after the negotiation but the predictions are left out. */
export function readLog(scenario: Scenario, entries: readonly Entry[]): Log {
  let memory: Memory = { ...BLANK, open: scenario.issues.map(({ lock }) => lock === null) };
  let settings: Omit<Log, "moves"> = { spoken: false, inherited: NOTHING, predictions: bySeat(() => UNPREDICTED) };
  const moves: Move[] = [];
  for (const entry of entries) {
    for (const event of entry.events) {
      if (leavesLine(event)) memory = { ...memory, lines: memory.lines + 1 };
      moves.push(...movesFrom(scenario, memory, entry, event));
      memory = remember(memory, entry.by, event);
      settings = set(settings, event);
    }
  }
  return { moves, ...settings };
}

const NOTHING: BySeat<number> = { buyer: 0, seller: 0 };
const UNPREDICTED: Predictions = { before: null, after: null };
const BLANK = {
  lines: 0,
  turn: 0,
  spent: NOTHING,
  packages: {},
  told: { buyer: [], seller: [] },
  closing: false,
} as const;

function set(settings: Omit<Log, "moves">, event: TableEvent): Omit<Log, "moves"> {
  const predict = (seat: Seat, made: Partial<Predictions>) => {
    const { predictions } = settings;
    return { ...settings, predictions: { ...predictions, [seat]: { ...predictions[seat], ...made } } };
  };
  if (event.type === "opened") return { ...settings, spoken: event.talk === "spoken", inherited: event.inherited };
  if (event.type === "recorded") return { ...settings, spoken: true };
  if (event.type === "planned") return predict(event.seat, { before: event.prediction });
  return event.type === "predicted" ? predict(event.seat, { after: event.prediction }) : settings;
}

function remember(memory: Memory, by: By, event: TableEvent): Memory {
  switch (event.type) {
    case "opened":
      return { ...memory, open: event.open };
    case "leaving":
    case "last-called":
      return { ...memory, closing: true };
    case "began":
      return { ...memory, closing: false };
    case "unlocked":
      return { ...memory, open: memory.open.map((open, issue) => open || issue === event.issue) };
    case "turned": {
      const passed = event.turn - memory.turn;
      const share = (seat: Seat) => (by === seat ? passed : by === "buyer" || by === "seller" ? 0 : passed / 2);
      return { ...memory, turn: event.turn, spent: bySeat((seat) => memory.spent[seat] + share(seat)) };
    }
    case "offered": {
      const made = event.offers.map((offer) => [offer.number, offer.package] as const);
      return { ...memory, packages: { ...memory.packages, ...Object.fromEntries(made) } };
    }
    case "answered":
      return { ...memory, told: tell(memory, event.seat, event.facts) };
    case "told":
      return { ...memory, told: tell(memory, event.seat, [event.fact]) };
    default:
      return memory;
  }
}

const tell = ({ told }: Memory, seat: Seat, facts: readonly string[]): Memory["told"] => ({
  ...told,
  [seat]: [...told[seat], ...facts],
});

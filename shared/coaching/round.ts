// A round as its findings need it: the log read, folded, measured and scored, once. It must not find anything itself.
import type { Analysis } from "../outcome/analysis.ts";
import { analysisOf } from "../outcome/memo.ts";
import { type Ending, type Score, scoreOutcome } from "../outcome/score.ts";
import { type Log, readLog } from "../process/log.ts";
import { measureProcess, type ProcessMeasures } from "../process/measure.ts";
import { type BySeat, bySeat, type Package, type Scenario, type Seat } from "../scenario/types.ts";
import { endingOf, signedPackage } from "../table/ending.ts";
import type { By, Entry, TableEvent } from "../table/events.ts";
import { fold } from "../table/evolve.ts";
import type { TableState } from "../table/state.ts";
import { surplusOf } from "../table/surplus.ts";

/** An event with its moment: the entry, and the turns passed by then. */
export interface Happening<E extends TableEvent = TableEvent> {
  readonly seq: number;
  readonly turn: number;
  readonly by: By;
  readonly event: E;
}

export interface Round {
  readonly scenario: Scenario;
  /** With every issue open. */
  readonly analysis: Analysis;
  readonly happenings: readonly Happening[];
  readonly state: TableState;
  readonly log: Log;
  readonly process: ProcessMeasures;
  /** The package in force, improved or signed; null without a deal or when it was refused for good. */
  readonly deal: Package | null;
  readonly ending: Ending;
  readonly score: Score;
  /** Whether a deal stands or the round ended, so that what was not done will not be done any more. */
  readonly over: boolean;
}

/** What one looks for in a round, on behalf of a seat. */
export type Finder<T> = (round: Round, seat: Seat) => readonly T[];

/** Reads a round from its log, at any time of its life. */
export function readRound(scenario: Scenario, entries: readonly Entry[]): Round {
  const state = fold(entries);
  const analysis = analysisOf(scenario);
  const deal = state.improved ?? signedPackage(state);
  const ending = endingOf(state, deal);
  const score = scoreOutcome(scenario, analysis, ending);
  const gamma = bySeat((seat) => score.seats[seat].gamma);
  return {
    scenario,
    analysis,
    happenings: listHappenings(entries),
    state,
    log: readLog(scenario, entries),
    process: measureProcess(scenario, analysis, entries, gamma),
    deal,
    ending,
    score,
    over: state.surplus !== null,
  };
}

function listHappenings(entries: readonly Entry[]): readonly Happening[] {
  let turn = 0;
  return entries.flatMap(({ seq, by, events }) =>
    events.map((event) => {
      if (event.type === "turned") turn = event.turn;
      return { seq, turn, by, event };
    }),
  );
}

/** What happened of one type, in order; of one seat when it is given. */
export function happened<T extends TableEvent["type"]>(
  { happenings }: Pick<Round, "happenings">,
  type: T,
  seat?: Seat,
): readonly Happening<Extract<TableEvent, { type: T }>>[] {
  const wanted = (one: Happening): one is Happening<Extract<TableEvent, { type: T }>> =>
    one.event.type === type && (seat === undefined || ("seat" in one.event && one.event.seat === seat));
  return happenings.filter(wanted);
}

/** What a package would have brought both seats, had it been in force in the end, in points. */
export const surplusIn = ({ scenario, state }: Round, pkg: Package): BySeat<number> => surplusOf(scenario, state, pkg);

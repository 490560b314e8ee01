// rowOf: a table as a row of the facilitator's dashboard, with a flag when it needs help. Hints from the live table, never the truth.
import { analysisOf } from "../outcome/memo.ts";
import { scoreOutcome } from "../outcome/score.ts";
import { measureProcess } from "../process/measure.ts";
import { type BySeat, bySeat, type Scenario, type Seat } from "../scenario/types.ts";
import { endingOf, signedPackage } from "../table/ending.ts";
import type { Entry } from "../table/events.ts";
import type { TableState } from "../table/state.ts";
import { surplusOf } from "../table/surplus.ts";
import { flagOf } from "./flag.ts";
import { chairOf } from "./seating.ts";
import type { SessionState } from "./state.ts";
import type { TableRow } from "./view.ts";

/** A table of a session as its process knows it. */
export interface FollowedTable {
  readonly round: number;
  readonly number: number;
  readonly scenario: Scenario;
  readonly state: TableState;
  /** Since when a seat that people have is without any client, server ms; null while one is there, or nobody has the seat. */
  readonly away: BySeat<number | null>;
  /** As `resentmentSoFar` gave it some seconds ago at most. */
  readonly resentment: BySeat<number>;
}

/**
 * The row of a table at `now` (server ms). It changes by time alone too: flags rise after minutes. A facilitator who plays sees no points,
 * nor flags that tell of them, before the round is revealed.
 */
export function rowOf(session: SessionState, table: FollowedTable, now: number): TableRow {
  const { scenario, state, away } = table;
  const { phase, turn, turns, deadline, paused, persons, bots } = state;
  const plays = session.settings?.plays === true && !session.revealed.includes(table.round);
  const worth = plays ? null : worthOf(scenario, state);
  const reach = analysisOf(scenario).gMax;
  const hidden = bySeat(() => 0);
  const { flag, since } = flagOf(scenario, state, { now, away, hand: handAt(session, table), plays });
  return {
    number: table.number,
    phase,
    ended: state.ended ?? "",
    turn,
    turns,
    deadline: deadline ?? 0,
    paused: paused !== null,
    pausedSince: paused ?? 0,
    offered: worth !== null,
    surplus: worth ?? hidden,
    reach: plays ? hidden : bySeat((seat) => Math.max(0, reach[seat] ?? 0)),
    resentment: plays ? hidden : table.resentment,
    here: bySeat((seat) => bots[seat] || (persons[seat].length > 0 && away[seat] === null)),
    flag,
    since,
    over: isOver(state),
  };
}

/** Since when a hand is raised at a table, the first of several; null without one. */
function handAt({ members, tables }: SessionState, { round, number }: FollowedTable): number | null {
  const seating = tables.find((one) => one.round === round && one.number === number);
  const hands = members.filter(({ id, hand }) => hand && seating && chairOf(seating, id) !== null);
  return hands.length > 0 ? Math.min(...hands.map(({ handSince }) => handSince)) : null;
}

/** Whether nothing more is asked of a table. */
export const isOver = ({ phase }: TableState): boolean =>
  phase === "agreed" || phase === "ended" || phase === "revealed";

/** What a table has come to, or its last offer would bring if it were signed now, in points; null before the first offer. */
function worthOf(scenario: Scenario, state: TableState): BySeat<number> | null {
  const last = state.offers.at(-1);
  return state.surplus ?? (last ? surplusOf(scenario, state, last.package) : null);
}

/**
 * Resentment of both seats so far, in hundredths (RULES 4). What each reached counts once there is a deal; until then only how they dealt
 * with each other. It reads the whole log of the table: to be asked once for each entry, not at each look.
 */
export function resentmentSoFar(scenario: Scenario, state: TableState, entries: readonly Entry[]): BySeat<number> {
  const analysis = analysisOf(scenario);
  const deal = signedPackage(state) !== null;
  const score = deal ? scoreOutcome(scenario, analysis, endingOf(state)) : null;
  const gamma = bySeat((seat: Seat) => score?.seats[seat].gamma ?? null);
  const { seats } = measureProcess(scenario, analysis, entries, gamma);
  return bySeat((seat) => Math.round(100 * seats[seat].resentment.total));
}

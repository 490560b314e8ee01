// sessionView: what a room shows of a session to whom. Besides the table's viewFor the only place that hides things of a session.
import { type BySeat, otherSeat, SEATS, type Seat } from "../scenario/types.ts";
import { revealable } from "./reveals.ts";
import { chairOf, tablesOf, tableWith } from "./seating.ts";
import type { SessionSettings } from "./settings.ts";
import { type SessionState, type SessionTable, type Stage, tableId } from "./state.ts";

/** What everyone in the session sees. Times are absolute server ms, 0 for none. */
export interface PublicView {
  readonly seq: number;
  readonly stage: Stage;
  readonly title: string;
  /** From 1; 0 before the first round. */
  readonly round: number;
  readonly rounds: number;
  readonly locked: boolean;
  readonly paused: boolean;
  readonly began: number;
  /** People who are in. */
  readonly count: number;
  readonly talk: "chat" | "spoken";
  readonly selfRun: boolean;
  /** How many are done, in a self-run session. */
  readonly votes: number;
  /** Whether every table of the running round is over. */
  readonly over: boolean;
  /** When a self-run session goes on without those who are not done, server ms. */
  readonly due: number;
  /** The debrief on the projector: step, whether it shows names, the replayed table. */
  readonly step: number;
  readonly named: boolean;
  readonly shown: number;
  /** The round of the replayed table, from 1; 0 for none. */
  readonly shownRound: number;
  /** Rounds that are revealed, from 1. */
  readonly revealed: readonly number[];
  /** The latest message to all; number 0 without one. */
  readonly message: string;
  readonly messageNumber: number;
}

/** What one participant alone sees. */
export interface MineView {
  readonly person: string;
  readonly standing: "in" | "waits" | "gone";
  readonly team: string;
  readonly hand: boolean;
  /** The table to be at: its id, "" while there is none, its number, and what one is there. */
  readonly table: string;
  readonly number: number;
  readonly seat: Seat | "observer" | "";
  /** Ids of those across and beside (a shared seat); for an observer the buyers and the sellers. The page knows their names from people. */
  readonly across: readonly string[];
  readonly beside: readonly string[];
  readonly voted: boolean;
  /** Tables of earlier rounds whose folders are open, for one's own debriefs. */
  readonly past: readonly string[];
}

/** A person as the facilitator sees it; `name` and `here` come from the room. */
export interface PersonRow {
  readonly id: string;
  readonly standing: "in" | "waits" | "gone";
  readonly team: string;
  readonly hand: boolean;
  /** Number of the table in the running round, 0 without one. */
  readonly table: number;
  readonly seat: Seat | "observer" | "";
}

/** A table as the facilitator sees it: who sits there. What goes on there is a TableRow. */
export interface SeatingRow {
  readonly number: number;
  readonly id: string;
  readonly seats: BySeat<readonly string[]>;
  readonly observers: readonly string[];
  readonly bots: BySeat<boolean>;
  readonly watched: boolean;
}

/** What only the facilitator sees. */
export interface HostView {
  readonly code: string;
  /** What was set up, so that the facilitator's pages know it on any device; the room's state carries it as JSON. */
  readonly settings: SessionSettings | null;
  readonly people: readonly PersonRow[];
  /** Tables of the running round, or the last one. */
  readonly tables: readonly SeatingRow[];
  /** The pairs of the next round; empty until they are made. */
  readonly plan: readonly Omit<SeatingRow, "id" | "watched">[];
  readonly canReveal: boolean;
}

/** What somebody sees of a session. Names and who is here come from the room. */
export interface SessionView {
  readonly session: PublicView;
  readonly mine: MineView | null;
  readonly host: HostView | null;
}

/** What `who` may see: a participant by id, or the facilitator (null), who has the host's part and none of a participant's. */
export function sessionViewFor(state: SessionState, who: string | null): SessionView {
  return {
    session: publicView(state),
    mine: who === null ? null : mineView(state, who),
    host: who === null ? hostView(state) : null,
  };
}

/** The part that is the same for everyone: no person, no table but the replayed one. */
export function publicView(state: SessionState): PublicView {
  const { settings, debrief } = state;
  const message = state.told.findLast((one) => one.table === null);
  return {
    seq: state.seq,
    stage: state.stage,
    title: settings?.title ?? "",
    round: state.round + 1,
    rounds: settings?.agenda.length ?? 0,
    locked: state.locked,
    paused: state.paused !== null,
    began: state.began,
    count: state.members.filter((member) => member.standing === "in").length,
    talk: settings?.talk ?? "chat",
    selfRun: settings?.selfRun ?? false,
    votes: state.votes.length,
    over: state.over,
    due: state.due ?? 0,
    step: debrief.step,
    named: debrief.named,
    shown: debrief.table,
    shownRound: debrief.table === 0 ? 0 : debrief.round + 1,
    revealed: state.revealed.map((round) => round + 1),
    message: message?.text ?? "",
    messageNumber: message?.number ?? 0,
  };
}

/** The part of one participant. Somebody who waits or is gone has no table. */
export function mineView(state: SessionState, person: string): MineView {
  const member = state.members.find((one) => one.id === person);
  const standing = member?.standing ?? "gone";
  const plays = standing === "in" && (state.stage === "round" || state.stage === "between");
  const table = plays ? tableWith(tablesOf(state), person) : null;
  const seat = table && chairOf(table, person);
  const sat = (one: SessionTable) => SEATS.some((seat) => one.seats[seat].includes(person));
  const past = state.tables.filter((one) => state.revealed.includes(one.round) && sat(one));
  return {
    person,
    standing,
    team: member?.team ?? "",
    hand: member?.hand ?? false,
    table: table ? tableId(state.id, table.round, table.number) : "",
    number: table?.number ?? 0,
    seat: seat ?? "",
    across: table && seat ? table.seats[seat === "observer" ? "buyer" : otherSeat(seat)] : [],
    beside: table && seat ? table.seats[seat === "observer" ? "seller" : seat].filter((one) => one !== person) : [],
    voted: state.votes.includes(person),
    past: standing === "in" ? past.map((one) => tableId(state.id, one.round, one.number)) : [],
  };
}

/** The part of the facilitator: everybody who is in or waits, and where they sit. */
export function hostView(state: SessionState): HostView {
  const tables = tablesOf(state);
  return {
    code: state.code,
    settings: state.settings,
    people: state.members.map(({ id, standing, team, hand }) => {
      const table = standing === "in" ? tableWith(tables, id) : null;
      return { id, standing, team, hand, table: table?.number ?? 0, seat: (table && chairOf(table, id)) ?? "" };
    }),
    tables: tables.map(({ round, number, seats, observers, bots, watched }) => {
      return { number, id: tableId(state.id, round, number), seats, observers, bots, watched };
    }),
    plan: (state.plan ?? []).map(({ number, seats, observers, bots }) => ({ number, seats, observers, bots })),
    canReveal: revealable(state).length > 0,
  };
}

/** What needs help at a table, the most urgent first. */
export const FLAGS = ["hand", "dropped", "stalled", "one-sided", "wasteful"] as const;
export type Flag = (typeof FLAGS)[number];

/** A row of the dashboard, made from a table's own state: a hint, never the truth. Points over the walk-away value. */
export interface TableRow {
  readonly number: number;
  readonly phase: string;
  readonly ended: string;
  readonly turn: number;
  readonly turns: number;
  /** Server ms, 0 for none. */
  readonly deadline: number;
  readonly paused: boolean;
  /** Since when its clock stands still (server ms), 0 while it runs: what is left is the deadline's distance from then. */
  readonly pausedSince: number;
  /** Whether there is an offer or a deal to show, and what the last one is worth to each. Zero for a facilitator who plays. */
  readonly offered: boolean;
  readonly surplus: BySeat<number>;
  /** The most that each could reach, to scale by. */
  readonly reach: BySeat<number>;
  /** Resentment so far, in hundredths: a whole number 0..100. */
  readonly resentment: BySeat<number>;
  readonly here: BySeat<boolean>;
  /** What needs help, the most urgent first, and since when (server ms). */
  readonly flag: Flag | "";
  readonly since: number;
  readonly over: boolean;
}

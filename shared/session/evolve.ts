// evolve: how an event changes the state of a session. It copies what the event says and never consults a rule.
import { SEATS } from "../scenario/types.ts";
import type { Seating, SessionEntry, SessionEvent } from "./events.ts";
import { seatingOf } from "./seating.ts";
import { EMPTY_SESSION, type Member, type SessionState, type SessionTable } from "./state.ts";

/** Messages that are kept for pages that come later. */
const MAX_TOLD = 50;

/** The state after one entry of the journal. */
export function evolve(state: SessionState, entry: SessionEntry): SessionState {
  return entry.events.reduce((next, event) => apply(next, event, entry.at), { ...state, seq: entry.seq });
}

/** The state after all entries, in order. */
export const fold = (entries: readonly SessionEntry[]): SessionState => entries.reduce(evolve, EMPTY_SESSION);

function apply(state: SessionState, event: SessionEvent, at: number): SessionState {
  switch (event.type) {
    case "created":
    case "arranged": {
      const { type: _type, ...made } = event;
      return { ...state, ...made };
    }
    case "locked":
      return { ...state, locked: event.locked };
    case "joined": {
      const { person: id, team, waits } = event;
      const member: Member = { id, team, standing: waits ? "waits" : "in", hand: false, handSince: 0, since: at };
      return { ...state, members: [...state.members.filter((one) => one.id !== id), member] };
    }
    case "admitted":
      return change(state, event.person, { standing: "in" });
    case "removed": {
      const votes = state.votes.filter((person) => person !== event.person);
      return { ...change(state, event.person, { standing: "gone", hand: false }), votes };
    }
    case "teamed":
      return change(state, event.person, { team: event.team });
    case "hand":
      return change(state, event.person, event.up ? { hand: true, handSince: at } : { hand: false });
    case "paired":
      return { ...state, plan: event.tables.length > 0 ? event.tables : null };
    case "round-began":
      return {
        ...state,
        stage: "round",
        round: event.round,
        began: at,
        tables: [...state.tables, ...event.tables.map((table) => opened(table, event.round))],
        read: event.tables.reduce(reading, {}),
        plan: null,
        over: false,
        ...UNVOTED,
      };
    case "table-added": {
      const tables = [...state.tables, opened(event.table, state.round)];
      return { ...state, tables, read: reading(state.read, event.table), over: false };
    }
    case "seated":
      return { ...atTable(state, event.table, event.seating), read: reading(state.read, event.seating) };
    case "paused":
      return { ...state, paused: at };
    case "resumed":
      return { ...state, paused: null };
    case "told":
      return event.seat === null ? { ...state, told: told(state, event, at) } : state;
    case "watched":
      return atTable(state, event.table, { watched: event.on });
    case "tables-over":
      return { ...state, over: true };
    case "round-ended":
      return { ...state, stage: "between", ...UNVOTED };
    case "revealed":
      return { ...state, revealed: [...state.revealed, ...event.rounds] };
    case "debrief-began":
      return { ...state, stage: "debrief" };
    case "showed": {
      const { step, named, round, table } = event;
      return { ...state, debrief: { step, named, round, table } };
    }
    case "voted":
      return { ...state, votes: [...state.votes, event.person] };
    case "due":
      return { ...state, due: event.at };
    case "tallied": {
      const key = `${state.round}.${event.table}`;
      const tallies = { ...state.tallies[key], [event.person]: event.tally };
      return { ...state, tallies: { ...state.tallies, [key]: tallies } };
    }
    case "closed":
      return { ...state, stage: "closed" };
    case "extended":
    case "skipped":
    case "recorded":
      return state;
  }
}

const UNVOTED = { votes: [], due: null };

const change = (state: SessionState, person: string, to: Partial<Member>): SessionState => ({
  ...state,
  members: state.members.map((one) => (one.id === person ? { ...one, ...to } : one)),
});

/** What people have read, once they sit like this. */
const reading = (read: SessionState["read"], { seats }: Seating): SessionState["read"] => ({
  ...read,
  ...Object.fromEntries(SEATS.flatMap((seat) => seats[seat].map((person) => [person, seat]))),
});

const opened = (table: Extract<SessionEvent, { type: "table-added" }>["table"], round: number): SessionTable => ({
  ...seatingOf(table),
  round,
  number: table.number,
  watched: false,
});

const atTable = (state: SessionState, number: number, to: Partial<SessionTable>): SessionState => ({
  ...state,
  tables: state.tables.map((one) => (one.round === state.round && one.number === number ? { ...one, ...to } : one)),
});

function told(state: SessionState, event: Extract<SessionEvent, { type: "told" }>, at: number): SessionState["told"] {
  const number = (state.told.at(-1)?.number ?? 0) + 1;
  return [...state.told, { number, at, table: event.table, text: event.text }].slice(-MAX_TOLD);
}

// One session in play: its loop, its people, its orders carried out at its tables, the rows of its dashboard.
import type { SessionCommand } from "../../shared/session/commands.ts";
import { nextDeadline } from "../../shared/session/deadline.ts";
import { decide } from "../../shared/session/decide.ts";
import type { SessionEntry, SessionEvent } from "../../shared/session/events.ts";
import { evolve } from "../../shared/session/evolve.ts";
import { ordersOf, ordersToRepeat } from "../../shared/session/orders.ts";
import { placeOf } from "../../shared/session/place.ts";
import type { SessionRefusal } from "../../shared/session/refusal.ts";
import { tablesOf } from "../../shared/session/seating.ts";
import { EMPTY_SESSION, type SessionState, sessionOf, tableId } from "../../shared/session/state.ts";
import type { TableRow } from "../../shared/session/view.ts";
import type { Journal, Person } from "../journal/journal.ts";
import type { Library } from "../scenarios.ts";
import { openDashboard } from "./dashboard.ts";
import type { Homes } from "./homes.ts";
import { type Loop, openLoop } from "./loop.ts";
import { openOrderQueue } from "./orderQueue.ts";
import { keepSummaries, type Summaries } from "./summaries.ts";
import type { LiveTable, Place, Tables } from "./tables.ts";

/** By what right somebody asks something of a session. */
export type SessionRight = "facilitator" | "participant";

/** What shows a session while it is open: its room. */
export interface SessionViewer {
  /** The state, the people or the dashboard's rows changed: to be shown at once, or soon together with more of the kind. */
  changed(when: "now" | "soon"): void;
  /** The session is not here any more; its clients come back. */
  moved(): void;
  /** The session is deleted, or this person is: those clients need not come back. */
  deleted(person: string | null): void;
}

/** A session in play. */
export interface LiveSession {
  readonly id: string;
  readonly loop: Loop<SessionState, SessionRight, SessionEvent, SessionCommand, SessionRefusal>;
  /** Its people by id, the facilitator too. */
  people: ReadonlyMap<string, Person>;
  /** The room, while there is one. */
  viewer: SessionViewer | null;
  /** The dashboard: the tables of the running round, or the last one. */
  rows(): readonly TableRow[];
  /** Follows one of its tables, which has just opened. */
  follow(table: LiveTable): void;
  /** Opens the tables of a running round, so that their clocks go on. */
  openTables(): Promise<void>;
  /** Resolves when every order given so far has reached its table. */
  settled(): Promise<void>;
  readonly summaries: Summaries;
  /** Lets what is under way finish, stops, and lets the home go. What was not carried out is sent again at the next opening. */
  close(): Promise<void>;
}

export interface SessionParts {
  readonly journal: Journal;
  readonly library: Library;
  readonly homes: Homes;
  readonly tables: Tables;
  /** The clock, server ms. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** What everybody in a room may do at once, and what changes nobody's place. */
const MANY: ReadonlySet<string> = new Set<SessionEvent["type"]>(["joined", "teamed", "hand", "voted", "tallied"]);
/** Commands that may wait in a session's loop: everybody's at once. */
const QUEUE = 512;

/** Opens a session of the journal; null when there is none. `onLost` is told when another process owns it. Rejects when the journal does. */
export async function openSession(id: string, parts: SessionParts, onLost: () => void): Promise<LiveSession | null> {
  const { journal, library, homes, tables, now, onError } = parts;
  const home = await homes.hold(id, onLost);
  if (!home) return null;
  try {
    const entries = await entriesOf(journal, id);
    if (entries[0]?.events[0]?.type !== "created") {
      home.release();
      return null;
    }
    const loop: LiveSession["loop"] = await openLoop<
      SessionState,
      SessionRight,
      SessionEvent,
      SessionCommand,
      SessionRefusal
    >({
      journal,
      home: id,
      stream: id,
      epoch: home.epoch,
      now,
      onError,
      queue: QUEUE,
      machine: { empty: EMPTY_SESSION, decide, evolve, nextDeadline, tick: { type: "tick" } },
    });
    const people = await peopleOf(journal, id);
    let closed = false;
    const orders = openOrderQueue({ journal, library, home, now, onError, table: tables.open });
    const dashboard = openDashboard({ loop, now, onError, onChange: () => session.viewer?.changed("soon") });

    const session: LiveSession = {
      id,
      loop,
      people,
      viewer: null,
      rows: () => dashboard.rows(running(loop.state())),
      follow: (table) =>
        dashboard.follow(table, {
          nameOf: (person) => shownName(session, person),
          placeOf: (person) => placeAt(session, table.id, person),
        }),
      settled: orders.settled,
      summaries: keepSummaries(loop, tables, journal),
      async openTables() {
        if (loop.state().stage !== "round") return;
        for (const table of running(loop.state())) if (!closed) await tables.open(table).catch(onError);
      },
      async close() {
        closed = true;
        orders.stop();
        dashboard.stop();
        await loop.close();
        await orders.settled();
        home.release();
      },
    };
    loop.onFenced = home.lost;
    loop.onChange = (state, entry) => {
      if (entry) orders.add(ordersOf(state, entry));
      else entriesOf(journal, id).then((all) => orders.add(ordersToRepeat(all)), onError);
      session.viewer?.changed(entry?.events.every(({ type }) => MANY.has(type)) ? "soon" : "now");
      for (const table of tables.opened(id)) table.viewer?.recheck();
    };
    orders.add(ordersToRepeat(entries));
    orders.settled().then(session.openTables);
    return session;
  } catch (error) {
    home.release();
    throw error;
  }
}

/** The people of a session by id. */
export async function peopleOf(journal: Pick<Journal, "people">, id: string): Promise<ReadonlyMap<string, Person>> {
  return new Map((await journal.people(id)).map((person) => [person.id, person]));
}

/** A person's name as other participants see it: an alias in a session with aliases. */
export function shownName({ loop, people }: LiveSession, person: string): string {
  const known = people.get(person);
  return (loop.state().settings?.names === "aliases" ? known?.alias : known?.name) ?? "";
}

/**
 * What a person of the session may be at one of its tables now; null for nothing. The facilitator looks in only where that was announced,
 * and freely once the folders are open.
 */
export function placeAt({ loop, people }: LiveSession, table: string, person: string): Place | null {
  const state = loop.state();
  const known = people.get(person);
  const found = sessionOf(table);
  if (!known || !found) return null;
  if (known.role !== "facilitator") return placeOf(state, table, person);
  const { round, number } = found;
  const watched = state.tables.some((one) => one.round === round && one.number === number && one.watched);
  return watched || state.revealed.includes(round) ? placeOf(state, table, null) : null;
}

/** The ids of the tables of the running round, or the last one. */
export const running = (state: SessionState): readonly string[] =>
  tablesOf(state).map(({ round, number }) => tableId(state.id, round, number));

const entriesOf = async (journal: Journal, id: string): Promise<readonly SessionEntry[]> =>
  (await journal.read(id)).map(({ entry }) => entry as SessionEntry);

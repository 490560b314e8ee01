// The tables that are open in this process: each folded once, driven by its loop, and closed when nobody needs it.
import type { Debrief } from "../../shared/protocol.ts";
import { type BySeat, bySeat, type Scenario, type Seat } from "../../shared/scenario/types.ts";
import type { Place } from "../../shared/session/place.ts";
import { sessionOf } from "../../shared/session/state.ts";
import type { HostCommand, TableCommand } from "../../shared/table/commands.ts";
import { nextDeadline } from "../../shared/table/deadline.ts";
import { decide } from "../../shared/table/decide.ts";
import type { Entry, TableEvent } from "../../shared/table/events.ts";
import { evolve } from "../../shared/table/evolve.ts";
import { namesTogether } from "../../shared/table/names.ts";
import type { Refusal } from "../../shared/table/refusal.ts";
import { EMPTY_TABLE, type TableState } from "../../shared/table/state.ts";
import type { Journal, Person } from "../journal/journal.ts";
import type { Library } from "../scenarios.ts";
import { type BotSeat, openBotSeat } from "./botSeat.ts";
import type { Homes } from "./homes.ts";
import { type Loop, openLoop } from "./loop.ts";

/** What shows a table while it is open: its room. */
export interface Viewer {
  /** Something changed: the state, or who sits there. */
  changed(): void;
  /** The table is not here any more: another process owns it, or it is read anew. Its clients come back. */
  moved(): void;
  /** Lets those go who have no place there any more. */
  recheck(): void;
  /** Which seats are here. */
  here(): BySeat<boolean>;
}

/** What a table is to the session it belongs to; lone tables have none. */
export interface Follower {
  /** The state, who is here, or who sits there has changed. */
  changed(): void;
  /** The name of a person as those at the table see it. */
  nameOf(person: string): string;
  /** What a person is at this table now; null for nothing. */
  placeOf(person: string): Place | null;
}

export type { Place };

/** A table in play: its loop, its case and its people. */
export interface LiveTable {
  readonly id: string;
  readonly scenario: Scenario;
  readonly loop: Loop<TableState, Seat, TableEvent, TableCommand, Refusal>;
  /** Its log so far, of a table of a session: the dashboard measures it. That of a lone table stays in the journal. */
  log: readonly Entry[];
  /** The people of a lone table. */
  people: readonly Person[];
  /** The session, for its tables. */
  follower: Follower | null;
  /** What plays the seats that are given to bots. */
  readonly bots: BotSeat;
  /** The room, while there is one. A table without one closes by itself. */
  viewer: Viewer | null;
  /** By language, each made once when everything is revealed. */
  readonly debriefs: Map<string, Debrief>;
}

export interface Tables {
  /** The table, opened if need be; null when there is none. Rejects when the journal does. */
  open(id: string): Promise<LiveTable | null>;
  /** Makes sure that this person sits at a lone table, and that its names are known. Rejects when the journal does. */
  seat(table: LiveTable, person: Person & { readonly role: Seat }): Promise<void>;
  /** Those that are open of a home. */
  opened(home: string): readonly LiveTable[];
  /** Closes a table here; it can be opened again, here or elsewhere. */
  close(table: LiveTable): Promise<void>;
  /** Closes those of a home that are open, or some of them, and lets their clients come back. */
  closeHome(home: string, only?: readonly string[]): Promise<void>;
  closeAll(): Promise<void>;
  /** How many are open here. */
  count(): number;
  /** Told of every table that opens, before anybody else sees it. */
  onOpen: (table: LiveTable) => void;
}

export interface TablesOptions {
  readonly journal: Journal;
  readonly library: Library;
  readonly homes: Homes;
  /** The clock, server ms. */
  readonly now: () => number;
  /** Told of every failure of the journal and every bug. */
  readonly onError: (error: unknown) => void;
  /** A table without a room, a deadline and a call closes after this long, ms. */
  readonly idle?: number;
}

const IDLE = 60_000;

interface Opened {
  readonly table: Promise<LiveTable | null>;
  /** Null until it is open. */
  live: LiveTable | null;
  used: number;
}

/** The home of a table: its session, or itself. */
export const homeOf = (table: string): string => sessionOf(table)?.session ?? table;

/** The names at a table by seat, "" for an empty one; a shared seat has both. */
export function namesAt({ loop, people, follower }: LiveTable): BySeat<string> {
  const nameOf = (id: string) => follower?.nameOf(id) ?? people.find((person) => person.id === id)?.name ?? "";
  return bySeat((seat) => namesTogether(loop.state().persons[seat].map(nameOf)));
}

/** The tables of this process; opening one takes its home over, so that an earlier owner is fenced. */
export function openTables({ journal, library, homes, now, onError, idle = IDLE }: TablesOptions): Tables {
  const opened = new Map<string, Opened>();
  const releases = new WeakMap<LiveTable, () => void>();
  const sweeper = setInterval(sweep, idle / 2);
  sweeper.unref();

  async function load(id: string): Promise<LiveTable | null> {
    let table: LiveTable | null = null;
    let lost = false;
    const home = await homes.hold(homeOf(id), () => {
      opened.delete(id);
      lost = true;
      if (!table) return;
      table.bots.stop();
      table.loop.close();
      table.viewer?.moved();
    });
    if (!home) return null;
    const isLone = home.id === id;
    try {
      const first = (await logOf(journal, id))[0]?.events[0];
      if (first?.type !== "opened") {
        home.release();
        return null;
      }
      const scenario = await library.byHash(first.scenario);
      const loop = await openLoop<TableState, Seat, TableEvent, TableCommand, Refusal>({
        journal,
        home: home.id,
        stream: id,
        epoch: home.epoch,
        now,
        onError,
        machine: {
          empty: EMPTY_TABLE,
          decide: (state, caller, command, at) => decide(scenario, state, caller, command, at),
          evolve,
          nextDeadline,
          tick: { type: "tick" },
        },
      });
      const rest = { people: [], follower: null, viewer: null, debriefs: new Map() };
      const bots = openBotSeat({ scenario, loop, opened: first, now, onError });
      const live: LiveTable = { id, scenario, loop, bots, log: isLone ? [] : await logOf(journal, id), ...rest };
      loop.onChange = (_state, entry) => {
        if (!isLone && entry) live.log = [...live.log, entry];
        else if (!isLone) logOf(journal, id).then((log) => Object.assign(live, { log }), onError);
        live.viewer?.changed();
        live.follower?.changed();
        live.bots.changed();
      };
      loop.onFenced = () => home.lost();
      releases.set(live, home.release);
      table = live;
      await ask(live, { type: "restore" }, null);
      live.bots.changed();
      if (isLone) live.people = await journal.people(id);
      if (lost) throw new Error(`Another process took ${home.id} over while ${id} was opening.`);
      tables.onOpen(live);
      return live;
    } catch (error) {
      table?.bots.stop();
      table?.loop.close();
      home.release();
      throw error;
    }
  }

  /** Closes what nobody has looked at for a while and no clock will touch. */
  async function sweep(): Promise<void> {
    for (const { table: opening, used } of [...opened.values()]) {
      if (now() - used < idle) continue;
      const table = await opening.catch(() => null);
      if (table && !table.viewer && nextDeadline(table.loop.state()) === null) await tables.close(table);
    }
  }

  const tables: Tables = {
    onOpen: () => {},
    open(id) {
      const known = opened.get(id);
      if (known) {
        known.used = now();
        return known.table;
      }
      const table = load(id);
      const entry: Opened = { table, live: null, used: now() };
      opened.set(id, entry);
      const forget = () => opened.get(id) === entry && opened.delete(id);
      table.then((found) => {
        entry.live = found;
        return found ?? forget();
      }, forget);
      return table;
    },
    async seat(table, { id, role }) {
      if (table.loop.state().persons[role].length === 0) await ask(table, { type: "sit", seat: role, person: id }, id);
      table.people = await journal.people(table.id);
      table.viewer?.changed();
    },
    opened: (home) => [...opened.values()].flatMap(({ live }) => (live && homeOf(live.id) === home ? live : [])),
    async close(table) {
      if (opened.get(table.id)?.live === table) opened.delete(table.id);
      table.bots.stop();
      await table.loop.close();
      releases.get(table)?.();
    },
    async closeHome(home, only) {
      const isMeant = (id: string) => homeOf(id) === home && (only === undefined || only.includes(id));
      const ours = [...opened].filter(([id]) => isMeant(id)).map(([, { table }]) => table.catch(() => null));
      for (const table of await Promise.all(ours)) {
        if (!table) continue;
        await tables.close(table);
        table.viewer?.moved();
      }
    },
    async closeAll() {
      clearInterval(sweeper);
      const all = await Promise.allSettled([...opened.values()].map((one) => one.table));
      await Promise.allSettled(all.map((one) => one.status === "fulfilled" && one.value && tables.close(one.value)));
    },
    count: () => opened.size,
  };
  return tables;
}

const logOf = async (journal: Pick<Journal, "read">, id: string): Promise<readonly Entry[]> =>
  (await journal.read(id)).map(({ entry }) => entry as Entry);

/** A command of the server's own; refusing it is an answer, failing to record it is not. */
async function ask(table: LiveTable, command: HostCommand, person: string | null): Promise<void> {
  const done = await table.loop.submit({ by: "host", person, id: null, command });
  if (!done.ok && done.error.reason === "unavailable") throw new Error(`The journal did not take ${command.type}.`);
}

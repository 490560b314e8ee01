// The tables that are open in this process: each folded once, driven by its loop, and closed when nobody needs it.
import type { Debrief } from "../../shared/protocol.ts";
import { type BySeat, bySeat, type Scenario } from "../../shared/scenario/types.ts";
import type { TableCommand } from "../../shared/table/commands.ts";
import { nextDeadline } from "../../shared/table/deadline.ts";
import { decide } from "../../shared/table/decide.ts";
import { evolve } from "../../shared/table/evolve.ts";
import type { Refusal } from "../../shared/table/refusal.ts";
import { EMPTY_TABLE, type TableState } from "../../shared/table/state.ts";
import type { Journal, Person } from "../journal/journal.ts";
import type { Library } from "../scenarios.ts";
import { type Loop, openLoop } from "./loop.ts";

/** What shows a table while it is open: its room. */
export interface Viewer {
  /** Something changed: the state, or who sits there. */
  changed(): void;
  /** Another process owns the table now. */
  fenced(): void;
}

/** A table in play: its loop, its case and its people. */
export interface LiveTable {
  readonly id: string;
  readonly scenario: Scenario;
  readonly loop: Loop<TableState, TableCommand, Refusal>;
  /** Names by seat, "" for an empty one. */
  names: BySeat<string>;
  /** The room, while there is one. A table without one closes by itself. */
  viewer: Viewer | null;
  /** Made once, when everything is revealed. */
  debrief: Debrief | null;
}

export interface Tables {
  /** The table, opened if need be; null when there is none. Rejects when the journal does. */
  open(id: string): Promise<LiveTable | null>;
  /** Makes sure that this person sits at the table, and that its names are known. Rejects when the journal does. */
  seat(table: LiveTable, person: Person): Promise<void>;
  /** Closes a table here; it can be opened again, here or elsewhere. */
  close(table: LiveTable): Promise<void>;
  closeAll(): Promise<void>;
  /** How many are open here. */
  count(): number;
}

export interface TablesOptions {
  readonly journal: Journal;
  readonly library: Library;
  /** Where this process can be reached, written beside the fence. */
  readonly address: string;
  readonly now: () => number;
  /** Told of every failure of the journal and every bug. */
  readonly onError: (error: unknown) => void;
  /** A table without a room, a deadline and a call closes after this long, ms. */
  readonly idle?: number;
}

const IDLE = 60_000;

interface Opened {
  readonly table: Promise<LiveTable | null>;
  used: number;
}

/** The tables of this process; opening one takes its home over, so that an earlier owner is fenced. */
export function openTables({ journal, library, address, now, onError, idle = IDLE }: TablesOptions): Tables {
  const opened = new Map<string, Opened>();
  const sweeper = setInterval(sweep, idle / 2);
  sweeper.unref();

  async function load(id: string): Promise<LiveTable | null> {
    const home = await journal.takeHome(id, address);
    if (!home) return null;
    const first = (await journal.read(id))[0]?.entry.events[0];
    if (first?.type !== "opened") throw new Error(`Table ${id} has no opening entry.`);
    const scenario = await library.byHash(first.scenario);
    const loop = await openLoop<TableState, TableCommand, Refusal>({
      journal,
      home: id,
      stream: id,
      epoch: home.epoch,
      now,
      onError,
      machine: {
        empty: EMPTY_TABLE,
        decide: (state, by, command, at) => decide(scenario, state, by, command, at),
        evolve,
        nextDeadline,
        tick: { type: "tick" },
      },
    });
    await ask(loop, { type: "restore" }, null);
    const names = namesOf(await journal.people(id));
    const table: LiveTable = { id, scenario, loop, names, viewer: null, debrief: null };
    loop.onChange = () => table.viewer?.changed();
    loop.onFenced = () => {
      opened.delete(id);
      table.viewer?.fenced();
    };
    return table;
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
    open(id) {
      const known = opened.get(id);
      if (known) {
        known.used = now();
        return known.table;
      }
      const table = load(id);
      opened.set(id, { table, used: now() });
      table.then(
        (found) => found === null && opened.delete(id),
        () => opened.delete(id),
      );
      return table;
    },
    async seat(table, person) {
      if (table.loop.state().persons[person.seat] === null) {
        await ask(table.loop, { type: "sit", seat: person.seat, person: person.id }, person.id);
      }
      table.names = namesOf(await journal.people(table.id));
      table.viewer?.changed();
    },
    async close(table) {
      if ((await opened.get(table.id)?.table) === table) opened.delete(table.id);
      await table.loop.close();
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

/** A command of the server's own; refusing it is an answer, failing to record it is not. */
async function ask(loop: LiveTable["loop"], command: TableCommand, person: string | null): Promise<void> {
  const done = await loop.submit({ by: "host", person, id: null, command });
  if (!done.ok && done.error.reason === "unavailable") throw new Error(`The journal did not take ${command.type}.`);
}

const namesOf = (people: readonly Person[]): BySeat<string> =>
  bySeat((seat) => people.find((person) => person.seat === seat)?.name ?? "");

// The tables that are open in this process: each folded once, driven by its loop, and closed when nobody needs it.
import { type BySeat, bySeat, otherSeat, type Scenario } from "../../shared/scenario/types.ts";
import type { TableCommand } from "../../shared/table/commands.ts";
import { nextDeadline } from "../../shared/table/deadline.ts";
import { decide } from "../../shared/table/decide.ts";
import { evolve } from "../../shared/table/evolve.ts";
import type { Refusal } from "../../shared/table/refusal.ts";
import { EMPTY_TABLE, type TableState } from "../../shared/table/state.ts";
import type { Journal, Person } from "../journal/journal.ts";
import type { Library } from "../scenarios.ts";
import { type Loop, openLoop } from "./loop.ts";

/** A table in play: its loop, its case and its people. */
export interface LiveTable {
  readonly id: string;
  readonly scenario: Scenario;
  readonly loop: Loop<TableState, TableCommand, Refusal>;
  /** Names by seat, "" for an empty one. */
  names: BySeat<string>;
}

export interface Tables {
  /** The table, opened if need be; null when there is none. Rejects when the journal does. */
  open(id: string): Promise<LiveTable | null>;
  /** Makes sure that this person sits at the table, and that its names are known. */
  seat(table: LiveTable, person: Person): Promise<void>;
  /** Closes a table here; it can be opened again, here or elsewhere. */
  close(id: string): Promise<void>;
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
}

/** The tables of this process; opening one takes its home over, so that an earlier owner is fenced. */
export function openTables({ journal, library, address, now }: TablesOptions): Tables {
  const open = new Map<string, Promise<LiveTable | null>>();

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
      machine: {
        empty: EMPTY_TABLE,
        decide: (state, by, command, at) => decide(scenario, state, by, command, at),
        evolve,
        nextDeadline,
        tick: { type: "tick" },
      },
    });
    await loop.submit({ by: "host", person: null, id: null, command: { type: "restore" } });
    return { id, scenario, loop, names: namesOf(await journal.people(id)) };
  }

  const tables: Tables = {
    open(id) {
      let opening = open.get(id);
      if (!opening) {
        opening = load(id);
        open.set(id, opening);
        opening.then(
          (table) => table === null && open.delete(id),
          () => open.delete(id),
        );
      }
      return opening;
    },
    async seat(table, person) {
      const { persons } = table.loop.state();
      table.names = namesOf(await journal.people(table.id));
      if (persons[person.seat] === null && persons[otherSeat(person.seat)] !== person.id) {
        const command: TableCommand = { type: "sit", seat: person.seat, person: person.id };
        await table.loop.submit({ by: "host", person: person.id, id: null, command });
      }
    },
    async close(id) {
      const table = await open.get(id);
      await table?.loop.close();
      open.delete(id);
    },
    async closeAll() {
      await Promise.allSettled([...open.keys()].map((id) => tables.close(id)));
    },
    count: () => open.size,
  };
  return tables;
}

const namesOf = (people: readonly Person[]): BySeat<string> =>
  bySeat((seat) => people.find((person) => person.seat === seat)?.name ?? "");

// The facilitator's dashboard: follows the session's open tables, computes a row for each at most once a second, and tells the session
// when all of the running round are over. Rows are hints; what is true stands in the journal.

import { type BySeat, bySeat } from "../../shared/scenario/types.ts";
import { isOver, resentmentSoFar, rowOf } from "../../shared/session/row.ts";
import { tablesOf } from "../../shared/session/seating.ts";
import { sessionOf, tableId } from "../../shared/session/state.ts";
import type { TableRow } from "../../shared/session/view.ts";
import type { LiveSession } from "./liveSession.ts";
import { openStandIns } from "./standIn.ts";
import type { Follower, LiveTable } from "./tables.ts";

export interface Dashboard {
  /** Follows a table that is open. */
  follow(table: LiveTable, follower: Omit<Follower, "changed">): void;
  /** The rows of these tables, by their ids, as far as they are known. */
  rows(ids: readonly string[]): readonly TableRow[];
  stop(): void;
}

export interface DashboardOptions {
  readonly loop: LiveSession["loop"];
  /** The clock, server ms. */
  readonly now: () => number;
  /** Told when a row has changed. */
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

/** A row is computed at most once in this time, ms. */
const PACE = 1_000;
/** Resentment reads a table's whole log, so it is measured at most once in this time, ms. */
const MEASURE = 5_000;
/** Every row is computed again after this long, ms: flags rise by time alone. */
const REFRESH = 15_000;

/** What is kept of a followed table between two looks. */
interface Followed {
  readonly table: LiveTable;
  /** Since when a seat that people have is without any page, server ms. */
  away: BySeat<number | null>;
  /** Resentment at the entry with this number, measured at this time, server ms. */
  resentment: BySeat<number>;
  at: number;
  measured: number;
}

export function openDashboard({ loop, now, onChange, onError }: DashboardOptions): Dashboard {
  const followed = new Map<string, Followed>();
  const known = new Map<string, TableRow>();
  const resting = new Map<string, NodeJS.Timeout>();
  const dirty = new Set<string>();
  const standIns = openStandIns(loop, now);
  const refresher = setInterval(() => [...followed.keys()].map(touch), REFRESH);
  refresher.unref();

  /** Computes a row now, or when its rest is over. */
  function touch(id: string): void {
    dirty.add(id);
    if (!resting.has(id)) resting.set(id, setTimeout(wake, 0, id));
  }

  function wake(id: string): void {
    resting.delete(id);
    const one = followed.get(id);
    if (!one || !dirty.delete(id)) return;
    resting.set(id, setTimeout(wake, PACE, id));
    try {
      const row = compute(one);
      if (JSON.stringify(row) === JSON.stringify(known.get(id))) return;
      known.set(id, row);
      onChange();
    } catch (error) {
      onError(error);
    }
  }

  function compute(one: Followed): TableRow {
    const { table, away } = one;
    const state = table.loop.state();
    if (one.at !== state.seq && (isOver(state) || Math.abs(now() - one.measured) >= MEASURE)) {
      one.resentment = resentmentSoFar(table.scenario, state, table.log);
      one.at = state.seq;
      one.measured = now();
    }
    if (one.at !== state.seq) dirty.add(table.id);
    const { round, number } = sessionOf(table.id) ?? { round: 0, number: 0 };
    const { scenario } = table;
    return rowOf(loop.state(), { round, number, scenario, state, away, resentment: one.resentment }, now());
  }

  /** Remembers since when seats are without a page. */
  function look(one: Followed): void {
    const here = one.table.viewer?.here();
    const { persons } = one.table.loop.state();
    one.away = bySeat((seat) => (here?.[seat] || persons[seat].length === 0 ? null : (one.away[seat] ?? now())));
    standIns.look(one.table, one.away);
  }

  /** Says so when every table of the running round is over. A table that is not open has not said anything yet. */
  function settle(): void {
    const state = loop.state();
    if (state.stage !== "round" || state.over) return;
    const over = tablesOf(state).every(({ round, number }) => {
      const one = followed.get(tableId(state.id, round, number));
      return one && isOver(one.table.loop.state());
    });
    if (over) loop.submit({ by: "host", person: null, id: null, command: { type: "all-over" } });
  }

  return {
    follow(table, follower) {
      const one: Followed = { table, away: bySeat(() => null), resentment: bySeat(() => 0), at: -1, measured: 0 };
      followed.set(table.id, one);
      const changed = () => {
        if (followed.get(table.id) !== one) return;
        look(one);
        settle();
        touch(table.id);
      };
      table.follower = { ...follower, changed };
      changed();
    },
    rows: (ids) => ids.flatMap((id) => known.get(id) ?? []),
    stop() {
      clearInterval(refresher);
      standIns.stop();
      for (const timer of resting.values()) clearTimeout(timer);
      followed.clear();
    },
  };
}

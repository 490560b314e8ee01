// Carries out a session's orders at its tables, in their order, until the journal has taken each. It decides nothing.

import { inheritedFor } from "../../shared/session/carry.ts";
import type { Order } from "../../shared/session/orders.ts";
import type { Entry } from "../../shared/table/events.ts";
import { openTable, type TableSettings } from "../../shared/table/open.ts";
import type { Journal, Entry as SessionRow } from "../journal/journal.ts";
import type { Library } from "../scenarios.ts";
import type { Home } from "./homes.ts";
import type { LiveTable } from "./tables.ts";

export interface OrderQueue {
  /** Adds the orders of one entry. Those of one table are carried out in their order, those of several tables side by side. */
  add(orders: readonly Order[]): void;
  /** Resolves when everything that was added so far is done. */
  settled(): Promise<void>;
  /** Leaves what is not done yet; it is sent again when the session opens. */
  stop(): void;
}

export interface OrderQueueOptions {
  readonly journal: Journal;
  readonly library: Library;
  readonly home: Home;
  /** The clock, server ms. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  /** A table of the session. */
  readonly table: (id: string) => Promise<LiveTable | null>;
}

/** Tables that are ordered about side by side, so that starting a hundred leaves room for everything else. */
const SIDE_BY_SIDE = 8;
/** Before an order that the journal did not take is tried again, ms. */
const RETRY = 500;

export function openOrderQueue({ journal, library, home, now, onError, table }: OrderQueueOptions): OrderQueue {
  let last: Promise<void> = Promise.resolve();
  let stopped = false;

  async function carryOut(order: Order): Promise<void> {
    while (!stopped) {
      try {
        await (order.kind === "open" ? open(order) : give(order));
        return;
      } catch (error) {
        onError(error);
        await new Promise((resolve) => setTimeout(resolve, RETRY));
      }
    }
  }

  async function open(order: Extract<Order, { kind: "open" }>): Promise<void> {
    const scenario = await library.byHash(order.scenario);
    const at = now();
    const settings: TableSettings = { ...order.settings, inherited: await inherited(order, scenario) };
    const events = [openTable(scenario, order.scenario, order.seed, settings)];
    const entry: SessionRow = { seq: 1, at, by: "host", person: null, events };
    const row = { home: home.id, stream: order.table, epoch: home.epoch, command: order.id, entry };
    if ((await journal.append(row)) === "fenced") home.lost();
  }

  async function inherited(order: Extract<Order, { kind: "open" }>, next: Parameters<typeof inheritedFor>[2]) {
    const earlier = order.carry && (await table(order.carry.table));
    if (!earlier || !order.carry) return { buyer: 0, seller: 0 };
    const entries = (await journal.read(order.carry.table)).map((row) => row.entry as Entry);
    return inheritedFor(order.carry, { scenario: earlier.scenario, entries }, next);
  }

  async function give({ id, table: name, command }: Extract<Order, { kind: "give" }>): Promise<void> {
    const live = await table(name);
    if (!live) throw new Error(`There is no table ${name} to give ${command.type} to.`);
    const done = await live.loop.submit({ by: "host", person: null, id, command, once: true });
    const again = !done.ok && (done.error.reason === "unavailable" || done.error.reason === "too-many-requests");
    if (again) throw new Error(`Table ${name} did not take ${command.type}.`);
  }

  /** All orders of one entry: a lane for each table, a few lanes at a time. */
  async function run(orders: readonly Order[]): Promise<void> {
    const lanes = Map.groupBy(orders, (order) => order.table).values();
    const work = async () => {
      for (const lane of lanes) for (const order of lane) if (!stopped) await carryOut(order);
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  }

  return {
    add(orders) {
      if (orders.length > 0) last = last.then(() => run(orders));
    },
    settled: () => last,
    stop() {
      stopped = true;
    },
  };
}

// ordersOf: what must happen at the tables after an entry of the session. It must not decide anything: the entry has.

import { draw } from "../random.ts";
import { SEATS } from "../scenario/types.ts";
import type { HostCommand } from "../table/commands.ts";
import type { TableSettings } from "../table/open.ts";
import { type Carry, carryOf } from "./carry.ts";
import type { SeatChange, SeatedTable, SessionEntry, SessionEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { tablesOf } from "./seating.ts";
import { EMPTY_SESSION, type SessionState, tableId } from "./state.ts";

/** An order to a table. `id` is the id of the command, so that an order that is sent again counts once; `table` is the table's id. */
export type Order = { readonly id: string; readonly table: string } & (
  | {
      readonly kind: "open";
      /** Hash of the scenario's text. */
      readonly scenario: string;
      readonly seed: number;
      readonly settings: Omit<TableSettings, "inherited">;
      /** What `inheritedFor` computes `inherited` from; null: nothing is. */
      readonly carry: Carry | null;
    }
  | { readonly kind: "give"; readonly command: HostCommand }
);

type Bare = Order extends infer One ? (One extends unknown ? Omit<One, "id"> : never) : never;

/** The orders that follow from an entry, in their order. `state` is the session right after it. */
export function ordersOf(state: SessionState, entry: SessionEntry): readonly Order[] {
  const orders = entry.events.flatMap((event) => follow(state, event));
  return orders.map((order, n): Order => ({ ...order, id: `${state.id}:${entry.seq}.${n}` }));
}

/** The orders since the round before the last one began: those that a crash may have kept from the tables. Each counts once. */
export function ordersToRepeat(entries: readonly SessionEntry[]): readonly Order[] {
  let [before, orders]: [Order[], Order[]] = [[], []];
  let state = EMPTY_SESSION;
  for (const entry of entries) {
    state = evolve(state, entry);
    if (entry.events.some((event) => event.type === "round-began")) [before, orders] = [orders, []];
    orders.push(...ordersOf(state, entry));
  }
  return [...before, ...orders];
}

function follow(state: SessionState, event: SessionEvent): readonly Bare[] {
  const give = (number: number, command: HostCommand, round = state.round): Bare => ({
    kind: "give",
    table: tableId(state.id, round, number),
    command,
  });
  const all = (command: HostCommand, number: number | null = null): readonly Bare[] =>
    number === null ? tablesOf(state).map((table) => give(table.number, command)) : [give(number, command)];

  switch (event.type) {
    case "round-began":
      return event.tables.flatMap((table) => begin(state, table, give));
    case "table-added": {
      const begun = begin(state, event.table, give);
      return state.paused === null ? begun : [...begun, give(event.table.number, { type: "pause" })];
    }
    case "seated":
      return event.changes.map((change) => give(event.table, toTable(change)));
    case "paused":
      return all({ type: "pause" });
    case "resumed":
      return all({ type: "go-on" });
    case "extended":
      return all({ type: "extend", ms: event.ms }, event.table);
    case "told":
      return state.stage === "round" ? all({ type: "note", text: event.text, seat: event.seat }, event.table) : [];
    case "skipped":
      return all({ type: "skip" }, event.table);
    case "watched":
      return all({ type: "watch", on: event.on }, event.table);
    case "recorded":
      return all({ type: "record", package: event.package && [...event.package] }, event.table);
    case "round-ended":
      return all({ type: "finish" });
    case "revealed":
      return event.rounds.flatMap((round) =>
        tablesOf(state, round).map(({ number }) => give(number, { type: "reveal" }, round)),
      );
    default:
      return [];
  }
}

function begin(
  state: SessionState,
  table: SeatedTable,
  give: (number: number, command: HostCommand) => Bare,
): readonly Bare[] {
  const { round, settings } = state;
  const plan = settings?.agenda[round];
  if (!settings || !plan) return [];
  const { number, seats, bots } = table;
  const { planning, negotiating, reflecting } = plan.minutes;
  const open: Bare = {
    kind: "open",
    table: tableId(state.id, round, number),
    scenario: state.scenarios[round] ?? "",
    seed: Math.floor(draw(state.seed, "table", round, number) * 2 ** 31),
    settings: {
      steps: plan.steps,
      talk: settings.talk,
      reveal: "facilitator",
      pace: settings.clock,
      planning: Math.round(planning * 60_000),
      length: Math.round(negotiating * 60_000),
      reflecting: Math.round(reflecting * 60_000),
    },
    carry: plan.carry ? carryOf(state, table) : null,
  };
  const people = SEATS.flatMap((seat) => seats[seat].map((person) => give(number, { type: "sit", seat, person })));
  const botted = SEATS.filter((seat) => bots[seat]).map((seat) => give(number, { type: "bot", seat, on: true }));
  return [open, ...people, ...botted, give(number, { type: "start" })];
}

function toTable(change: SeatChange): HostCommand {
  if (change.kind === "bot") return { type: "bot", seat: change.seat, on: change.on };
  return { type: change.kind, seat: change.seat, person: change.person };
}

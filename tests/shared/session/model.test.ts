// What must hold for every course of a session: random commands of facilitator, participants, server and clock, seeds printed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FacilitatorCommand, ParticipantCommand, SessionHostCommand } from "../../../shared/session/commands.ts";
import { nextDeadline } from "../../../shared/session/deadline.ts";
import type { SessionEntry } from "../../../shared/session/events.ts";
import { evolve, fold } from "../../../shared/session/evolve.ts";
import { type Order, ordersOf, ordersToRepeat } from "../../../shared/session/orders.ts";
import { SESSION_REFUSALS } from "../../../shared/session/refusal.ts";
import { peopleAt, tablesOf } from "../../../shared/session/seating.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { EMPTY_SESSION, type SessionState, tableId } from "../../../shared/session/state.ts";
import { sessionViewFor } from "../../../shared/session/view.ts";
import { anySettings, anyStep, PEOPLE, type Step } from "./anyCommand.ts";
import { Room } from "./room.ts";

const SEED = 20_261_203;
const COMMANDS: readonly string[] = [FacilitatorCommand, ParticipantCommand, SessionHostCommand].flatMap(
  ({ options }) => options.map((option) => option.shape.type.value),
);
/** Refusals that a walk need not meet: decide.test.ts does, or (`malformed`) they are given at the door. */
const RARE: ReadonlySet<string> = new Set([
  "malformed",
  "session-full",
  "nobody-to-pair",
  "seat-full",
  "unknown-scenario",
  "contradicting-settings",
]);
const course = fc.record({
  settings: anySettings,
  steps: fc.array(anyStep, { minLength: 40, maxLength: 160, size: "max" }),
});

function play(
  { settings, steps }: { settings: SessionSettings; steps: readonly Step[] },
  each?: (room: Room) => void,
): Room {
  const room = new Room(settings).people(3);
  room.join(...PEOPLE.slice(0, 4));
  for (const { who, command, wait } of steps) {
    room.wait(wait).try(who, command);
    each?.(room);
  }
  return room;
}

/** What the tables know from their orders alone. */
interface Told {
  readonly seats: { readonly buyer: Set<string>; readonly seller: Set<string> };
  readonly bots: { buyer: boolean; seller: boolean };
  paused: boolean;
  watched: boolean;
  finished: boolean;
}
function carryOut(orders: readonly Order[]): ReadonlyMap<string, Told> {
  const tables = new Map<string, Told>();
  for (const order of orders) {
    if (order.kind === "open") {
      expect(tables.has(order.table)).toBe(false);
      const seats = { buyer: new Set<string>(), seller: new Set<string>() };
      const told = { seats, bots: { buyer: false, seller: false }, paused: false, watched: false, finished: false };
      tables.set(order.table, told);
      continue;
    }
    const table = tables.get(order.table);
    if (!table) throw new Error(`${order.table} was never opened`);
    const { command } = order;
    if (command.type === "sit") table.seats[command.seat].add(command.person);
    if (command.type === "stand") table.seats[command.seat].delete(command.person);
    if (command.type === "bot") table.bots[command.seat] = command.on;
    if (command.type === "pause") table.paused = true;
    if (command.type === "go-on") table.paused = false;
    if (command.type === "watch") table.watched = command.on;
    if (command.type === "finish") table.finished = true;
  }
  return tables;
}

function checkSeating(state: SessionState): void {
  const tables = tablesOf(state);
  const people = tables.flatMap(peopleAt);
  expect(new Set(people).size).toBe(people.length);
  if (state.stage === "round")
    for (const person of people) expect(state.members.find(({ id }) => id === person)?.standing).toBe("in");
  for (const { seats } of tables) {
    expect(seats.buyer.length).toBeLessThanOrEqual(2);
    expect(seats.seller.length).toBeLessThanOrEqual(2);
  }
  expect(tables.map((table) => table.number)).toEqual(tables.map((_, index) => index + 1));
}

describe(`sessions, seed ${SEED}`, () => {
  it("a whole run of 10,000 random steps never throws, refusals change nothing, nobody sits twice", () => {
    const steps = fc.sample(anyStep, { seed: SEED, numRuns: 10_000 });
    const done = new Set<string>();
    const refused = new Set<string>();
    for (const [index, settings] of fc.sample(anySettings, { seed: SEED, numRuns: 50 }).entries()) {
      const room = new Room(settings).people(2);
      for (const [number, { who, command, wait }] of steps.slice(index * 200, (index + 1) * 200).entries()) {
        // Where nobody runs the session its creator hardly ever speaks.
        if (settings.selfRun && who === "facilitator" && number % 8 > 0) continue;
        const before = room.state;
        const frozen = JSON.stringify(before);
        const reason = room.wait(wait).try(who, command);
        if (reason) refused.add(reason);
        else done.add(command.type);
        if (reason) expect(room.state).toBe(before);
        expect(JSON.stringify(before)).toBe(frozen);
        checkSeating(room.state);
        const due = nextDeadline(room.state);
        if (due !== null && due <= room.now) {
          room.do("clock", { type: "tick" });
          done.add("tick");
          expect(nextDeadline(room.state) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(room.now);
        }
      }
    }
    // The walk does not go round in circles: every command was carried out, and all that can be refused here was.
    expect([...done].toSorted()).toEqual(COMMANDS.toSorted());
    for (const reason of SESSION_REFUSALS) if (!RARE.has(reason)) expect(refused).toContain(reason);
  });

  const check = (property: fc.IPropertyWithHooks<[{ settings: SessionSettings; steps: Step[] }]>) =>
    fc.assert(property, { seed: SEED, numRuns: 120 });

  it("replaying the journal gives the live state and the live orders", () => {
    check(
      fc.property(course, (round) => {
        const room = play(round);
        const entries: readonly SessionEntry[] = JSON.parse(JSON.stringify(room.entries));
        expect(fold(entries)).toEqual(room.state);
        const again: Order[] = [];
        let state = EMPTY_SESSION;
        for (const entry of entries) {
          state = evolve(state, entry);
          again.push(...ordersOf(state, entry));
        }
        expect(again).toEqual(room.orders);
        expect(new Set(again.map((order) => order.id)).size).toBe(again.length);
        const repeated = ordersToRepeat(entries);
        expect(repeated).toEqual(again.slice(again.length - repeated.length));
        const ids = new Set(repeated.map((order) => order.id));
        const running = tablesOf(state).map((table) => tableId(state.id, table.round, table.number));
        for (const order of again) if (running.includes(order.table)) expect(ids).toContain(order.id);
      }),
    );
  });

  it("the orders alone tell every table who sits there, what is paused, watched and over", () => {
    check(
      fc.property(course, (round) => {
        const { state, orders } = play(round);
        const told = carryOut(orders);
        expect(told.size).toBe(state.tables.length);
        for (const { round: at, number, seats, bots, watched } of state.tables) {
          const table = told.get(tableId(state.id, at, number));
          expect(
            table && {
              ...table,
              seats: { buyer: [...table.seats.buyer].toSorted(), seller: [...table.seats.seller].toSorted() },
            },
          ).toEqual({
            seats: { buyer: seats.buyer.toSorted(), seller: seats.seller.toSorted() },
            bots,
            watched,
            paused: at === state.round && state.paused !== null,
            finished: at < state.round || state.stage !== "round",
          });
        }
      }),
    );
  });

  it("nobody has both briefs of a round in hand, and no case is played whose folders are open", () => {
    check(
      fc.property(course, (round) => {
        const read = new Map<string, string>();
        play(round, ({ state, entries }) => {
          for (const { round: at, seats } of tablesOf(state)) {
            for (const seat of ["buyer", "seller"] as const) {
              for (const person of seats[seat]) {
                expect(read.get(`${at} ${person}`) ?? seat).toBe(seat);
                read.set(`${at} ${person}`, seat);
              }
            }
          }
          for (const event of entries.at(-1)?.events ?? []) {
            if (event.type !== "round-began") continue;
            const open = state.revealed.map((one) => state.scenarios[one]);
            expect(open).not.toContain(state.scenarios[event.round]);
            const families = state.revealed.map((one) => state.cases[one]);
            if (state.settings?.reveal === "case") expect(families).not.toContain(state.cases[event.round]);
          }
        });
      }),
    );
  });

  it("rounds, stages and reveals only go forward", () => {
    check(
      fc.property(course, (round) => {
        let before = EMPTY_SESSION;
        play(round, ({ state }) => {
          expect(state.round - before.round).toBeGreaterThanOrEqual(0);
          expect(state.round).toBeLessThan(state.settings?.agenda.length ?? 0);
          expect(state.revealed.slice(0, before.revealed.length)).toEqual(before.revealed);
          expect(new Set(state.revealed).size).toBe(state.revealed.length);
          if (before.stage === "closed") expect(state.stage).toBe("closed");
          if (before.stage !== "lobby") expect(state.stage).not.toBe("lobby");
          if (state.stage !== "round") expect(state.paused).toBe(null);
          if (!state.settings?.selfRun) expect(state.due).toBe(null);
          before = state;
        });
      }),
    );
  });

  it("everybody's view names the one table where they are", () => {
    check(
      fc.property(course, (round) => {
        const { state } = play(round);
        for (const person of PEOPLE) {
          const mine = sessionViewFor(state, person).mine;
          const plays = state.stage === "round" || state.stage === "between";
          const table = tablesOf(state).find((one) => peopleAt(one).includes(person));
          const here = plays && mine?.standing === "in" ? table : undefined;
          expect(mine?.table).toBe(here ? tableId(state.id, state.round, here.number) : "");
        }
      }),
    );
  });
});

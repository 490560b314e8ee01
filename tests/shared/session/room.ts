// A session for tests: settings, people who join, and a way to give commands at a made-up clock.
import type { SessionCommand } from "../../../shared/session/commands.ts";
import { createSession, pinAgenda } from "../../../shared/session/create.ts";
import { decide } from "../../../shared/session/decide.ts";
import type { SessionBy, SessionCaller, SessionEntry, SessionEvent } from "../../../shared/session/events.ts";
import { evolve } from "../../../shared/session/evolve.ts";
import { type Order, ordersOf } from "../../../shared/session/orders.ts";
import type { SessionRefusalReason } from "../../../shared/session/refusal.ts";
import { peopleAt, tablesOf } from "../../../shared/session/seating.ts";
import type { RoundPlan, SessionSettings } from "../../../shared/session/settings.ts";
import { EMPTY_SESSION, type SessionState } from "../../../shared/session/state.ts";

export const ROUND: RoundPlan = {
  scenario: "plant-scheduler",
  minutes: { planning: 8, negotiating: 14, reflecting: 5 },
  steps: ["planning", "ratifying", "reflecting"],
  pairs: "new",
  carry: false,
};

export const SETTINGS: SessionSettings = {
  title: "Friday",
  agenda: [ROUND, { ...ROUND, scenario: "its-twin", pairs: "swap" }],
  talk: "chat",
  reveal: "case",
  clock: "room",
  names: "names",
  pairing: "random",
  teams: [],
  apart: false,
  threes: false,
  odd: "watch",
  late: "pair",
  standIn: 0,
  selfRun: false,
  plays: false,
};

/** Agenda of so many rounds with new pairs, each of another case. */
export const newPairs = (rounds: number): readonly RoundPlan[] =>
  Array.from({ length: rounds }, (_, round) => ({ ...ROUND, scenario: `case-${round}` }));

/** The test library: a case's family is its name up to "-twin". */
export const find = (scenario: string) =>
  scenario === "unknown"
    ? undefined
    : { hash: `hash of ${scenario}`, family: scenario === "its-twin" ? "plant-scheduler" : scenario };

/** The pins of an agenda that the test library has. */
export function pinsOf(settings: Pick<SessionSettings, "agenda">) {
  const pins = pinAgenda(settings, find);
  if (!pins.ok) throw new Error(pins.error.reason);
  return pins.value;
}

/** A session that is played command by command. The clock starts at 1,000,000 ms and moves only by `wait`. */
export class Room {
  state: SessionState = EMPTY_SESSION;
  now = 1_000_000;
  readonly entries: SessionEntry[] = [];
  readonly orders: Order[] = [];

  constructor(changes: Partial<SessionSettings> = {}, seed = 7) {
    const settings = { ...SETTINGS, ...changes };
    const created = createSession({ id: "s1", code: "B3D5F7", seed, settings, pins: pinsOf(settings) });
    if (!created.ok) throw new Error(created.error.reason);
    this.#record("facilitator", null, [created.value]);
  }

  #record(by: SessionBy, person: string | null, events: readonly SessionEvent[]): void {
    const entry: SessionEntry = { seq: this.state.seq + 1, at: this.now, by, person, events };
    this.entries.push(entry);
    this.state = evolve(this.state, entry);
    this.orders.push(...ordersOf(this.state, entry));
  }

  /** Carries a command out, or answers the reason why not. `who` is a person, or one of the other callers. */
  try(who: SessionBy | (string & {}), command: SessionCommand): SessionRefusalReason | null {
    const others: readonly string[] = ["facilitator", "host", "clock"];
    const caller: SessionCaller = others.includes(who)
      ? { by: who as SessionBy, person: null }
      : { by: "participant", person: who };
    const decision = decide(this.state, caller, command, this.now);
    if (!decision.ok) return decision.error.reason;
    this.#record(caller.by, caller.person, decision.value);
    return null;
  }

  /** Carries a command out that must not be refused. */
  do(who: SessionBy | (string & {}), command: SessionCommand): this {
    const reason = this.try(who, command);
    if (reason) throw new Error(`${command.type} by ${who} was refused: ${reason}`);
    return this;
  }

  /** The facilitator's commands. */
  run(...commands: readonly SessionCommand[]): this {
    for (const command of commands) this.do("facilitator", command);
    return this;
  }

  join(...people: readonly string[]): this {
    for (const person of people) this.do("host", { type: "join", person, team: "" });
    return this;
  }

  /** So many people, p1 and on. */
  people(count: number): this {
    return this.join(...Array.from({ length: count }, (_, index) => `p${index + 1}`));
  }

  begin(): this {
    return this.run({ type: "begin-round" });
  }

  end(): this {
    return this.run({ type: "end-round" });
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  get tables() {
    return tablesOf(this.state);
  }

  /** Everybody who has a chair in the running round, sorted. */
  get seated(): readonly string[] {
    return this.tables.flatMap(peopleAt).toSorted();
  }
}

// A table for tests: the plant scheduler with both seats taken, and a way to play commands at a made-up clock.
import { readFileSync } from "node:fs";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import type { Scenario, Seat } from "../../../shared/scenario/types.ts";
import type { TableCommand } from "../../../shared/table/commands.ts";
import { decide } from "../../../shared/table/decide.ts";
import type { By, Caller, Entry } from "../../../shared/table/events.ts";
import { evolve } from "../../../shared/table/evolve.ts";
import { openTable, PLAIN, type TableSettings } from "../../../shared/table/open.ts";
import type { RefusalReason } from "../../../shared/table/refusal.ts";
import { EMPTY_TABLE, type TableState } from "../../../shared/table/state.ts";

const file = new URL("../../../server/scenarios/plant-scheduler.yaml", import.meta.url);

/** The plant scheduler, loaded. */
export const PLANT: Scenario = loadPlant();

function loadPlant(): Scenario {
  const parsed = parseScenario(readFileSync(file, "utf8"), "plant-scheduler.yaml");
  if (!parsed.ok) throw new Error(parsed.error.map((problem) => problem.message).join("\n"));
  return parsed.value;
}

/** Packages of the plant scheduler, pilot locked: cheap for the buyer, dear, and in the middle. */
export const CHEAP = [0, 2, 3, 3, 0, 0, 0];
export const DEAR = [4, 0, 0, 0, 2, 3, 0];
export const MIDDLE = [2, 1, 2, 1, 1, 1, 0];

/** A table that is played move by move. The clock starts at 1,000,000 ms and moves only by `wait`. */
export class Play {
  state: TableState = EMPTY_TABLE;
  now = 1_000_000;
  readonly entries: Entry[] = [];
  readonly scenario: Scenario;

  constructor(scenario: Scenario = PLANT, settings: Partial<TableSettings> = {}) {
    this.scenario = scenario;
    this.#record({ by: "host", person: null }, [openTable(scenario, "hash", 1, { ...PLAIN, ...settings })]);
  }

  #record({ by, person }: Caller, events: Entry["events"]): void {
    const entry: Entry = { seq: this.state.seq + 1, at: this.now, by, person, events };
    this.entries.push(entry);
    this.state = evolve(this.state, entry);
  }

  /** Who asks when nothing else is said: the first person of a seat, its bot when one plays it. */
  caller(by: By): Caller {
    const plays = (by === "buyer" || by === "seller") && !this.state.bots[by];
    return { by, person: plays ? (this.state.persons[by][0] ?? "nobody") : null };
  }

  /** Carries a command out, or answers the reason why not. */
  try(by: By, command: TableCommand, person = this.caller(by).person): RefusalReason | null {
    const decision = decide(this.scenario, this.state, { by, person }, command, this.now);
    if (!decision.ok) return decision.error.reason;
    this.#record({ by, person }, decision.value);
    return null;
  }

  /** Carries a command out that must not be refused. */
  do(by: By, command: TableCommand, person = this.caller(by).person): this {
    const reason = this.try(by, command, person);
    if (reason) throw new Error(`${command.type} by ${by} was refused: ${reason}`);
    return this;
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  offer(seat: Seat, ...packages: (readonly number[])[]): this {
    return this.do(seat, { type: "offer", packages: packages.map((pkg) => [...pkg]), final: false });
  }

  seat(): this {
    return this.do("host", { type: "sit", seat: "buyer", person: "pb" }).do("host", {
      type: "sit",
      seat: "seller",
      person: "ps",
    });
  }

  /** Both seats done with the present phase. */
  both(): this {
    return this.do("buyer", { type: "ready" }).do("seller", { type: "ready" });
  }

  /** Both seats taken and ready. */
  start(): this {
    return this.seat().both();
  }
}

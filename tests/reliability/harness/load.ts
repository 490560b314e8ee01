// Tables in play: each with a buyer and a seller who make moves by chance as long as they are let, and come back by themselves whatever
// happens to the server. It knows no fault.
import { loadLibrary } from "../../../server/scenarios.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { type Dice, diceOf } from "../../support/hostileDice.ts";
import { until } from "../../support/player.ts";
import { openTable, type SeatedTable } from "./calls.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { openLine, type SeatLine } from "./line.ts";
import { nextMove } from "./moves.ts";

const SCENARIOS = new URL("../../../server/scenarios/", import.meta.url).pathname;
/** Every kind of thing that a case can have is in it. */
const CASE = "plant-scheduler";
/** Between two moves of a seat, ms: a server refuses more than thirty messages a second. */
const PAUSE = { least: 40, spread: 80 } as const;
/** How long a client may take to be back, ms. The longest a page waits between two tries is 5 s, and a call may take 10. */
export const BACK_WITHIN = 30_000;

export const caseToPlay = (): Scenario => {
  const found = loadLibrary([SCENARIOS], { scenarioText: async () => null }).byId(CASE);
  if (!found) throw new Error(`There is no case ${CASE}.`);
  return found.scenario;
};

export interface LoadOptions {
  /** Where the players of a table find the server, by their number: the buyer's clients come first. */
  readonly urlsOf: (client: number) => readonly string[];
  readonly tables: number;
  readonly seed: number;
  /** Clients in each seat; 1 unless said otherwise. */
  readonly clients?: number;
  /** How long a resume call may take, ms; as long as pages wait unless said otherwise. */
  readonly patience?: number;
}

export interface Load {
  readonly ledger: Ledger;
  readonly dice: Dice;
  lines(): readonly SeatLine[];
  /** Opens tables for those that are over, so that there are always as many in play. */
  topUp(): Promise<void>;
  /** Adds the players of a table that is there already. */
  join(table: SeatedTable): void;
  /** Resolves when this many more commands were acknowledged. */
  acknowledged(more: number): Promise<void>;
  /**
   * From now on everybody has to be heard of again; times count from `at` (performance.now()). With `bornAfter` only what comes over a line
   * that began later counts, and with `of` only those players and their tables.
   */
  mark(at?: number, bornAfter?: number, of?: readonly SeatLine[]): void;
  /** Ms from the mark to the first answer, of each table that counts. */
  goneOn(): readonly number[];
  /** Waits until everybody at a table that is not over has had an answer since the mark; answers how many had none in time. */
  allBack(within?: number): Promise<number>;
  stop(): Promise<void>;
}

/** Whether a table asks nothing of its seats any more. */
export const isOver = (line: SeatLine): boolean =>
  ["agreed", "ended", "revealed"].includes(line.view()?.table.phase ?? "");

/** Opens tables and lets people play at them; resolves when everybody is in the room and has had an answer. */
export async function startLoad({ urlsOf, tables, seed, clients = 1, patience }: LoadOptions): Promise<Load> {
  const scenario = caseToPlay();
  const ledger = openLedger();
  const dice = diceOf(seed);
  let people: { readonly line: SeatLine; readonly done: Promise<void> }[] = [];
  let since = new Map<SeatLine, number>();
  let young = 0;
  let awaited: readonly SeatLine[] = [];
  let stopped = false;
  let opened = 0;

  async function play(line: SeatLine, own: Dice): Promise<void> {
    while (!stopped && !gone.has(line)) {
      const [view, seat] = [line.view(), line.seat()];
      const move = view && seat && line.isLive() ? nextMove(scenario, view, seat, own) : null;
      if (move) await Promise.race([line.send(move), leaving.get(line)?.promise]);
      await new Promise((resolve) => setTimeout(resolve, PAUSE.least + own.below(PAUSE.spread)));
    }
  }
  const gone = new Set<SeatLine>();
  const leaving = new Map<SeatLine, PromiseWithResolvers<void>>();

  function leave(line: SeatLine): void {
    gone.add(line);
    line.stop();
    leaving.get(line)?.resolve();
  }

  const load: Load = {
    ledger,
    dice,
    lines: () => people.map(({ line }) => line),
    join({ table, tokens }) {
      for (const [number, token] of tokens.flatMap((one) => Array<string>(clients).fill(one)).entries()) {
        const own = dice.other(`${table}/${number}`);
        const line = openLine({
          urls: urlsOf(number),
          table,
          token,
          ledger,
          dice: own,
          ...(patience ? { patience } : {}),
        });
        leaving.set(line, Promise.withResolvers());
        people.push({ line, done: play(line, own) });
      }
    },
    async topUp() {
      for (const { line } of people) if (isOver(line)) leave(line);
      people = people.filter(({ line }) => !gone.has(line));
      const inPlay = new Set(people.map(({ line }) => line.table)).size;
      const missing = Array.from({ length: tables - inPlay }, () => opened++);
      const url = urlsOf(0)[0] as string;
      for (const some of inSome(missing, 10)) {
        const course = (number: number) => (number % 3 === 2 ? "whole" : "short");
        for (const table of await Promise.all(some.map((number) => openTable(url, CASE, course(number)))))
          load.join(table);
      }
      const isIn = (line: SeatLine) => line.isLive() && (line.answered() > 0 || isOver(line));
      await until(() => people.every(({ line }) => isIn(line)), "everybody at their tables", BACK_WITHIN);
    },
    async acknowledged(more) {
      const goal = ledger.acknowledged() + more;
      const over = () => people.every(({ line }) => isOver(line));
      await until(() => ledger.acknowledged() >= goal || over(), `${more} more acknowledgements`, BACK_WITHIN);
    },
    mark(at, bornAfter = 0, of = load.lines()) {
      ledger.mark(at, bornAfter);
      young = bornAfter;
      awaited = of;
      since = new Map(people.map(({ line }) => [line, line.answered()]));
    },
    goneOn: () => [...new Set(awaited.map(({ table }) => table))].flatMap((table) => ledger.goneOn().get(table) ?? []),
    async allBack(within = BACK_WITHIN) {
      const isBack = (line: SeatLine) =>
        line.isLive() && line.born() >= young && (isOver(line) || line.answered() > (since.get(line) ?? 0));
      const goesOn = (line: SeatLine) => isOver(line) || ledger.goneOn().has(line.table);
      const missing = () => awaited.filter((line) => !isBack(line) || !goesOn(line)).length;
      await until(() => missing() === 0, "everybody back", within).catch(() => {});
      return missing();
    },
    async stop() {
      stopped = true;
      for (const { line } of people) leave(line);
      await Promise.all(people.map(({ done }) => done));
    },
  };
  try {
    await load.topUp();
    return load;
  } catch (error) {
    await load.stop();
    throw error;
  }
}

const inSome = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

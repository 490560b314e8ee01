// Plays one game of bot against bot through the rules of the table, on a clock of its own. It must not measure the game.
import { type BySeat, bySeat, type Scenario, SEATS, type Seat } from "../../scenario/types.ts";
import type { TableCommand } from "../../table/commands.ts";
import { nextDeadline } from "../../table/deadline.ts";
import { decide } from "../../table/decide.ts";
import type { By, Entry } from "../../table/events.ts";
import { evolve } from "../../table/evolve.ts";
import { openTable, PLAIN, type TableSettings } from "../../table/open.ts";
import { STEPS } from "../../table/phase.ts";
import { EMPTY_TABLE, type TableState } from "../../table/state.ts";
import { type NextMove, nextMove } from "../bot.ts";
import type { Character } from "../characters.ts";
import { floorFor } from "../floor.ts";
import { openEyes, type Sight } from "../sight.ts";
import { untilLookAgain } from "../turn.ts";

/** Whoever plays a seat: the next move for what the seat sees, or null for none. */
export type Player = (sight: Sight) => NextMove | null;

export interface GameSettings {
  readonly table: Partial<TableSettings>;
  /** Whether the players know no floor. */
  readonly blind: boolean;
  /** Called with every entry of the log, in order, and the state after it. */
  readonly watch: (entry: Entry, state: TableState) => void;
}

/** When a game begins, ms; any number would do. */
const START = 1_000_000;
/** Entries of a game, as a stop for what cannot happen. */
const MOST_ENTRIES = 5_000;

/** A bot as a player. */
export const botPlayer =
  (character: Character, seed: number): Player =>
  (sight) =>
    nextMove(sight, character, seed);

/**
 * The state of a table after a whole round between two players, up to the reveal. Of two moves the sooner one is made, the buyer's of
 * equals; while nobody moves the clock goes on. Throws an Error when a command is refused: a player must know the rules.
 */
export function playGame(
  scenario: Scenario,
  players: BySeat<Player>,
  seed: number,
  { table = {}, blind = false, watch = () => {} }: Partial<GameSettings> = {},
): TableState {
  const eyes = bySeat((seat) => openEyes(scenario, seat));
  let now = START;
  let state = EMPTY_TABLE;
  const record = (by: By, events: Entry["events"]) => {
    const entry: Entry = { seq: state.seq + 1, at: now, by, person: null, events };
    state = evolve(state, entry);
    watch(entry, state);
  };
  const carryOut = (by: By, command: TableCommand) => {
    const decision = decide(scenario, state, { by, person: null }, command, now);
    if (!decision.ok) throw new Error(`${command.type} by ${by} was refused: ${decision.error.reason}`);
    record(by, decision.value);
  };
  record("host", [openTable(scenario, scenario.id, seed, { ...PLAIN, steps: STEPS, ...table })]);
  for (const seat of SEATS) carryOut("host", { type: "bot", seat, on: true });

  while (state.phase !== "revealed") {
    if (state.seq > MOST_ENTRIES) throw new Error("The game does not end.");
    const sights = bySeat((seat) => eyes[seat](state, now, blind ? null : floorFor(scenario, state.open, seat)));
    const next = soonest((seat) => players[seat](sights[seat]));
    const due = nextDeadline(state) ?? Number.POSITIVE_INFINITY;
    if (due === Number.POSITIVE_INFINITY && !next) break;
    const then = now + (next?.after ?? untilLookAgain(sights.buyer));
    now = Math.min(then, due);
    if (now === due) carryOut("clock", { type: "tick" });
    else if (next) carryOut(next.seat, next.command);
  }
  return state;
}

function soonest(moveOf: (seat: Seat) => NextMove | null): (NextMove & { readonly seat: Seat }) | null {
  const [buyer, seller] = [moveOf("buyer"), moveOf("seller")];
  if (buyer && (!seller || buyer.after <= seller.after)) return { seat: "buyer", ...buyer };
  return seller && { seat: "seller", ...seller };
}

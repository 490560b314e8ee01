// The bots of a table: for each seat that a bot plays, its next command out of what that seat sees, given when a person would have thought
// of it. It decides nothing about the table and holds no socket; what it does next follows from the state alone, so a restart changes nothing.
import { LOOK_AGAIN, type NextMove, nextMove } from "../../shared/bot/bot.ts";
import type { Character } from "../../shared/bot/characters.ts";
import { floorFor } from "../../shared/bot/floor.ts";
import { openEyes } from "../../shared/bot/sight.ts";
import { bySeat, type Scenario, SEATS, type Seat } from "../../shared/scenario/types.ts";
import type { Opened } from "../../shared/table/events.ts";
import { USUAL_PARTNER } from "../../shared/table/partner.ts";
import type { LiveTable } from "./tables.ts";

/** What thinks for the seats of a table that bots play. */
export interface BotSeat {
  /** The state has changed, or was folded again: what was being thought of is forgotten. */
  changed(): void;
  /** What a bot is thinking of is done at once. */
  hurry(): void;
  /** Nothing is done any more. */
  stop(): void;
}

export interface BotSeatOptions {
  readonly scenario: Scenario;
  readonly loop: Pick<LiveTable["loop"], "state" | "submit">;
  readonly opened: Opened;
  /** The clock, server ms. */
  readonly now: () => number;
  /** Told of refused moves and of every bug. */
  readonly onError: (error: unknown) => void;
}

/** Before a move that was not taken is tried again, ms; twice as long each time, up to the most. */
const FIRST_RETRY = 1_000;
const MOST_RETRY = 60_000;

type Planned = NextMove & { readonly seat: Seat };

export function openBotSeat({ scenario, loop, opened, now, onError }: BotSeatOptions): BotSeat {
  const character: Character = { ...(opened.partner ?? USUAL_PARTNER), chat: opened.talk === "chat" };
  const eyes = bySeat((seat) => openEyes(scenario, seat));
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let stopped = false;
  let failures = 0;

  /** The move that comes soonest, of the seats that bots play. */
  function think(): Planned | null {
    const state = loop.state();
    if (state.paused !== null) return null;
    const moves = SEATS.filter((seat) => state.bots[seat]).flatMap((seat) => {
      const sight = eyes[seat](state, now(), floorFor(scenario, state.open, seat));
      const move = nextMove(sight, character, opened.seed);
      return move ? [{ seat, ...move }] : [];
    });
    return moves.toSorted((one, other) => one.after - other.after)[0] ?? null;
  }

  function wait(ms: number, then: () => void): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(then, ms);
    timer.unref();
  }

  /** Sleeps until the next move is due. Time alone changes what a bot does, so it looks again now and then. */
  function plan(): void {
    clearTimeout(timer);
    const { bots, phase, paused } = loop.state();
    if (busy || stopped || paused !== null || phase === "revealed" || !(bots.buyer || bots.seller)) return;
    guarded(() => {
      const next = think();
      if (next && next.after <= LOOK_AGAIN) wait(next.after, act);
      else wait(LOOK_AGAIN, plan);
    });
  }

  /** Thinks once more, with the present state, and moves. */
  function act(): void {
    guarded(() => {
      const move = think();
      if (move) void give(move);
      else plan();
    });
  }

  async function give({ seat, command }: Planned): Promise<void> {
    if (busy || stopped) return;
    busy = true;
    clearTimeout(timer);
    const { seq } = loop.state();
    const done = await loop.submit({ by: seat, person: null, id: `bot:${seat}:${seq}`, command });
    busy = false;
    if (done.ok || loop.state().seq !== seq) {
      failures = 0;
      plan();
    } else retry(new Error(`A bot's ${command.type} was not taken: ${done.error.reason}`));
  }

  function guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      retry(error);
    }
  }

  function retry(error: unknown): void {
    if (stopped) return;
    onError(error);
    wait(Math.min(MOST_RETRY, FIRST_RETRY * 2 ** failures++), act);
  }

  return {
    changed() {
      failures = 0;
      const { bots } = loop.state();
      if (bots.buyer || bots.seller) wait(0, plan);
      else clearTimeout(timer);
    },
    hurry: act,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

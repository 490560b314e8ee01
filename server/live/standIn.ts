// Bots that stand in at the tables of a session: asks for one when a seat has stayed empty for as long as the settings say, and gives the
// seat back when somebody of it returns. Whether it may be is the session's to decide.
import { type BySeat, bySeat, SEATS, type Seat } from "../../shared/scenario/types.ts";
import { isOver } from "../../shared/session/row.ts";
import { sessionOf } from "../../shared/session/state.ts";
import type { LiveSession } from "./liveSession.ts";
import type { LiveTable } from "./tables.ts";

export interface StandIns {
  /** Looks at a table: since when (server ms) each seat that people have is without any page, null while one is there. */
  look(table: LiveTable, away: BySeat<number | null>): void;
  stop(): void;
}

/** `now` is the clock, server ms. */
export function openStandIns(loop: LiveSession["loop"], now: () => number): StandIns {
  const timers = new Map<string, NodeJS.Timeout>();
  /** Who was away when each table was last looked at. */
  const gone = new Map<string, BySeat<boolean>>();

  /** Seats that were given away here, as their table and their name. */
  const given = new Set<string>();
  const nameOf = ({ id }: LiveTable, seat: Seat) => `${id} ${seat}`;

  function hand(table: LiveTable, seat: Seat, on: boolean): void {
    const number = sessionOf(table.id)?.number ?? 0;
    const command = { type: "stand-in", table: number, seat, on } as const;
    if (on) given.add(nameOf(table, seat));
    else given.delete(nameOf(table, seat));
    void loop.submit({ by: "host", person: null, id: null, command });
  }

  function wait(table: LiveTable, away: BySeat<number | null>): void {
    clearTimeout(timers.get(table.id));
    const { settings, stage, paused } = loop.state();
    const state = table.loop.state();
    const seconds = settings?.standIn ?? 0;
    if (seconds === 0 || stage !== "round" || paused !== null || state.paused !== null || isOver(state)) return;
    const due = SEATS.flatMap((seat) => {
      const since = away[seat];
      return since === null || state.bots[seat] ? [] : [{ seat, at: since + seconds * 1_000 }];
    });
    const next = due.toSorted((one, other) => one.at - other.at)[0];
    if (!next) return;
    const timer = setTimeout(hand, Math.max(0, next.at - now()), table, next.seat, true);
    timer.unref();
    timers.set(table.id, timer);
  }

  return {
    look(table, away) {
      const before = gone.get(table.id);
      gone.set(
        table.id,
        bySeat((seat) => away[seat] !== null),
      );
      if (sessionOf(table.id)?.round !== loop.state().round) return;
      const { bots, persons } = table.loop.state();
      for (const seat of SEATS) {
        const wasGone = before?.[seat] === true || given.has(nameOf(table, seat));
        const isBack = wasGone && away[seat] === null && persons[seat].length > 0;
        if (isBack && bots[seat]) hand(table, seat, false);
      }
      wait(table, away);
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

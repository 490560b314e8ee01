// The clock, the hourglass and the turns: how much is left and what another turn costs me. It reads no clock of its own.
import { minutesAndSeconds, timeLeft } from "./timeLeft.ts";
import type { Scene, Words } from "./words.ts";
import { costOfTurn } from "./worth.ts";

/** A last call, a last offer and the minute before the folders open. */
const LAST_MINUTE = 60_000;

export interface Clock {
  /** Seconds left; null while nothing is due. */
  readonly seconds: number | null;
  readonly text: string;
  /** Of the hourglass, 1 full to 0. */
  readonly level: number;
  readonly turns: Words;
  readonly cost: Words | null;
  /** Less than a minute: worth saying aloud. */
  readonly short: boolean;
}

export function presentClock(scene: Scene): Clock {
  const { view, folder, now } = scene;
  const { table } = view;
  const playing = table.phase === "negotiating";
  const left = timeLeft(table, now);
  const whole = playing && !table.leaving && !table.lastCall ? folder.minutes.negotiating * 60_000 : LAST_MINUTE;
  const seconds = left === null ? null : Math.ceil(left / 1000);
  return {
    seconds,
    text: left === null ? "–:––" : minutesAndSeconds(left),
    level: left === null ? (playing ? 1 : 0) : Math.min(1, left / whole),
    turns: { key: "table.clock.turn", values: { turn: table.turn, turns: table.turns } },
    cost: playing ? costWords(scene) : null,
    short: playing && !table.paused && seconds !== null && seconds <= 60,
  };
}

function costWords({ view, folder }: Scene): Words | null {
  const { pressure } = folder.own;
  const next = costOfTurn(folder.own, view.table.turn + 1);
  if (next > 0) return { key: "table.clock.costs", values: { points: next } };
  return pressure.cost > 0 ? { key: "table.clock.free", values: { turn: pressure.grace } } : null;
}

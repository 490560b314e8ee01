// The one clock above all tables: the phase that most of them are in, and the time that is left there. Pure, it reads no clock.
import type { RoundPlan } from "../../../../shared/session/settings.ts";
import type { TableRow } from "../../../../shared/session/view.ts";
import { LENGTHS } from "../../../../shared/table/course.ts";

export interface RoomClock {
  readonly phase: string;
  /** Server ms, 0 for none. */
  readonly deadline: number;
  /** Since when it stands still, 0 while it runs. */
  readonly pausedSince: number;
  /** How long the phase lasts in all, ms. */
  readonly whole: number;
}

/** How long a phase of this round lasts, ms; a minute where neither the round nor the rules say. */
function wholeOf(phase: string, minutes: RoundPlan["minutes"] | undefined): number {
  if (minutes && phase in minutes) return minutes[phase as keyof typeof minutes] * 60_000;
  return phase in LENGTHS ? LENGTHS[phase as keyof typeof LENGTHS] : 60_000;
}

/** Null when no table is playing. Of the tables in the commonest phase the one with the most time counts; ties go to the later phase in `rows`. */
export function roomClock(rows: readonly TableRow[], minutes: RoundPlan["minutes"] | undefined): RoomClock | null {
  const playing = rows.filter((row) => !row.over);
  const counts = new Map<string, number>();
  for (const { phase } of playing) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  const phase = [...counts].reduce<string>((best, [one, count]) => (count >= (counts.get(best) ?? 0) ? one : best), "");
  const last = playing
    .filter((row) => row.phase === phase)
    .reduce<TableRow | null>((best, row) => (best && best.deadline >= row.deadline ? best : row), null);
  if (!last) return null;
  return { phase, deadline: last.deadline, pausedSince: last.pausedSince, whole: wholeOf(phase, minutes) };
}

/** "12:40", from ms; "–:––" for none. */
export function clockText(ms: number | null): string {
  if (ms === null) return "–:––";
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What is left until a deadline, ms; null without one. */
export const leftOf = (
  clock: { readonly deadline: number; readonly pausedSince: number },
  at: number,
): number | null => (clock.deadline > 0 ? clock.deadline - (clock.pausedSince || at) : null);

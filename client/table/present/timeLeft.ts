// What is left of a phase, as a time and in digits. It reads no clock and says no words, so that every page can use it.
import type { RoomView } from "../../../shared/protocol.ts";

/** What is left of a phase, ms; null without a clock. While the table is paused it stands still. */
export function timeLeft({ deadline, paused, pausedSince }: RoomView["table"], now: number): number | null {
  return deadline > 0 ? Math.max(0, deadline - (paused ? pausedSince : now)) : null;
}

/** "3:20": a time, ms, rounded up to seconds. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

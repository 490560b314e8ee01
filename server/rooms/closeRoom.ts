// Closes a room of Colyseus at once, also when places are reserved in it that nobody has taken yet.
import type { Room } from "@colyseus/core";

/** What Colyseus keeps of places that are reserved; a room that closes would wait until each of them is past. */
interface Reservations {
  readonly _reservedSeats: Record<string, unknown>;
  readonly _reservedSeatTimeouts: Record<string, NodeJS.Timeout>;
}

/** Sends everybody away with this code; resolves when the room has closed. Who comes with an open reservation is refused and resumes. */
export async function closeRoom(room: Room, code: number): Promise<void> {
  const { _reservedSeats: seats, _reservedSeatTimeouts: timers } = room as unknown as Reservations;
  for (const [id, timer] of Object.entries(timers)) {
    clearTimeout(timer);
    delete timers[id];
    delete seats[id];
  }
  await room.disconnect(code).catch(() => {});
}

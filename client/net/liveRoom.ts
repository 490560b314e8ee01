// A room as the rest of this folder uses it. The only file that loads the Colyseus SDK, and only when a room is entered.
import type { SeatReservation } from "@colyseus/sdk";

/** The part of a room that can be asked something. */
export interface Requester {
  request(type: "command" | "beat", payload: object, options: { readonly timeout: number }): Promise<unknown>;
}

export interface LiveRoom extends Requester {
  /** Calls back with each state, decoded by reflection. */
  onState(listener: (state: unknown) => void): void;
  /** Calls back when the line is gone, for whatever reason. */
  onLost(listener: () => void): void;
  /** Hangs up; no listener is called any more. */
  close(): void;
}

const JOIN_TIMEOUT = 8_000;

/** Takes the reserved seat. Rejects when the room is gone or does not answer. */
export async function enterRoom(reservation: unknown, origin: string): Promise<LiveRoom> {
  const { Client } = await import("@colyseus/sdk");
  const joining = new Client(origin).consumeSeatReservation<object>(reservation as SeatReservation);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("the room did not answer"));
      joining.then((room) => room.connection.close()).catch(() => undefined);
    }, JOIN_TIMEOUT);
  });
  const room = await Promise.race([joining, late]).finally(() => clearTimeout(timer));
  room.reconnection.enabled = false;
  return {
    request: (type, payload, options) => room.request(type, payload, options),
    onState: (listener) => void room.onStateChange(listener),
    onLost: (listener) => {
      room.onLeave(listener);
      room.onError(listener);
    },
    close: () => {
      room.removeAllListeners();
      room.connection.close();
    },
  };
}

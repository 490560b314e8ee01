// The one way into a room: finds the table's room in this process, or opens it, and reserves a place in it.
import { type IRoomCache, matchMaker } from "@colyseus/core";
import { MAX_CLIENTS_A_SEAT, type SeatAuth } from "./tableRoom.ts";

/** Reserves a place in the room of a table for a person of a seat; null when the seat has as many clients as it holds. */
export type Reserve = (table: string, auth: SeatAuth) => Promise<unknown>;

/** How long Colyseus keeps a reservation that nobody takes up, ms. */
const RESERVED = 15_000;

/** A place reserved and perhaps not taken yet. */
interface Reserved {
  readonly seat: SeatAuth["seat"];
  /** "" until Colyseus has named it. */
  sessionId: string;
  readonly until: number;
}

/** `now` is the clock, server ms. */
export function makeReserve(now: () => number): Reserve {
  const opening = new Map<string, Promise<IRoomCache>>();
  const reserved = new Map<string, readonly Reserved[]>();

  async function find(table: string): Promise<IRoomCache> {
    const [listed] = matchMaker.getLocalRoomById(table) ? await matchMaker.query({ roomId: table }) : [];
    return listed ?? matchMaker.createRoom("table", { table });
  }

  function roomOf(table: string): Promise<IRoomCache> {
    let room = opening.get(table);
    if (!room) {
      room = find(table).finally(() => opening.delete(table));
      opening.set(table, room);
    }
    return room;
  }

  /** Places of a table that are reserved and not taken; forgets those that are taken or past. */
  function pending(table: string): readonly Reserved[] {
    const clients = matchMaker.getLocalRoomById(table)?.clients ?? [];
    const open = (reserved.get(table) ?? []).filter(
      ({ sessionId, until }) => until > now() && !clients.some((client) => client.sessionId === sessionId),
    );
    if (open.length > 0) reserved.set(table, open);
    else reserved.delete(table);
    return open;
  }

  return async (table, auth) => {
    const room = await roomOf(table);
    const clients = matchMaker.getLocalRoomById(table)?.clients ?? [];
    const here = clients.filter((client) => (client.auth as SeatAuth | undefined)?.seat === auth.seat).length;
    const waiting = pending(table);
    if (here + waiting.filter((one) => one.seat === auth.seat).length >= MAX_CLIENTS_A_SEAT) return null;
    const place: Reserved = { seat: auth.seat, sessionId: "", until: now() + RESERVED };
    reserved.set(table, [...waiting, place]);
    setTimeout(() => pending(table), RESERVED + 1).unref();
    const reservation = await matchMaker.reserveSeatFor(room, {}, auth);
    place.sessionId = reservation.sessionId;
    return reservation;
  };
}

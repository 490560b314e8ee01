// The one way into a room: finds the table's room in this process, or opens it, and reserves a place in it.
import { type IRoomCache, matchMaker } from "@colyseus/core";
import { MAX_CLIENTS_A_SEAT, type SeatAuth } from "./tableRoom.ts";

/** Reserves a place in the room of a table for a person of a seat; null when the seat has as many clients as it holds. */
export type Reserve = (table: string, auth: SeatAuth) => Promise<unknown>;

export function makeReserve(): Reserve {
  const opening = new Map<string, Promise<IRoomCache>>();

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

  return async (table, auth) => {
    const room = await roomOf(table);
    const clients = matchMaker.getLocalRoomById(table)?.clients ?? [];
    const here = clients.filter((client) => (client.auth as SeatAuth | undefined)?.seat === auth.seat);
    return here.length >= MAX_CLIENTS_A_SEAT ? null : matchMaker.reserveSeatFor(room, {}, auth);
  };
}

// The one way into a room: finds the room of a table or a session in this process, or opens it, and reserves a place in it.
import { type IRoomCache, matchMaker, type Room } from "@colyseus/core";
import type { Place } from "../live/tables.ts";

/** Who a place at a table is for, and who one in a session's room is for. */
export interface TableAuth {
  readonly place: Place;
  readonly person: string;
}
export interface SessionAuth {
  readonly place: "participant" | "facilitator";
  readonly person: string;
}
interface Auths {
  readonly table: TableAuth;
  readonly session: SessionAuth;
}

/** Reserves a place in the room of a table or session; null when the person has as many places there as one may. */
export type Reserve = <K extends keyof Auths>(room: K, id: string, auth: Auths[K]) => Promise<unknown>;

/** Places one person may have in a room: tabs and devices, for a facilitator the projector too. */
export const placesOf = ({ place }: TableAuth | SessionAuth): number => (place === "facilitator" ? 8 : 4);

/** How long Colyseus keeps a reservation that nobody takes up, ms. */
const RESERVED = 15_000;
/** How long a room that closes is waited for before another one opens in its place, ms. */
const CLOSING = 3_000;

/** What the rooms here tell about themselves. */
interface OwnRoom extends Room {
  /** Resolves when a room that is closing has closed; null before. */
  readonly closing: Promise<void> | null;
}

/** A place reserved and perhaps not taken yet. */
interface Reserved {
  readonly person: string;
  /** "" until Colyseus has named it. */
  sessionId: string;
  readonly until: number;
}

/** `now` is the clock, server ms. */
export function makeReserve(now: () => number): Reserve {
  const opening = new Map<string, Promise<IRoomCache>>();
  const listings = new WeakMap<Room, IRoomCache>();
  const reserved = new Map<string, readonly Reserved[]>();

  const localRoom = (id: string) => matchMaker.getLocalRoomById(id) as OwnRoom | undefined;

  /** The room in this process, whatever the listing that all processes share says of it. */
  async function find(room: keyof Auths, id: string): Promise<IRoomCache> {
    const old = localRoom(id);
    if (old?.closing) await within(CLOSING, old.closing, `The room of ${id} does not close.`);
    const here = localRoom(id);
    const known = here && !here.closing && listings.get(here);
    if (known) return known;
    const listed = await matchMaker.createRoom(room, { id });
    const made = localRoom(id);
    if (!made || made.closing) throw new Error(`The room of ${id} closed before anybody came.`);
    listings.set(made, listed);
    return listed;
  }

  function roomOf(kind: keyof Auths, id: string): Promise<IRoomCache> {
    let room = opening.get(id);
    if (!room) {
      room = find(kind, id).finally(() => opening.delete(id));
      opening.set(id, room);
    }
    return room;
  }

  /** Places of a room that are reserved and not taken; forgets those that are taken or past. */
  function pending(id: string): readonly Reserved[] {
    const clients = matchMaker.getLocalRoomById(id)?.clients ?? [];
    const open = (reserved.get(id) ?? []).filter(
      ({ sessionId, until }) => until > now() && !clients.some((client) => client.sessionId === sessionId),
    );
    if (open.length > 0) reserved.set(id, open);
    else reserved.delete(id);
    return open;
  }

  return async (kind, id, auth) => {
    const room = await roomOf(kind, id);
    const clients = matchMaker.getLocalRoomById(id)?.clients ?? [];
    const isSame = (person: string | undefined) => person === auth.person;
    const here = clients.filter((client) => isSame((client.auth as TableAuth | undefined)?.person)).length;
    const waiting = pending(id);
    if (here + waiting.filter((one) => isSame(one.person)).length >= placesOf(auth)) return null;
    const place: Reserved = { person: auth.person, sessionId: "", until: now() + RESERVED };
    reserved.set(id, [...waiting, place]);
    setTimeout(() => pending(id), RESERVED + 1).unref();
    const reservation = await matchMaker.reserveSeatFor(room, {}, auth);
    place.sessionId = reservation.sessionId;
    return reservation;
  };
}

/** What `work` resolves to; rejects when that takes longer than this, ms. */
async function within<T>(ms: number, work: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

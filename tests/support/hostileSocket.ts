// A raw WebSocket that speaks Colyseus' bytes, or anything else, to a server: what no proper client would send.
import { encode } from "@colyseus/schema";
import WebSocket from "ws";
import { PROTOCOL } from "../../shared/protocol.ts";
import { pack } from "../bench/msgpack.ts";
import { call, until } from "./player.ts";

/** First bytes of frames. */
export const CODES = { join: 10, leave: 12, data: 13, bytes: 17, ping: 18, input: 19, request: 21 } as const;

interface Reservation {
  readonly roomId: string;
  readonly processId: string;
  readonly sessionId: string;
}

/** Somebody's right to a place: a lone table's or a session's. */
export interface Ticket {
  readonly url: string;
  readonly place: { readonly table: string } | { readonly session: string };
  readonly token: string;
}

/** Reserves a place; null when the server refuses. */
export async function reserve({ url, place, token }: Ticket): Promise<Reservation | null> {
  const { status, body } = await call<{ reservation: Reservation }>(url, "POST", "/resume", {
    token,
    body: { ...place, protocol: PROTOCOL },
  });
  return status === 200 ? body.reservation : null;
}

export interface RawSocket {
  readonly socket: WebSocket;
  /** First bytes of the frames that came so far. */
  readonly heard: readonly number[];
  /** Why the server closed it; null while it is open. */
  closed(): number | null;
  send(frame: Buffer): void;
}

/** Opens a socket to an address such as "/process/room?sessionId=..."; resolves once it is open or refused. */
export async function openRaw(url: string, path: string): Promise<RawSocket> {
  const socket = new WebSocket(url.replace("http", "ws") + path, { perMessageDeflate: false });
  const heard: number[] = [];
  let closed: number | null = null;
  socket.on("message", (data: Buffer) => heard.push(data[0] ?? -1));
  socket.on("error", () => {});
  socket.on("close", (code) => {
    closed = code;
  });
  await until(() => socket.readyState === WebSocket.OPEN || closed !== null, "a raw socket to open or be refused");
  return {
    socket,
    heard,
    closed: () => closed,
    send: (frame) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(frame);
    },
  };
}

/** A socket with a place in a room; null when the server gives none. With `shakes` it also finishes the handshake. */
export async function takePlace(ticket: Ticket, shakes = true): Promise<RawSocket | null> {
  const place = await reserve(ticket);
  if (!place) return null;
  const raw = await openRaw(ticket.url, `/${place.processId}/${place.roomId}?sessionId=${place.sessionId}`);
  await until(() => raw.heard.includes(CODES.join) || raw.closed() !== null, "the handshake");
  if (shakes) raw.send(Buffer.from([CODES.join]));
  return raw;
}

/** The frame of a request, as the SDK would send it. */
export function requestFrame(number: number, word: string, message: unknown): Buffer {
  const head = Buffer.alloc(16 + 4 * word.length);
  const it = { offset: 1 };
  head[0] = CODES.request;
  encode.number(head, number, it);
  encode.string(head, word, it);
  return Buffer.concat([head.subarray(0, it.offset), pack(message)]);
}

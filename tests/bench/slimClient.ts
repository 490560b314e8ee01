// A client of a table that costs next to nothing: resumes, opens the socket, speaks Colyseus' frames and decodes nothing of the state. The
// SDK confirms elsewhere that what it plays is right. It must not know what is measured.
import { Agent, request } from "node:http";
import { encode } from "@colyseus/schema";
import { nanoid } from "nanoid";
import WebSocket from "ws";
import { PROTOCOL } from "../../shared/protocol.ts";
import type { SeatCommand } from "../../shared/table/commands.ts";
import type { Frame } from "./load.ts";
import { pack } from "./msgpack.ts";

const FRAMES = { join: 10, state: 14, patch: 15, request: 21, response: 22 } as const;
/** The room's word for a table's command. */
const WORD = "command";
/** A table's whole state comes within this time, ms. */
const PATIENCE = 30_000;

interface Reservation {
  readonly processId: string;
  readonly roomId: string;
  readonly sessionId: string;
  readonly publicAddress?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** A call of the server's API that is answered with JSON; rejects with what it says otherwise. */
function post(url: string, path: string, token: string, body: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const asked = request(`${url}/api${path}`, { method: "POST", headers, agent }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${path} answered ${response.statusCode} ${text}`));
      });
    });
    asked.on("error", reject);
    asked.end(JSON.stringify(body));
  });
}

export interface SlimClient {
  readonly socket: WebSocket;
  /** The frame that asks for this command, with a new id. */
  frameOf(command: SeatCommand): Buffer;
  read(data: Buffer): Frame;
}

/** Takes a place in a room through the resume call and waits for its first state. */
export async function enterSlim(
  url: string,
  place: { readonly table: string } | { readonly session: string },
  token: string,
): Promise<SlimClient> {
  const answer = await post(url, "/resume", token, { ...place, protocol: PROTOCOL });
  const { processId, roomId, sessionId, publicAddress } = (answer as { reservation: Reservation }).reservation;
  const base = publicAddress ? `ws://${publicAddress}` : url.replace("http", "ws");
  const socket = new WebSocket(`${base}/${processId}/${roomId}?sessionId=${sessionId}`, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The room sent no state.")), PATIENCE);
    const listen = (data: Buffer) => {
      if (data[0] === FRAMES.join) socket.send(Buffer.from([FRAMES.join]));
      if (data[0] !== FRAMES.state) return;
      clearTimeout(timer);
      socket.off("message", listen);
      resolve();
    };
    socket.on("message", listen);
    socket.on("error", () => socket.terminate());
    socket.once("close", (code) => {
      clearTimeout(timer);
      reject(new Error(`The room closed with ${code}.`));
    });
  });
  let last = 0;
  return {
    socket,
    frameOf(command) {
      const head = Buffer.alloc(32);
      const it = { offset: 1 };
      head[0] = FRAMES.request;
      encode.number(head, last++, it);
      encode.string(head, WORD, it);
      return Buffer.concat([head.subarray(0, it.offset), pack({ id: nanoid(), command })]);
    },
    read(data) {
      if (data[0] === FRAMES.patch) return "shown";
      if (data[0] !== FRAMES.response) return "other";
      return isAccepted(data) ? "acknowledged" : "refused";
    },
  };
}

/** Whether a response frame says so: after its number, of one byte or more, stands the outcome, 0 for accepted. */
function isAccepted(data: Buffer): boolean {
  const width = { 204: 2, 205: 3, 206: 5 }[data[1] ?? 0] ?? 1;
  return data[1 + width] === 0;
}

/** Does this for every item, at most so many at once. */
export async function eachOf<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

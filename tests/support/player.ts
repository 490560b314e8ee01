// A player without a browser: HTTP calls and a real socket through the SDK, and a way to wait for what should happen.
import { Client, type Room } from "@colyseus/sdk";
import { nanoid } from "nanoid";
import { readView } from "../../client/net/readView.ts";
import { PROTOCOL, type ResumeResponse, type RoomView, SECRET_LENGTH } from "../../shared/protocol.ts";
import type { SeatCommand } from "../../shared/table/commands.ts";

export const secret = (): string => nanoid(SECRET_LENGTH);

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** One HTTP call; the token goes into the header. */
export async function call<T = Record<string, unknown>>(
  url: string,
  method: "GET" | "POST" | "DELETE",
  path: string,
  options: { readonly token?: string; readonly body?: unknown } = {},
): Promise<Answer<T>> {
  const response = await fetch(`${url}/api${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      // Plain bytes, so that a tap on the wire can read them.
      "accept-encoding": "identity",
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    },
    ...(method === "POST" ? { body: JSON.stringify(options.body ?? {}) } : {}),
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** Waits until `test` answers something, looking again whenever `poke` is called or 20 ms have passed. */
export async function until<T>(test: () => T | undefined | null | false, what: string, within = 10_000): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const found = test();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited ${within} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A person in a seat with one socket. */
export class Player {
  readonly url: string;
  readonly table: string;
  readonly token: string;
  room: Room | null = null;
  seat: ResumeResponse["seat"] | null = null;
  /** The code with which the server closed the socket; null while it is open. */
  closed: number | null = null;

  constructor(url: string, table: string, token: string) {
    this.url = url;
    this.table = table;
    this.token = token;
  }

  /** Takes a place in the room through the resume call. */
  async enter(): Promise<this> {
    const { status, body } = await call<ResumeResponse>(this.url, "POST", "/resume", {
      token: this.token,
      body: { table: this.table, protocol: PROTOCOL },
    });
    if (status !== 200) throw new Error(`resume answered ${status} ${JSON.stringify(body)}`);
    this.seat = body.seat;
    this.room = await new Client(this.url).consumeSeatReservation(body.reservation as never);
    this.room.reconnection.enabled = false;
    this.closed = null;
    this.room.onLeave((code) => {
      this.closed = code;
    });
    this.room.onError(() => {});
    await until(() => this.room?.state && (this.room.state as { table?: unknown }).table, "the first state");
    return this;
  }

  /** What this client decodes now. */
  view(): RoomView {
    if (!this.room) throw new Error("not in a room");
    return readView(this.room.state as never) as RoomView;
  }

  /** Sends a command; answers its sequence, or the reason why not. */
  async send(command: SeatCommand | Record<string, unknown>, id = nanoid()): Promise<number | string> {
    try {
      const reply = (await this.room?.request("command", { id, command }, { timeout: 5_000 })) as { seq: number };
      return reply.seq;
    } catch (error) {
      return String((error as { reason?: { reason?: string } }).reason?.reason ?? error);
    }
  }

  async sees(test: (view: RoomView) => boolean, what: string): Promise<RoomView> {
    await until(() => test(this.view()), what);
    return this.view();
  }

  async leave(): Promise<void> {
    if (this.closed === null) await this.room?.leave();
    this.room = null;
  }
}

/** Two people at a new table, both in the room. */
export async function seatTwo(
  url: string,
  scenario = "plant-scheduler",
  course: "whole" | "short" = "short",
): Promise<{ buyer: Player; seller: Player }> {
  const [token, invitation, other] = [secret(), secret(), secret()];
  const opened = await call<{ table: string }>(url, "POST", "/tables", {
    body: { scenario, seat: "buyer", name: "Mira", token, invitation, course },
  });
  const table = opened.body.table;
  await call(url, "POST", `/tables/${table}/claim`, { token: invitation, body: { name: "Jonas", token: other } });
  return {
    buyer: await new Player(url, table, token).enter(),
    seller: await new Player(url, table, other).enter(),
  };
}

/** Two people who have started to negotiate. */
export async function startTwo(url: string, scenario?: string): Promise<{ buyer: Player; seller: Player }> {
  const pair = await seatTwo(url, scenario);
  await pair.buyer.send({ type: "ready" });
  await pair.seller.send({ type: "ready" });
  await pair.buyer.sees((view) => view.table.phase === "negotiating", "the start");
  await pair.seller.sees((view) => view.table.phase === "negotiating", "the start");
  return pair;
}

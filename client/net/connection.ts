// The one way into a room, of a table or of a session: resume, take the reserved seat, listen, and do it again whenever the line
// is lost. Holds the latest view and a status as signals; what they look like is up to the pages.
import { type ReadonlySignal, signal } from "@preact/signals";
import { type CommandRefusal, type HttpReason, PROTOCOL, type RoomView } from "../../shared/protocol.ts";
import type { Result } from "../../shared/result.ts";
import type { SeatCommand } from "../../shared/table/commands.ts";
import { type Answer, resume } from "./api.ts";
import { backoff } from "./backoff.ts";
import { serverClock } from "./clock.ts";
import { startHeart } from "./heart.ts";
import { enterRoom, type LiveRoom } from "./liveRoom.ts";
import { commandQueue } from "./queue.ts";
import { readView } from "./readView.ts";

/** Reasons after which trying again is pointless. */
const FINAL = [
  "unknown-link",
  "unknown-table",
  "unknown-session",
  "no-place",
  "reload",
  "table-full",
] as const satisfies readonly HttpReason[];
export type FinalReason = (typeof FINAL)[number];
/** `away`: the line is down, or the server takes no command; both pass by themselves. */
export type Status = "connecting" | "live" | "away" | FinalReason;

/** What may be asked of a room and what it shows: a view `V`, commands `C`, refusals `R`. */
export interface Connection<V = RoomView, C = SeatCommand, R = CommandRefusal> {
  readonly view: ReadonlySignal<V | null>;
  readonly status: ReadonlySignal<Status>;
  /** The server's time, ms. */
  now(): number;
  send(command: C): Promise<Result<number, R>>;
  stop(): void;
}

/** One room: how a seat in it is reserved, and what its decoded state says. */
export interface Door<V> {
  enter(): Answer<{ readonly reservation: unknown }>;
  /** `before` is the view until now; null until there is something to see. */
  read(state: unknown, before: V | null): V | null;
}

/** A line that lasted this long, ms, was a good one: the next try may come at once. */
const STEADY = 10_000;

const isFinal = (reason: HttpReason): reason is FinalReason => (FINAL as readonly string[]).includes(reason);

/** The room of a table, for whoever holds this token there. */
export const connect = (table: string, token: string): Connection =>
  connectTo({ enter: () => resume(token, { table, protocol: PROTOCOL }), read: readView });

/** Keeps a line to a room until it is stopped or there is no way in any more. */
export function connectTo<V, C, R extends { readonly reason: string }>(door: Door<V>): Connection<V, C, R> {
  const view = signal<V | null>(null);
  const status = signal<Status>("connecting");
  const clock = serverClock();
  const queue = commandQueue<C, R>(undefined, (isHeldUp) => {
    status.value = isHeldUp ? "away" : "live";
  });
  let stopped = false;
  let hurry: () => void = () => undefined;
  let hangUp: () => void = () => undefined;

  /** Stays with a room until its line is lost. */
  const stay = (room: LiveRoom): Promise<void> =>
    new Promise((done) => {
      let told = false;
      const heart = startHeart(room, clock, () => hangUp());
      hurry = heart.check;
      hangUp = () => {
        hangUp = () => undefined;
        heart.stop();
        queue.detach();
        room.close();
        done();
      };
      room.onLost(() => hangUp());
      room.onState((state) => {
        const next = door.read(state, view.value);
        if (!next) return;
        view.value = next;
        status.value = "live";
        if (!told) queue.attach(room);
        told = true;
      });
    });

  /** One try to get in; resolves when it failed or when the line that it gave is lost again. */
  async function visit(): Promise<void> {
    const answer = await door.enter();
    if (stopped) return;
    if (!answer.ok) {
      const crowded = answer.error === "table-full" && view.value !== null;
      if (!isFinal(answer.error) || crowded) return;
      status.value = answer.error;
      stop();
      return;
    }
    const room = await enterRoom(answer.value.reservation, location.origin).catch(() => null);
    if (stopped) room?.close();
    if (stopped || !room) return;
    clock.restart();
    await stay(room);
  }

  const pause = (ms: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, ms);
      hurry = () => {
        clearTimeout(timer);
        done();
      };
    });

  async function run(): Promise<void> {
    for (let attempt = 1; !stopped; attempt += 1) {
      const since = Date.now();
      await visit();
      if (stopped) return;
      if (status.value === "live" && Date.now() - since > STEADY) attempt = 1;
      if (view.value) status.value = "away";
      await pause(backoff(attempt, Math.random()));
    }
  }

  const onOnline = (): void => hurry();
  const onVisible = (): void => {
    if (document.visibilityState === "visible") hurry();
  };

  function stop(): void {
    stopped = true;
    removeEventListener("online", onOnline);
    document.removeEventListener("visibilitychange", onVisible);
    hangUp();
    hurry();
  }

  addEventListener("online", onOnline);
  document.addEventListener("visibilitychange", onVisible);
  void run();
  return { view, status, now: clock.now, send: queue.send, stop };
}

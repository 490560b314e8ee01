// A socket that defends the process, whatever room it belongs to: too many frames, frames that are none of ours, a reader who does not
// read, or nobody at the other end any more, and it is cut off. It knows nothing of what frames mean.
import { Counter } from "prom-client";
import WebSocket from "ws";
import { isFrame } from "./frame.ts";
import { registry } from "./registry.ts";

/** Frames of any kind, pings included, that a client may send in a second; rooms allow fewer messages. */
const MAX_FRAMES = 60;
/** Bytes that may wait for a client; a full session's whole state takes a quarter of it. */
const MAX_WAITING = 1_048_576;
const SECOND = 1_000;
/** How often silent sockets are looked for, ms: rarely enough that those found share a turn of the loop, and too few to hold it up. */
const LOOK = 200;
/**
 * A client that says nothing for so many looks (6 s) is asked whether it is there; when it is silent for as many again, it is gone. Looks are
 * counted, not time: after a process stood still its clients have not been silent. Clients beat more often, so only pages in the background
 * are asked.
 */
const QUIET = 30;

const cut = new Counter({
  name: "two_winners_sockets_cut_total",
  help: "Sockets that were cut off: too many frames, frames that are none of ours, a reader who did not read, nobody there.",
  labelNames: ["why"],
  registers: [registry],
});

const FRAMES: ReadonlySet<string | symbol> = new Set(["message", "ping", "pong"]);

export class GuardedSocket extends WebSocket {
  #frames = 0;
  #since = 0;
  #isCut = false;
  /** Looks since the last frame. */
  #quiet = 0;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (FRAMES.has(event)) {
      this.#quiet = 0;
      if (this.bufferedAmount > MAX_WAITING) return this.#cut("slow");
      if (this.#isTooMany()) return this.#cut("flood");
      if (event === "message" && !isFrame(args[0], args[1])) return this.#cut("garbage");
    }
    return super.emit(event, ...args);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the overloads of ws cannot be named
  override send(...args: any[]): void {
    if (this.bufferedAmount > MAX_WAITING) this.#cut("slow");
    else (super.send as (...args: unknown[]) => void)(...args);
  }

  #isTooMany(): boolean {
    const now = performance.now();
    if (now - this.#since > SECOND) [this.#since, this.#frames] = [now, 0];
    return ++this.#frames > MAX_FRAMES;
  }

  /** Looks for silent clients among these sockets, until what it answers is called. */
  static watch(sockets: Iterable<GuardedSocket>): () => void {
    const timer = setInterval(() => {
      for (const socket of sockets) socket.#look();
    }, LOOK);
    return () => clearInterval(timer);
  }

  /** Asks a silent client whether it is there, or gives it up. */
  #look(): void {
    this.#quiet++;
    if (this.#quiet === QUIET && this.readyState === WebSocket.OPEN) this.ping();
    else if (this.#quiet === 2 * QUIET) this.#cut("gone");
  }

  #cut(why: "flood" | "garbage" | "slow" | "gone"): false {
    if (!this.#isCut) cut.inc({ why });
    this.#isCut = true;
    this.terminate();
    return false;
  }
}

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
/**
 * A client that says nothing for so long is asked whether it is there, ms; when it is silent as long again, it is gone. Clients beat more often,
 * so that only pages in the background are asked.
 */
const QUIET = 5_000;

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
  #isAsked = false;
  readonly #quiet = setTimeout(() => this.#ask(), QUIET);

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (event === "close") clearTimeout(this.#quiet);
    if (FRAMES.has(event)) {
      this.#isAsked = false;
      this.#quiet.refresh();
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

  #ask(): void {
    if (this.readyState !== WebSocket.OPEN) return;
    if (this.#isAsked) return void this.#cut("gone");
    this.#isAsked = true;
    this.ping();
    this.#quiet.refresh();
  }

  #cut(why: "flood" | "garbage" | "slow" | "gone"): false {
    if (!this.#isCut) cut.inc({ why });
    this.#isCut = true;
    this.terminate();
    return false;
  }
}

// A network that fails in the middle of a connection: passes bytes on until it is told to swallow them, to let them drip, or to cut the line
// once a request has arrived and its answer is due. It understands nothing of what it passes on.
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface Wire {
  readonly port: number;
  /** Connections that are open now pass nothing on any more, in neither direction, and stay open. New ones are whole. */
  swallow(): void;
  /** From now on what the server sends is swallowed on every connection; what clients send arrives. */
  mute(isMuted: boolean): void;
  /** What the server sends over the connections that are open now comes at this many bytes a second. */
  drip(bytesPerSecond: number): void;
  /** Connections that drip flow again. */
  flow(): void;
  /** The next connection over which these bytes come from a client is cut when the server answers, and the answer is lost. */
  cutAfter(bytes: string): Promise<void>;
  close(): void;
}

const DRIP = 100;

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  mode: "whole" | "swallowed" | "dripping" | "doomed";
  waiting: Buffer[];
}

/** Opens a wire in front of a port of this machine. */
export async function openWire(target: number): Promise<Wire> {
  const pairs = new Set<Pair>();
  let muted = false;
  let rate = 0;
  let armed: { readonly bytes: string; readonly done: () => void } | null = null;

  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    const pair: Pair = { near, far, mode: "whole", waiting: [] };
    pairs.add(pair);
    near.setNoDelay(true);
    far.setNoDelay(true);
    for (const socket of [near, far]) {
      socket.on("error", () => {});
      socket.on("close", () => {
        // A line that swallows everything does not tell the other end either.
        if (pair.mode === "swallowed" && !near.destroyed) return;
        end(pair);
      });
    }
    near.on("data", (bytes) => {
      if (pair.mode === "swallowed") return;
      if (armed && bytes.includes(armed.bytes)) {
        pair.mode = "doomed";
        armed.done();
        armed = null;
      }
      far.write(bytes);
    });
    far.on("data", (bytes) => {
      if (pair.mode === "swallowed" || muted) return;
      if (pair.mode === "doomed") end(pair);
      else if (pair.mode === "dripping") pair.waiting.push(bytes) > 4 && far.pause();
      else near.write(bytes);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  function end(pair: Pair): void {
    pairs.delete(pair);
    pair.near.destroy();
    pair.far.destroy();
  }

  const dripper = setInterval(() => {
    for (const pair of pairs) {
      if (pair.mode !== "dripping") continue;
      const all = Buffer.concat(pair.waiting);
      const some = all.subarray(0, Math.ceil((rate * DRIP) / 1_000));
      if (some.length > 0) pair.near.write(some);
      pair.waiting = some.length < all.length ? [all.subarray(some.length)] : [];
      if (pair.waiting.length === 0) pair.far.resume();
    }
  }, DRIP);

  return {
    port: (server.address() as { port: number }).port,
    swallow() {
      for (const pair of pairs) pair.mode = "swallowed";
    },
    mute(isMuted) {
      muted = isMuted;
    },
    drip(bytesPerSecond) {
      rate = bytesPerSecond;
      for (const pair of pairs) pair.mode = "dripping";
    },
    flow() {
      for (const pair of pairs) {
        if (pair.mode !== "dripping") continue;
        pair.mode = "whole";
        if (pair.waiting.length > 0) pair.near.write(Buffer.concat(pair.waiting));
        pair.waiting = [];
        pair.far.resume();
      }
    },
    cutAfter: (bytes) =>
      new Promise((resolve) => {
        armed = { bytes, done: resolve };
      }),
    close() {
      clearInterval(dripper);
      for (const pair of pairs) end(pair);
      server.close();
    },
  };
}

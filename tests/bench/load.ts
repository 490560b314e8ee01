// The load of a bench: pairs of sockets, each socket sends once a second, buyer and seller half a second apart. It measures from sending to
// the other side's view and to the acknowledgement, and counts bytes; what the frames mean is for each server's own client to say.
import type { WebSocket } from "ws";
import { keepTimes } from "./percentiles.ts";

/** What a received frame is: the other side's or one's own move shown, one's own acknowledged or refused, something else. */
export type Frame = "shown" | "acknowledged" | "refused" | "other";

/** One socket of a pair. */
export interface LoadSocket {
  readonly socket: WebSocket;
  /** The frame of this client's next move; null when it has none left. */
  next(): Buffer | string | null;
  read(data: Buffer): Frame;
  /** Whether its own moves are shown to it too, each right before its acknowledgement. */
  readonly echoes: boolean;
}
/** Buyer and seller of one table. */
export type LoadPair = readonly [LoadSocket, LoadSocket];

export interface LoadFigures {
  /** Moves that were sent and moves that were answered while it was measured; of all moves, those that were refused. */
  readonly moves: number;
  readonly answered: number;
  readonly refused: number;
  readonly seconds: number;
  /** From sending to the other side's view, and to the acknowledgement, ms: p50, p95, p99. */
  readonly shown: readonly (number | null)[];
  readonly acknowledged: readonly (number | null)[];
  /** Bytes of messages a move, of all that were answered: sent, received by the sender, received by the other side. */
  readonly up: number;
  readonly downToSender: number;
  readonly downToOther: number;
  /** Processor time of the server, ms, while it was measured. */
  readonly cpu: number;
  /** The same of this process, the generator: near 1,000 a second it was the bottleneck itself. */
  readonly generator: number;
}

export interface LoadOptions {
  readonly pairs: readonly LoadPair[];
  /** Seconds before anything is measured, and those that are. */
  readonly warmUp: number;
  readonly measured: number;
  /** Processor time of the server so far, ms. */
  readonly cpu: () => number;
}

const EVERY = 1_000;
const SHARES = [0.5, 0.95, 0.99] as const;
/** How long the last answers may take, ms. */
const PATIENCE = 5_000;

interface Move {
  readonly sent: number;
  readonly counts: boolean;
  refused: boolean;
}

/** Plays the load and waits for its last answers. */
export async function playLoad({ pairs, warmUp, measured, cpu }: LoadOptions): Promise<LoadFigures> {
  const shown = keepTimes();
  const acknowledged = keepTimes();
  const bytes = { up: 0, sender: 0, other: 0 };
  let counting = false;
  let moves = 0;
  let answered = 0;
  let done = 0;
  let refused = 0;
  let open = 0;

  // The seller of a table moves half a second after its buyer; where that falls into the next round it leaves the first one out.
  const lanes = pairs.flatMap((pair, index) =>
    pair.map((own, side) => {
      const phase = index / pairs.length + side / 2;
      return { own, other: pair[1 - side] as LoadSocket, phase: phase % 1, from: Math.floor(phase) };
    }),
  );
  const byPhase = lanes.toSorted((one, two) => one.phase - two.phase);
  /** Moves that were sent and not yet acknowledged, or not yet shown to the other side. */
  const waiting = new Map(lanes.map(({ own }) => [own, { unacknowledged: [] as Move[], unshown: [] as Move[] }]));
  const listeners = lanes.map(({ own, other }) => {
    const mine = waiting.get(own) as { unacknowledged: Move[]; unshown: Move[] };
    const theirs = waiting.get(other) as { unacknowledged: Move[]; unshown: Move[] };
    /** What was shown last and may be one's own. */
    let last: { readonly at: number; readonly size: number } | null = null;
    const showOther = () => {
      if (!last) return;
      let move = theirs.unshown.shift();
      while (move?.refused) move = theirs.unshown.shift();
      bytes.other += last.size;
      if (move?.counts) shown.add(last.at - move.sent);
      last = null;
    };
    const listen = (data: Buffer) => {
      const kind = own.read(data);
      if (kind === "other") return;
      if (kind === "shown") {
        showOther();
        last = { at: performance.now(), size: data.length };
        if (!own.echoes) showOther();
        return;
      }
      const move = mine.unacknowledged.shift();
      bytes.sender += data.length;
      if (kind === "acknowledged" && own.echoes && last) {
        bytes.sender += last.size;
        last = null;
      }
      showOther();
      if (!move) return;
      open--;
      done++;
      if (counting) answered++;
      if (kind === "refused") {
        move.refused = true;
        refused++;
      } else if (move.counts) acknowledged.add(performance.now() - move.sent);
    };
    own.socket.on("message", listen);
    return () => {
      own.socket.off("message", listen);
      showOther();
    };
  });

  const start = performance.now();
  let at = 0;
  let round = 0;
  function sendDue(): void {
    const now = performance.now();
    for (;;) {
      const lane = byPhase[at];
      if (!lane || start + (round + lane.phase) * EVERY > now) return;
      if (round >= lane.from) send(lane.own);
      at++;
      if (at === byPhase.length) {
        at = 0;
        round++;
      }
    }
  }
  function send(own: LoadSocket): void {
    const frame = own.socket.readyState === own.socket.OPEN ? own.next() : null;
    const mine = waiting.get(own);
    if (frame === null || !mine) return;
    const move = { sent: performance.now(), counts: counting, refused: false };
    mine.unacknowledged.push(move);
    mine.unshown.push(move);
    own.socket.send(frame);
    bytes.up += frame.length;
    open++;
    if (counting) moves++;
  }

  const timer = setInterval(sendDue, 2);
  await pause(warmUp * 1000);
  counting = true;
  const before = { server: cpu(), own: process.cpuUsage(), at: performance.now() };
  await pause(measured * 1000);
  counting = false;
  const seconds = (performance.now() - before.at) / 1000;
  const used = process.cpuUsage(before.own);
  const server = cpu() - before.server;
  clearInterval(timer);
  const end = performance.now() + PATIENCE;
  while (open > 0 && performance.now() < end) await pause(20);
  for (const stop of listeners) stop();

  const each = (sum: number) => (done === 0 ? 0 : Math.round((10 * sum) / done) / 10);
  return {
    moves,
    answered,
    refused,
    seconds,
    shown: SHARES.map((share) => shown.at(share)),
    acknowledged: SHARES.map((share) => acknowledged.at(share)),
    up: each(bytes.up),
    downToSender: each(bytes.sender),
    downToOther: each(bytes.other),
    cpu: server,
    generator: (used.user + used.system) / 1000,
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

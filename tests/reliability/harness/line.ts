// A client's line to its table, as the client's pages keep it (client/net/connection.ts): resume, take the place, beat, and do it again
// whenever the line is lost. Commands go through the client's own queue, with one id for all their tries; what it is told is written down.
import { backoff } from "../../../client/net/backoff.ts";
import { serverClock } from "../../../client/net/clock.ts";
import { startHeart } from "../../../client/net/heart.ts";
import { enterRoom, type LiveRoom, type Requester } from "../../../client/net/liveRoom.ts";
import { commandQueue, type Outcome } from "../../../client/net/queue.ts";
import { readView } from "../../../client/net/readView.ts";
import { PROTOCOL, type ResumeResponse, type RoomView } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import type { Dice } from "../../support/hostileDice.ts";
import type { Ledger } from "./ledger.ts";

export interface LineOptions {
  /** Where the server answers; after a failure the next one is asked, as a proxy in front of several would. */
  readonly urls: readonly string[];
  readonly table: string;
  readonly token: string;
  readonly ledger: Ledger;
  readonly dice: Dice;
  /** How long a resume call may take before the next address is asked, ms. */
  readonly patience?: number;
}

/** A client in a seat. */
export interface SeatLine {
  readonly table: string;
  readonly token: string;
  seat(): Seat | null;
  /** What it sees; null before the first time. */
  view(): RoomView | null;
  isLive(): boolean;
  /** Where the room of the present or the last line is, host:port; "" when the server did not say. */
  place(): string;
  /** When the present or the last line began, by performance.now(). */
  born(): number;
  /** Commands that were answered: carried out, or refused for good. */
  answered(): number;
  /** How often commands had to wait because the server said so: the journal did not answer. */
  putOff(): number;
  send(command: SeatCommand): Promise<Outcome>;
  /** The room while the line is live, for commands with an id of one's own; null else. */
  room(): Requester | null;
  /** Hangs up and goes away for good. */
  stop(): void;
}

const TIMEOUT = 10_000;
const STEADY = 10_000;

export function openLine({ urls, table, token, ledger, dice, patience = TIMEOUT }: LineOptions): SeatLine {
  const queue = commandQueue();
  const clock = serverClock();
  let view: RoomView | null = null;
  let live: LiveRoom | null = null;
  let seat: Seat | null = null;
  let stopped = false;
  let born = 0;
  let at = "";
  let answered = 0;
  let putOff = 0;
  let hangUp: () => void = () => undefined;
  let asked = 0;

  /** The room with a pencil: it writes down what the server said to each command. */
  const noting = (room: LiveRoom, since = born): Requester => ({
    async request(type, payload, options) {
      const { id } = payload as { id: string };
      try {
        const reply = await room.request(type, payload, options);
        const { seq } = reply as { seq?: unknown };
        if (typeof seq === "number") ledger.acknowledge(table, id, seq, since);
        return reply;
      } catch (failure) {
        const { name, reason } = failure as { name?: string; reason?: { reason?: string } };
        if (name === "rejected" && reason?.reason === "unavailable") putOff++;
        else if (name === "rejected" && reason?.reason && reason.reason !== "too-many-requests")
          ledger.refuse(table, id, since);
        throw failure;
      }
    },
  });

  const stay = (room: LiveRoom): Promise<void> =>
    new Promise((done) => {
      let shown = 0;
      const heart = startHeart(room, clock, () => hangUp());
      hangUp = () => {
        hangUp = () => undefined;
        heart.stop();
        queue.detach();
        live = null;
        room.close();
        done();
      };
      room.onLost(() => hangUp());
      room.onState((state) => {
        const next = readView(state);
        if (!next) return;
        view = next;
        ledger.see(table, next.table, shown);
        shown = next.table.lines.length;
        if (live === null) {
          live = room;
          born = performance.now();
          queue.attach(noting(room));
        }
      });
    });

  async function visit(): Promise<void> {
    const url = urls[asked++ % urls.length] as string;
    const place = await resume(url, table, token, patience);
    if (!place || stopped) return;
    seat = place.seat as Seat;
    at = (place.reservation as { publicAddress?: string }).publicAddress ?? "";
    const room = await enterRoom(place.reservation, url).catch(() => null);
    if (stopped) room?.close();
    if (stopped || !room) return;
    clock.restart();
    await stay(room);
    // The one that had the room is asked first again.
    asked--;
  }

  async function run(): Promise<void> {
    for (let attempt = 1; !stopped; attempt++) {
      const since = Date.now();
      const before = view;
      await visit();
      if (stopped) return;
      if (view !== before && Date.now() - since > STEADY) attempt = 1;
      await new Promise((resolve) => setTimeout(resolve, backoff(attempt, dice.below(1_000) / 1_000)));
    }
  }
  void run();

  return {
    table,
    token,
    seat: () => seat,
    view: () => view,
    isLive: () => live !== null,
    place: () => at,
    born: () => born,
    answered: () => answered,
    putOff: () => putOff,
    async send(command) {
      const outcome = await queue.send(command);
      answered++;
      return outcome;
    },
    room: () => (live ? noting(live) : null),
    stop() {
      stopped = true;
      hangUp();
    },
  };
}

/** Asks for a place; null when there is none now. Every call has a connection of its own, so that a dead one is not used again. */
async function resume(url: string, table: string, token: string, patience: number): Promise<ResumeResponse | null> {
  try {
    const response = await fetch(`${url}/api/resume`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}`, connection: "close" },
      body: JSON.stringify({ table, protocol: PROTOCOL }),
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? ((await response.json()) as ResumeResponse) : null;
  } catch {
    return null;
  }
}

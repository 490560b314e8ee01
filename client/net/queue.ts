// Commands on their way: in order, one at a time, each with one id for all its tries, until the server answers for it.
// Knows nothing of how a room is found; the connection lends it one and takes it back.
import type { CommandMessage, CommandRefusal } from "../../shared/protocol.ts";
import { fail, ok, type Result } from "../../shared/result.ts";
import type { SeatCommand } from "../../shared/table/commands.ts";
import type { Requester } from "./liveRoom.ts";
import { newCommandId } from "./secret.ts";

/** What a table answers to a command of a seat. */
export type Outcome = Result<number, CommandRefusal>;

interface Waiting<R> {
  readonly message: CommandMessage;
  readonly answer: (outcome: Result<number, R>) => void;
}

const TIMEOUT = 5_000;
const PAUSE = 500;
/** Tries in vain after which a command counts as held up. */
const HELD_UP = 2;

/** What a reply means: an outcome, or null when the command has to be sent again. */
function outcomeOf(reply: unknown): Result<number, never> | null {
  const seq = (reply as { seq?: unknown } | null | undefined)?.seq;
  return typeof seq === "number" ? ok(seq) : null;
}

/** Rejections that only mean "not now": the same command is sent again. */
const NOT_NOW: ReadonlySet<string> = new Set<CommandRefusal["reason"]>(["unavailable", "too-many-requests"]);

/** What a failed request means: only a deliberate rejection with a reason that stays is an answer. */
function refusalOf<R>(failure: unknown): Result<number, R> | null {
  const { name, reason } = failure as { name?: unknown; reason?: { reason?: unknown } | null };
  if (name !== "rejected" || typeof reason?.reason !== "string" || NOT_NOW.has(reason.reason)) return null;
  return fail(reason as R);
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * A queue of commands `C` that are answered by their sequence number or refused with `R`. `onHeldUp` is told when the server does not take
 * the first command although the line is there, such as when it cannot record anything now, and when it has.
 */
export function commandQueue<C = SeatCommand, R extends { readonly reason: string } = CommandRefusal>(
  pause: (ms: number) => Promise<void> = wait,
  onHeldUp: (isHeldUp: boolean) => void = () => undefined,
) {
  const waiting: Waiting<R>[] = [];
  let room: Requester | null = null;
  let lost: Promise<null> = Promise.resolve(null);
  let lose: () => void = () => undefined;
  let busy = false;
  let failures = 0;

  function count(next: number): void {
    if (next === 0 ? failures >= HELD_UP : next === HELD_UP) onHeldUp(next > 0);
    failures = next;
  }

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let first = waiting[0]; first && room; first = waiting[0]) {
      const asked: Requester = room;
      const reply = asked.request("command", first.message, { timeout: TIMEOUT }).then(outcomeOf, refusalOf<R>);
      const outcome = await Promise.race([reply, lost]);
      if (outcome) {
        waiting.shift();
        count(0);
        first.answer(outcome);
      } else if (asked === room) {
        count(failures + 1);
        await Promise.race([pause(PAUSE), lost]);
      }
    }
    busy = false;
  }

  return {
    send: (command: C): Promise<Result<number, R>> =>
      new Promise((answer) => {
        waiting.push({ message: { id: newCommandId(), command }, answer });
        void drain();
      }),
    /** The line is there: send what waits. */
    attach(next: Requester): void {
      room = next;
      lost = new Promise((done) => {
        lose = () => done(null);
      });
      void drain();
    },
    /** The line is gone: keep what waits, and wait no longer for its answers. */
    detach(): void {
      room = null;
      failures = 0;
      lose();
    },
  };
}

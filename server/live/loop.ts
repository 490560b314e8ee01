// The one loop that drives a stream: queue -> decide -> append -> evolve -> publish -> acknowledge. It knows no rule and no socket.
import type { Result } from "../../shared/result.ts";
import { fail, ok } from "../../shared/result.ts";
import type { Entry, Journal } from "../journal/journal.ts";
import { timeCommand } from "../operate/commands.ts";

/** Who asks: by what right, and which person, null for the server itself and its clock. */
export interface Caller<By extends string> {
  readonly by: By | "clock" | "host";
  readonly person: string | null;
}

/** The pure machine that a loop drives: a table, or a session. */
export interface Machine<State, By extends string, Event extends object, Command, Refusal> {
  readonly empty: State;
  decide(state: State, caller: Caller<By>, command: Command, now: number): Result<readonly Event[], Refusal>;
  evolve(state: State, entry: Entry<By | "clock" | "host", Event>): State;
  nextDeadline(state: State): number | null;
  readonly tick: Command;
}

/** What is asked, with the client's id when it must count only once. */
export interface Submission<By extends string, Command> extends Caller<By> {
  readonly id: string | null;
  readonly command: Command;
  /** Counts once even when it is refused: an entry without events keeps its id. For orders that are sent again after a crash. */
  readonly once?: true;
}

/**
 * `unavailable`: the journal did not answer; ask again with the same id. `too-many-requests`: the queue is full. `failed`: a bug of
 * ours; nothing was changed, and asking again would not help.
 */
export type LoopRefusal = { readonly reason: "unavailable" | "too-many-requests" | "failed" };

export interface Loop<State, By extends string, Event extends object, Command, Refusal> {
  state(): State;
  /** Answers the journal entry that recorded the command, once it is durable. */
  submit(submission: Submission<By, Command>): Promise<Result<{ readonly seq: number }, Refusal | LoopRefusal>>;
  /** Called after every accepted entry, and with null after the stream was folded again. */
  onChange: (state: State, entry: Entry<By | "clock" | "host", Event> | null) => void;
  /** Called once when another process owns the home. */
  onFenced: () => void;
  /** Resolves when everything submitted so far is answered. */
  settled(): Promise<unknown>;
  close(): Promise<void>;
}

export interface LoopOptions<State, By extends string, Event extends object, Command, Refusal> {
  readonly journal: Journal;
  readonly home: string;
  readonly stream: string;
  readonly epoch: number;
  readonly machine: Machine<State, By, Event, Command, Refusal>;
  /** Commands that may wait in this loop. */
  readonly queue?: number;
  /** The clock, server ms. */
  readonly now: () => number;
  /** Told of every failure of the journal and every bug. */
  readonly onError: (error: unknown) => void;
}

/** Commands that may wait in a loop that does not say otherwise. */
const MAX_QUEUE = 64;
/** What a command is answered when too many wait. */
const FULL = fail({ reason: "too-many-requests" } as const);
/** Before a failed tick is tried again, ms. */
const TICK_RETRY = 1_000;
/** The longest a timer can wait, ms. */
const MAX_TIMER = 2 ** 31 - 1;

/** Folds the stream and opens its loop. Rejects when the journal does. */
export async function openLoop<State, By extends string, Event extends object, Command, Refusal>(
  options: LoopOptions<State, By, Event, Command, Refusal>,
): Promise<Loop<State, By, Event, Command, Refusal>> {
  const { journal, machine, home, stream, epoch, now, onError, queue = MAX_QUEUE } = options;
  type Recorded = Entry<By | "clock" | "host", Event>;
  let state = machine.empty;
  let seq = 0;
  let accepted = new Map<string, number>();
  let stale = true;
  let closed = false;
  let queued = 0;
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  /** The deadline that the timer waits for. */
  let armed: number | null = null;

  /** Reads the whole stream again: at opening, and after an append whose outcome is unknown. */
  async function refold(): Promise<void> {
    const rows = await journal.read(stream);
    state = rows.reduce((folded, row) => machine.evolve(folded, row.entry as Recorded), machine.empty);
    seq = rows.at(-1)?.entry.seq ?? 0;
    accepted = new Map(
      rows.flatMap(({ command, entry }) => (command ? [[`${entry.person}:${command}`, entry.seq] as const] : [])),
    );
    stale = false;
  }

  /**
   * Waits for the next deadline; `wait` (ms) instead of what is left until it. Most moves leave it as it was; one that is past and was not
   * carried out, because the machine slept, is due now.
   */
  function arm(wait?: number): void {
    const due = machine.nextDeadline(state);
    if (wait === undefined && due === armed && (due === null || now() < due)) return;
    clearTimeout(timer);
    armed = closed ? null : due;
    if (closed || due === null) return;
    timer = setTimeout(tick, wait ?? Math.min(Math.max(0, due - now()), MAX_TIMER));
  }

  async function tick(): Promise<void> {
    armed = null;
    const done = await loop.submit({ by: "clock", person: null, id: null, command: machine.tick });
    if (!done.ok) arm((machine.nextDeadline(state) ?? 0) <= now() ? TICK_RETRY : undefined);
  }

  async function run(asked: Submission<By, Command>): Promise<Result<{ readonly seq: number }, Refusal | LoopRefusal>> {
    if (closed) return fail({ reason: "unavailable" });
    if (stale) {
      await refold();
      arm();
      loop.onChange(state, null);
    }
    const key = asked.id === null ? null : `${asked.person}:${asked.id}`;
    const known = key === null ? undefined : accepted.get(key);
    if (known !== undefined) return ok({ seq: known });

    const at = now();
    const { by, person } = asked;
    const decision = attempt(() => machine.decide(state, { by, person }, asked.command, at));
    if (!decision.ok && !asked.once) return decision;
    const entry: Recorded = { seq: seq + 1, at, by, person, events: decision.ok ? decision.value : [] };
    stale = true;
    const outcome = await journal.append({ home, stream, epoch, command: asked.id, entry });
    if (outcome === "fenced") {
      closed = true;
      clearTimeout(timer);
      loop.onFenced();
      return fail({ reason: "unavailable" });
    }
    if (outcome === "conflict") return run(asked);
    stale = false;
    state = machine.evolve(state, entry);
    seq = entry.seq;
    if (key !== null) accepted.set(key, seq);
    arm();
    loop.onChange(state, entry);
    return decision.ok ? ok({ seq }) : decision;
  }

  /** A rule that throws is a bug: it is told, and the command is refused. */
  function attempt<T>(decide: () => Result<T, Refusal>): Result<T, Refusal | LoopRefusal> {
    try {
      return decide();
    } catch (error) {
      onError(error);
      return fail({ reason: "failed" });
    }
  }

  const loop: Loop<State, By, Event, Command, Refusal> = {
    state: () => state,
    submit(submission) {
      const answered = timeCommand(submission.by);
      if (queued >= queue) {
        answered(FULL);
        return Promise.resolve(FULL);
      }
      queued++;
      const answer = last
        .then(() => run(submission))
        .catch((error) => {
          onError(error);
          return fail({ reason: "unavailable" } as const);
        })
        .then((done) => {
          queued--;
          answered(done);
          return done;
        });
      last = answer;
      return answer;
    },
    onChange: () => {},
    onFenced: () => {},
    settled: () => last,
    async close() {
      await last;
      closed = true;
      clearTimeout(timer);
    },
  };
  await refold();
  arm();
  return loop;
}

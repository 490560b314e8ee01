// The one loop that drives a stream: queue -> decide -> append -> evolve -> publish -> acknowledge. It knows no rule and no socket.
import type { Result } from "../../shared/result.ts";
import { fail, ok } from "../../shared/result.ts";
import type { By, Entry } from "../../shared/table/events.ts";
import type { Journal } from "../journal/journal.ts";

/** The pure machine that a loop drives: a table, or later a session. */
export interface Machine<State, Command, Refusal> {
  readonly empty: State;
  decide(state: State, by: By, command: Command, now: number): Result<Entry["events"], Refusal>;
  evolve(state: State, entry: Entry): State;
  nextDeadline(state: State): number | null;
  readonly tick: Command;
}

/** What is asked: by whom, and with the client's id when it must count only once. */
export interface Submission<Command> {
  readonly by: By;
  readonly person: string | null;
  readonly id: string | null;
  readonly command: Command;
}

/**
 * `unavailable`: the journal did not answer; ask again with the same id. `too-many-requests`: the queue is full. `failed`: a bug of
 * ours; nothing was changed, and asking again would not help.
 */
export type LoopRefusal = { readonly reason: "unavailable" | "too-many-requests" | "failed" };

export interface Loop<State, Command, Refusal> {
  state(): State;
  /** Answers the journal entry that recorded the command, once it is durable. */
  submit(submission: Submission<Command>): Promise<Result<{ readonly seq: number }, Refusal | LoopRefusal>>;
  /** Called after every accepted entry. */
  onChange: (state: State) => void;
  /** Called once when another process owns the home. */
  onFenced: () => void;
  close(): Promise<void>;
}

export interface LoopOptions<State, Command, Refusal> {
  readonly journal: Journal;
  readonly home: string;
  readonly stream: string;
  readonly epoch: number;
  readonly machine: Machine<State, Command, Refusal>;
  /** The clock, server ms. */
  readonly now: () => number;
  /** Told of every failure of the journal and every bug. */
  readonly onError: (error: unknown) => void;
}

/** Commands that may wait in one loop. */
const MAX_QUEUE = 64;
/** Before a failed tick is tried again, ms. */
const TICK_RETRY = 1_000;
/** The longest a timer can wait, ms. */
const MAX_TIMER = 2 ** 31 - 1;

/** Folds the stream and opens its loop. Rejects when the journal does. */
export async function openLoop<State, Command, Refusal>(
  options: LoopOptions<State, Command, Refusal>,
): Promise<Loop<State, Command, Refusal>> {
  const { journal, machine, home, stream, epoch, now, onError } = options;
  let state = machine.empty;
  let seq = 0;
  let accepted = new Map<string, number>();
  let stale = true;
  let closed = false;
  let queued = 0;
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  /** Reads the whole stream again: at opening, and after an append whose outcome is unknown. */
  async function refold(): Promise<void> {
    const rows = await journal.read(stream);
    state = rows.reduce((folded, row) => machine.evolve(folded, row.entry), machine.empty);
    seq = rows.at(-1)?.entry.seq ?? 0;
    accepted = new Map(
      rows.flatMap((row) => (row.command ? [[`${row.person}:${row.command}`, row.entry.seq] as const] : [])),
    );
    stale = false;
  }

  function arm(wait?: number): void {
    clearTimeout(timer);
    const due = machine.nextDeadline(state);
    if (closed || due === null) return;
    timer = setTimeout(tick, wait ?? Math.min(Math.max(0, due - now()), MAX_TIMER));
  }

  async function tick(): Promise<void> {
    const done = await loop.submit({ by: "clock", person: null, id: null, command: machine.tick });
    if (!done.ok) arm((machine.nextDeadline(state) ?? 0) <= now() ? TICK_RETRY : undefined);
  }

  async function run(asked: Submission<Command>): Promise<Result<{ readonly seq: number }, Refusal | LoopRefusal>> {
    if (closed) return fail({ reason: "unavailable" });
    if (stale) {
      await refold();
      arm();
      loop.onChange(state);
    }
    const key = asked.id === null ? null : `${asked.person}:${asked.id}`;
    const known = key === null ? undefined : accepted.get(key);
    if (known !== undefined) return ok({ seq: known });

    const at = now();
    const decision = attempt(() => machine.decide(state, asked.by, asked.command, at));
    if (!decision.ok) return decision;
    const entry: Entry = { seq: seq + 1, at, by: asked.by, events: decision.value };
    stale = true;
    const outcome = await journal.append({ home, stream, epoch, person: asked.person, command: asked.id, entry });
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
    loop.onChange(state);
    return ok({ seq });
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

  const loop: Loop<State, Command, Refusal> = {
    state: () => state,
    submit(submission) {
      if (queued >= MAX_QUEUE) return Promise.resolve(fail({ reason: "too-many-requests" }));
      queued++;
      const answer = last
        .then(() => run(submission))
        .catch((error) => {
          onError(error);
          return fail({ reason: "unavailable" } as const);
        })
        .finally(() => queued--);
      last = answer;
      return answer;
    },
    onChange: () => {},
    onFenced: () => {},
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

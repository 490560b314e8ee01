// The checks of one stream of a journal, entry by entry: no gap, epochs that never fall, commands that count once, events that fold.
import type { SessionEntry } from "../../shared/session/events.ts";
import { evolve as evolveSession } from "../../shared/session/evolve.ts";
import { EMPTY_SESSION, type SessionState } from "../../shared/session/state.ts";
import type { Entry } from "../../shared/table/events.ts";
import { evolve as evolveTable } from "../../shared/table/evolve.ts";
import { EMPTY_TABLE, type TableState } from "../../shared/table/state.ts";

/** An entry as the journal's table has it. */
export interface StoredEntry {
  readonly stream: string;
  readonly seq: number;
  readonly epoch: number;
  readonly at: number;
  readonly by: string;
  readonly person: string | null;
  readonly command: string | null;
  readonly events: string;
}

export interface StreamCheck {
  /** Takes the next entry, in the order of sequence numbers. */
  next(entry: StoredEntry): void;
  /** The hashes of the texts that its events pin, so far. */
  readonly texts: ReadonlySet<string>;
}

/** `epoch` is that of the stream's home, null when it has none. Findings are told a line each, without the stream's name. */
export function openStreamCheck(epoch: number | null, tell: (finding: string) => void): StreamCheck {
  const accepted = new Map<string, number>();
  const texts = new Set<string>();
  let seq = 0;
  let last = 0;
  let isAhead = false;
  let fold: Fold | null = null;
  let isFolding = true;

  if (epoch === null) tell("belongs to no home.");

  function checkPlace(entry: StoredEntry): void {
    if (entry.seq !== seq + 1) {
      tell(seq === 0 ? `begins with entry ${entry.seq}, not 1.` : `has entry ${entry.seq} after entry ${seq}.`);
    }
    if (entry.epoch < last) tell(`entry ${entry.seq} has epoch ${entry.epoch}, after epoch ${last}.`);
    if (epoch !== null && entry.epoch > epoch && !isAhead) {
      isAhead = true;
      tell(`entry ${entry.seq} has epoch ${entry.epoch}, but its home's is ${epoch}.`);
    }
    seq = entry.seq;
    last = entry.epoch;
  }

  function checkCommand({ person, command, seq: here }: StoredEntry): void {
    if (command === null) return;
    const key = `${person}:${command}`;
    const before = accepted.get(key);
    if (before === undefined) accepted.set(key, here);
    else tell(`command ${JSON.stringify(command)} of ${person ?? "nobody"} counts in entry ${before} and in ${here}.`);
  }

  function checkEvents(entry: StoredEntry): void {
    const events = JSON.parse(entry.events) as readonly { readonly type: string }[];
    if (!Array.isArray(events)) throw new Error("its events are no list");
    for (const event of events) for (const hash of textsOf(event)) texts.add(hash);
    fold ??= openFold(events[0]?.type);
    fold({ ...entry, events });
  }

  return {
    texts,
    next(entry) {
      checkPlace(entry);
      checkCommand(entry);
      if (!isFolding) return;
      try {
        checkEvents(entry);
      } catch (error) {
        isFolding = false;
        tell(`entry ${entry.seq} cannot be folded: ${(error as Error).message}.`);
      }
    },
  };
}

type Fold = (entry: Omit<StoredEntry, "events"> & { readonly events: readonly object[] }) => void;

/** Folds a table or a session, by what its first event is. Throws for another one, and when folding fails. */
function openFold(first: string | undefined): Fold {
  if (first === "opened") {
    let table: TableState = EMPTY_TABLE;
    return (entry) => {
      table = whole(evolveTable(table, entry as unknown as Entry), entry.seq);
    };
  }
  if (first === "created") {
    let session: SessionState = EMPTY_SESSION;
    return (entry) => {
      session = whole(evolveSession(session, entry as unknown as SessionEntry), entry.seq);
    };
  }
  throw new Error("it opens no table and creates no session");
}

/** Folding an event that this program does not know leaves no state. */
function whole<State extends { readonly seq: number }>(state: State | undefined, seq: number): State {
  if (state?.seq !== seq) throw new Error("it has an event that is not known");
  return state;
}

/** The hashes that an event pins: a table its case, a session those of its agenda. */
function textsOf(event: {
  readonly scenario?: unknown;
  readonly scenarios?: unknown;
  readonly type: string;
}): string[] {
  if (event.type === "opened") return [String(event.scenario)];
  return (event.type === "created" || event.type === "arranged") && Array.isArray(event.scenarios)
    ? event.scenarios.map(String)
    : [];
}

// The sessions that are open in this process, and how each comes and goes with its tables.
import { fail } from "../../shared/result.ts";
import type { FacilitatorCommand, ParticipantCommand } from "../../shared/session/commands.ts";
import { pinAgenda } from "../../shared/session/create.ts";
import { nextDeadline } from "../../shared/session/deadline.ts";
import { sessionOf } from "../../shared/session/state.ts";
import { identityIn, textsOf } from "./agenda.ts";
import { type LiveSession, openSession, peopleOf, type SessionParts, type SessionRight } from "./liveSession.ts";

export interface Sessions {
  /** The session, opened if need be; null when there is none. Rejects when the journal does. */
  open(id: string): Promise<LiveSession | null>;
  /** Gives a command, once for its id. The cases of a changed agenda are looked up in the library first. */
  submit(
    session: LiveSession,
    caller: { readonly by: SessionRight; readonly person: string | null },
    id: string,
    command: FacilitatorCommand | ParticipantCommand,
  ): ReturnType<LiveSession["loop"]["submit"]>;
  /** Reads the people anew: somebody came, has another name, or is deleted. */
  reread(session: LiveSession): Promise<void>;
  /** Closes a session with all its tables here; it can be opened again, here or elsewhere. */
  close(id: string): Promise<void>;
  closeAll(): Promise<void>;
  /** How many are open here. */
  count(): number;
}

export interface SessionsOptions extends SessionParts {
  /** A session without a room, an open table and a call closes after this long, ms. */
  readonly idle?: number;
}

const IDLE = 120_000;
/** Entries a session may have; participants stop at half, so that the facilitator can always go on. */
const MAX_ENTRIES = 40_000;

interface Opened {
  readonly opening: Promise<LiveSession | null>;
  session: LiveSession | null;
  used: number;
}

/** The sessions of this process. It also lets each follow its tables as they open. */
export function openSessions(options: SessionsOptions): Sessions {
  const { journal, library, tables, now, idle = IDLE } = options;
  const opened = new Map<string, Opened>();
  const sweeper = setInterval(sweep, idle / 2);
  sweeper.unref();
  tables.onOpen = (table) => opened.get(sessionOf(table.id)?.session ?? "")?.session?.follow(table);

  function begin(id: string): Opened {
    let isLost = false;
    const lost = () => {
      isLost = true;
      if (opened.get(id) === entry) opened.delete(id);
      entry.session?.close();
      entry.session?.viewer?.moved();
    };
    const opening = openSession(id, options, lost).then((session) => {
      if (isLost) {
        session?.close();
        throw new Error(`Another process took session ${id} over while it was opening.`);
      }
      entry.session = session;
      if (session) for (const table of tables.opened(id)) session.follow(table);
      return session;
    });
    const entry: Opened = { opening, session: null, used: now() };
    const forget = () => opened.get(id) === entry && opened.delete(id);
    opening.then((session) => session ?? forget(), forget);
    return entry;
  }

  /** Closes what nobody has looked at for a while and no clock will touch. */
  async function sweep(): Promise<void> {
    for (const [id, { session, used }] of [...opened]) {
      if (!session || session.viewer || now() - used < idle) continue;
      if (nextDeadline(session.loop.state()) === null && tables.opened(id).length === 0) await sessions.close(id);
    }
  }

  const sessions: Sessions = {
    open(id) {
      let entry = opened.get(id);
      if (entry) entry.used = now();
      else {
        entry = begin(id);
        opened.set(id, entry);
      }
      return entry.opening;
    },
    async submit({ loop }, caller, id, command) {
      const most = caller.by === "facilitator" ? MAX_ENTRIES : MAX_ENTRIES / 2;
      if (loop.state().seq >= most) return fail({ reason: "failed" });
      if (command.type !== "arrange") return loop.submit({ ...caller, id, command });
      const pinned = pinAgenda(command.settings, (scenario) => identityIn(loop.state(), library, scenario));
      if (!pinned.ok) return pinned;
      for (const text of textsOf(library, command.settings)) await journal.keepScenario(text);
      return loop.submit({ ...caller, id, command: { ...command, pins: pinned.value } });
    },
    async reread(session) {
      session.people = await peopleOf(journal, session.id);
      for (const table of tables.opened(session.id)) table.viewer?.changed();
      session.viewer?.changed("soon");
    },
    async close(id) {
      const entry = opened.get(id);
      opened.delete(id);
      const session = await entry?.opening.catch(() => null);
      await session?.close();
      await tables.closeHome(id);
      session?.viewer?.moved();
    },
    async closeAll() {
      clearInterval(sweeper);
      await Promise.allSettled([...opened.keys()].map((id) => sessions.close(id)));
    },
    count: () => opened.size,
  };
  return sessions;
}

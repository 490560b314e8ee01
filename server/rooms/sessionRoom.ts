// A session's room: sockets in, parts out. No rule lives here; what somebody asks goes to the loop, what changes comes from the view.
import { type Client, CloseCode, type MessageContext, Room } from "@colyseus/core";
import { Encoder, StateView } from "@colyseus/schema";
import { z } from "zod";
import type { BeatReply, CommandReply } from "../../shared/protocol.ts";
import { FacilitatorCommand, ParticipantCommand } from "../../shared/session/commands.ts";
import { CLOSED_FOR_GOOD } from "../../shared/sessionProtocol.ts";
import { commandId } from "../../shared/typed.ts";
import type { LiveSession, SessionViewer } from "../live/liveSession.ts";
import type { Sessions } from "../live/sessions.ts";
import { countRefusal } from "../operate/commands.ts";
import { closeRoom } from "./closeRoom.ts";
import { GrowingSerializer } from "./GrowingSerializer.ts";
import { placesOf, type SessionAuth } from "./reserve.ts";
import { SessionParts } from "./sessionParts.ts";
import { removeFromSight, showTo, writeSession } from "./sessionSight.ts";

type SessionClient = Client<{ auth: SessionAuth; userData: { shown: Set<string> } }>;

/** What the room needs of the process, given once at start. */
export interface SessionRoomDependencies {
  readonly sessions: Sessions;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** What Colyseus may count, open reservations included: everybody with several pages. */
const MAX_CLIENTS = 1_000;
/** Without clients a room closes after this long, ms; its session opens again from the journal. */
const IDLE = 60_000;
/** What many do at once is sent at most this often, ms: of two hundred people who join together each is told of all. */
const PACE = 100;
/** Bytes a full session's state takes; Colyseus reads the size of a new room's buffer from a global. */
const BUFFER = 131_072;

const id = commandId();
const MESSAGES = {
  facilitator: z.strictObject({ id, command: FacilitatorCommand }),
  participant: z.strictObject({ id, command: ParticipantCommand }),
};

/** The room class for these dependencies. */
export function defineSessionRoom({ sessions, now, onError }: SessionRoomDependencies) {
  return class SessionRoom extends Room<{ state: SessionParts; client: SessionClient }> {
    override maxClients = MAX_CLIENTS;
    override maxMessagesPerSecond = 30;
    override patchRate = 60_000;
    override autoDispose = false;
    /** Resolves when the room has closed; null while it is open. */
    closing: Promise<void> | null = null;
    #session: LiveSession | null = null;
    readonly #viewer: SessionViewer = {
      changed: (when) => (when === "now" ? this.#publish() : this.#gather()),
      moved: () => this.#leave(CloseCode.MAY_TRY_RECONNECT),
      deleted: (person) => this.#dismiss((auth) => person === null || auth.person === person),
    };
    #idle: NodeJS.Timeout | undefined;
    #gathering: NodeJS.Timeout | undefined;
    #published = 0;

    override async onCreate({ id: session }: { id: string }): Promise<void> {
      const live = await sessions.open(session);
      if (!live) throw new Error("unknown session");
      this.roomId = session;
      this.#session = live;
      const usual = Encoder.BUFFER_SIZE;
      Encoder.BUFFER_SIZE = BUFFER;
      this.state = new SessionParts();
      Encoder.BUFFER_SIZE = usual;
      live.viewer = this.#viewer;
      writeSession(this.state, live, new Set());
      this.#rest();
    }

    override onJoin(client: SessionClient): void {
      const { auth } = client;
      if (!auth || this.clients.filter((one) => one.auth?.person === auth.person).length > placesOf(auth)) {
        client.leave(CloseCode.WITH_ERROR);
        return;
      }
      clearTimeout(this.#idle);
      client.view = new StateView();
      if (this.#session) {
        writeSession(this.state, this.#session, this.#here());
        showTo(this.state, this.#session, client);
      }
      this.#gather();
    }

    override onLeave(client: SessionClient): void {
      client.view?.dispose();
      if (client.auth && !this.#here().has(client.auth.person)) removeFromSight(this.state, client.auth.person);
      this.#gather();
      if (this.clients.length === 0) this.#rest();
    }

    override setSerializer(): void {
      super.setSerializer(new GrowingSerializer());
    }

    override onBeforeShutdown(): void {
      this.#leave(CloseCode.MAY_TRY_RECONNECT);
    }

    override onUncaughtException(error: Error): void {
      onError(error);
    }

    override messages = {
      command: async (client: Client, message: unknown, reply: MessageContext) => {
        const auth = (client as SessionClient).auth;
        const parsed = auth && MESSAGES[auth.place].safeParse(message);
        if (!parsed?.success || !auth || !this.#session) return reply.reject(countRefusal("malformed"));
        const { id: command, command: asked } = parsed.data;
        const person = auth.place === "participant" ? auth.person : null;
        const done = await sessions.submit(this.#session, { by: auth.place, person }, command, asked);
        return done.ok ? reply.resolve(done.value satisfies CommandReply) : reply.reject(done.error);
      },
      beat: (_client: Client, _message: unknown, reply: MessageContext) => {
        // Colyseus counts messages a second by the room's clock, which otherwise moves only when something is published.
        this.clock.tick();
        return reply.resolve({ now: now() } satisfies BeatReply);
      },
    };

    /** Publishes now, or as soon as it may be again, together with what else changes until then. */
    #gather(): void {
      this.#gathering ??= setTimeout(() => this.#publish(), Math.max(0, this.#published + PACE - now()));
    }

    /** Writes what everybody, each participant and the facilitator may see; those who were removed go. */
    #publish(): void {
      clearTimeout(this.#gathering);
      this.#gathering = undefined;
      this.#published = now();
      const live = this.#session;
      if (!live) return;
      writeSession(this.state, live, this.#here());
      for (const client of this.clients) if (client.view) showTo(this.state, live, client);
      this.broadcastPatch();
      const gone = new Set(live.loop.state().members.flatMap(({ id, standing }) => (standing === "gone" ? [id] : [])));
      if (gone.size > 0) this.#dismiss(({ person }) => gone.has(person));
    }

    #here(): ReadonlySet<string> {
      return new Set(this.clients.flatMap(({ auth }) => auth?.person ?? []));
    }

    /** Closes clients that need not come back. */
    #dismiss(which: (auth: SessionAuth) => boolean): void {
      for (const client of [...this.clients]) if (client.auth && which(client.auth)) client.leave(CLOSED_FOR_GOOD);
    }

    /** Closes the room once it has been empty for a while. */
    #rest(): void {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.clients.length === 0 && this.#leave(CloseCode.NORMAL_CLOSURE), IDLE);
    }

    #leave(code: number): void {
      clearTimeout(this.#idle);
      this.closing ??= closeRoom(this, code);
    }

    override onDispose(): void {
      clearTimeout(this.#gathering);
      if (this.#session?.viewer === this.#viewer) this.#session.viewer = null;
    }
  };
}

// A table's room: sockets in, parts out. No rule lives here; what a seat asks goes to the loop, what changes comes from the view.

import { type Client, CloseCode, type MessageContext, Room } from "@colyseus/core";
import { StateView } from "@colyseus/schema";
import { z } from "zod";
import type { BeatReply, CommandReply } from "../../shared/protocol.ts";
import { type BySeat, bySeat, SEATS, type Seat } from "../../shared/scenario/types.ts";
import { SeatCommand } from "../../shared/table/commands.ts";
import { nextDeadline } from "../../shared/table/deadline.ts";
import { viewFor } from "../../shared/table/view.ts";
import { commandId } from "../../shared/typed.ts";
import { type LiveTable, namesAt, type Place, type Tables, type Viewer } from "../live/tables.ts";
import { countRefusal } from "../operate/commands.ts";
import { closeRoom } from "./closeRoom.ts";
import { GrowingSerializer } from "./GrowingSerializer.ts";
import { TableParts, writePeople, writeView } from "./parts.ts";
import { placesOf, type TableAuth } from "./reserve.ts";
import { sendTogether } from "./together.ts";

type TableClient = Client<{ auth: TableAuth }>;

/** What the room needs of the process, given once at start. */
export interface RoomDependencies {
  readonly tables: Tables;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** What Colyseus may count, open reservations included; each person's own limit is below it. */
const MAX_CLIENTS = 120;
/** Without clients a room closes after this long, ms; its table opens again from the journal. */
const IDLE = 60_000;

const CommandMessage = z.strictObject({ id: commandId(), command: SeatCommand });

const isSeat = (place: Place): place is Seat => place === "buyer" || place === "seller";

/** The room class for these dependencies. */
export function defineTableRoom({ tables, now, onError }: RoomDependencies) {
  return class TableRoom extends Room<{ state: TableParts; client: TableClient }> {
    override maxClients = MAX_CLIENTS;
    override maxMessagesPerSecond = 30;
    override patchRate = 60_000;
    override autoDispose = false;
    /** Resolves when the room has closed; null while it is open. */
    closing: Promise<void> | null = null;
    #table: LiveTable | null = null;
    readonly #viewer: Viewer = {
      changed: () => this.#table && this.#publish(this.#table),
      moved: () => this.#leave(CloseCode.MAY_TRY_RECONNECT),
      recheck: () => this.#recheck(),
      here: () => this.#here(),
    };
    #idle: NodeJS.Timeout | undefined;

    override async onCreate({ id }: { id: string }): Promise<void> {
      const live = await tables.open(id);
      if (!live) throw new Error("unknown table");
      this.roomId = id;
      this.#table = live;
      this.state = new TableParts();
      live.viewer = this.#viewer;
      this.#publish(live);
      this.#rest();
    }

    override onJoin(client: TableClient): void {
      const { auth } = client;
      if (!auth || this.clients.filter((one) => one.auth?.person === auth.person).length > placesOf(auth)) {
        client.leave(CloseCode.WITH_ERROR);
        return;
      }
      clearTimeout(this.#idle);
      client.view = new StateView();
      for (const seat of SEATS) {
        const part = this.state[seat];
        if (part && (auth.place === seat || auth.place === "facilitator")) client.view.add(part);
      }
      this.#hereChanged();
    }

    override onLeave(client: TableClient): void {
      client.view?.dispose();
      this.#hereChanged();
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
        const parsed = CommandMessage.safeParse(message);
        const auth = (client as TableClient).auth;
        if (!parsed.success || !auth || !this.#table) return reply.reject(countRefusal("malformed"));
        if (!isSeat(auth.place)) return reply.reject({ reason: "not-seated" });
        const { id, command } = parsed.data;
        const done = await this.#table.loop.submit({ by: auth.place, person: auth.person, id, command });
        return done.ok ? reply.resolve(done.value satisfies CommandReply) : reply.reject(done.error);
      },
      beat: (_client: Client, _message: unknown, reply: MessageContext) => {
        // Colyseus counts messages a second by the room's clock, which otherwise moves only when something is published.
        this.clock.tick();
        return reply.resolve({ now: now() } satisfies BeatReply);
      },
    };

    /** Writes what everybody and each seat may see, who sits there and who is here. */
    #publish(live: LiveTable): void {
      writeView(this.state, viewFor(live.loop.state(), "facilitator"));
      writePeople(this.state, namesAt(live), this.#here());
      sendTogether(this.clients);
      this.broadcastPatch();
    }

    #hereChanged(): void {
      this.#viewer.changed();
      this.#table?.follower?.changed();
    }

    #here(): BySeat<boolean> {
      return bySeat((seat) => this.clients.some((client) => client.auth?.place === seat));
    }

    /** In a session people may be given another place, or none: they come back through the resume call, or not. */
    #recheck(): void {
      const follower = this.#table?.follower;
      if (!follower) return;
      for (const client of [...this.clients]) {
        const auth = client.auth;
        if (auth && follower.placeOf(auth.person) !== auth.place) client.leave(CloseCode.MAY_TRY_RECONNECT);
      }
    }

    /** Closes the room once it has been empty for a while and no clock runs. */
    #rest(): void {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => {
        if (this.clients.length > 0) return;
        if (this.#table && nextDeadline(this.#table.loop.state()) !== null) this.#rest();
        else this.#leave(CloseCode.NORMAL_CLOSURE);
      }, IDLE);
    }

    #leave(code: number): void {
      clearTimeout(this.#idle);
      this.closing ??= closeRoom(this, code);
    }

    override async onDispose(): Promise<void> {
      if (this.#table?.viewer !== this.#viewer) return;
      this.#table.viewer = null;
      await tables.close(this.#table);
    }
  };
}

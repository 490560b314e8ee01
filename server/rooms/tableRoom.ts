// A table's room: sockets in, parts out. No rule lives here; what a seat asks goes to the loop, what changes comes from the view.

import { type Client, CloseCode, type MessageContext, Room } from "@colyseus/core";
import { StateView } from "@colyseus/schema";
import { z } from "zod";
import type { BeatReply, CommandReply } from "../../shared/protocol.ts";
import { bySeat, type Seat } from "../../shared/scenario/types.ts";
import { SeatCommand } from "../../shared/table/commands.ts";
import { viewFor } from "../../shared/table/view.ts";
import type { LiveTable, Tables, Viewer } from "../live/tables.ts";
import { TableParts, writePeople, writeView } from "./parts.ts";

/** Who a reserved seat is for. */
export interface SeatAuth {
  readonly seat: Seat;
  readonly person: string;
}
type SeatClient = Client<{ auth: SeatAuth }>;

/** What the room needs of the process, given once at start. */
export interface RoomDependencies {
  readonly tables: Tables;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** What Colyseus may count, open reservations included; each seat's own limit is below it. */
const MAX_CLIENTS = 100;
/** Clients a seat holds: tabs, devices, a shared seat. */
export const MAX_CLIENTS_A_SEAT = 4;
/** Without clients a room closes after this long, ms; its table opens again from the journal. */
const IDLE = 60_000;

const CommandMessage = z.strictObject({ id: z.string().min(1).max(40), command: SeatCommand });

/** The room class for these dependencies. */
export function defineTableRoom({ tables, now, onError }: RoomDependencies) {
  return class TableRoom extends Room<{ state: TableParts; client: SeatClient }> {
    override maxClients = MAX_CLIENTS;
    override maxMessagesPerSecond = 30;
    override patchRate = 60_000;
    override autoDispose = false;
    #table: LiveTable | null = null;
    readonly #viewer: Viewer = {
      changed: () => this.#table && this.#publish(this.#table),
      fenced: () => this.#leave(CloseCode.MAY_TRY_RECONNECT),
    };
    #idle: NodeJS.Timeout | undefined;

    override async onCreate({ table }: { table: string }): Promise<void> {
      const live = await tables.open(table);
      if (!live) throw new Error("unknown table");
      this.roomId = table;
      this.#table = live;
      this.state = new TableParts();
      live.viewer = this.#viewer;
      this.#publish(live);
      this.#rest();
    }

    override onJoin(client: SeatClient): void {
      const seat = client.auth?.seat;
      if (!seat || this.#clientsOf(seat) > MAX_CLIENTS_A_SEAT) {
        client.leave(CloseCode.WITH_ERROR);
        return;
      }
      clearTimeout(this.#idle);
      client.view = new StateView();
      const part = this.state[seat];
      if (part) client.view.add(part);
      this.#viewer.changed();
    }

    override onLeave(client: SeatClient): void {
      client.view?.dispose();
      this.#viewer.changed();
      if (this.clients.length === 0) this.#rest();
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
        const auth = (client as SeatClient).auth;
        if (!parsed.success || !auth || !this.#table) return reply.reject({ reason: "malformed" });
        const { id, command } = parsed.data;
        const done = await this.#table.loop.submit({ by: auth.seat, person: auth.person, id, command });
        return done.ok ? reply.resolve(done.value satisfies CommandReply) : reply.reject(done.error);
      },
      beat: (_client: Client, _message: unknown, reply: MessageContext) =>
        reply.resolve({ now: now() } satisfies BeatReply),
    };

    /** Writes what everybody and each seat may see, who sits there and who is here. */
    #publish({ loop, names }: LiveTable): void {
      writeView(this.state, viewFor(loop.state(), "facilitator"));
      writePeople(
        this.state,
        names,
        bySeat((seat) => this.#clientsOf(seat) > 0),
      );
      this.broadcastPatch();
    }

    #clientsOf(seat: Seat): number {
      return this.clients.filter((client) => client.auth?.seat === seat).length;
    }

    /** Closes the room once it has been empty for a while and no clock runs. */
    #rest(): void {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => {
        if (this.clients.length > 0) return;
        if (this.#table?.loop.state().deadline) this.#rest();
        else this.#leave(CloseCode.NORMAL_CLOSURE);
      }, IDLE);
    }

    #leave(code: number): void {
      clearTimeout(this.#idle);
      this.disconnect(code).catch(() => {});
    }

    override async onDispose(): Promise<void> {
      if (this.#table?.viewer !== this.#viewer) return;
      this.#table.viewer = null;
      await tables.close(this.#table);
    }
  };
}

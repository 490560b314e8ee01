// People of a session without a browser: a facilitator and participants, each with a real socket to the session's room, who can also
// sit down at the table where the session has placed them.
import { Client, type Room } from "@colyseus/sdk";
import { nanoid } from "nanoid";
import { PROTOCOL } from "../../shared/protocol.ts";
import type { FacilitatorCommand, ParticipantCommand } from "../../shared/session/commands.ts";
import type { SessionSettings } from "../../shared/session/settings.ts";
import type { MineView, PublicView } from "../../shared/session/view.ts";
import { call, Player, secret, until } from "./player.ts";

/** What a client of a session's room decodes, as the schema names it. */
export interface SessionState {
  readonly session: PublicView;
  readonly mine?: Readonly<Record<string, MineView>>;
  readonly people?: Readonly<Record<string, { readonly name: string; readonly here: boolean }>>;
  readonly host?: {
    readonly code: string;
    readonly settings: string;
    readonly names: Readonly<Record<string, { readonly name: string; readonly here: boolean }>>;
    readonly people: readonly { readonly id: string; readonly standing: string; readonly table: number }[];
    readonly tables: readonly {
      readonly number: number;
      readonly id: string;
      readonly buyer: string;
      readonly seller: string;
    }[];
    readonly rows: readonly { readonly number: number; readonly phase: string; readonly over: boolean }[];
    readonly canReveal: boolean;
  };
}

/** Somebody of a session with one socket to its room. */
export class Member {
  readonly url: string;
  readonly session: string;
  readonly token: string;
  /** Id of the person; "" for the facilitator. */
  readonly person: string;
  room: Room | null = null;
  /** The code with which the server closed the socket; null while it is open. */
  closed: number | null = null;
  /** The place at the table where the session last put this person. */
  player: Player | null = null;

  constructor(url: string, session: string, token: string, person = "") {
    this.url = url;
    this.session = session;
    this.token = token;
    this.person = person;
  }

  /** Takes a place in the session's room. */
  async enter(): Promise<this> {
    const { status, body } = await call<{ reservation: unknown }>(this.url, "POST", "/resume", {
      token: this.token,
      body: { session: this.session, protocol: PROTOCOL },
    });
    if (status !== 200) throw new Error(`resume answered ${status} ${JSON.stringify(body)}`);
    this.room = await new Client(this.url).consumeSeatReservation(body.reservation as never);
    this.room.reconnection.enabled = false;
    this.closed = null;
    this.room.onLeave((code) => {
      this.closed = code;
    });
    this.room.onError(() => {});
    await until(() => this.room?.state && (this.room.state as { session?: unknown }).session, "the first state");
    return this;
  }

  view(): SessionState {
    if (!this.room) throw new Error("not in a room");
    return (this.room.state as unknown as { toJSON(): SessionState }).toJSON();
  }

  /** One's own part. */
  mine(): MineView | undefined {
    return this.view().mine?.[this.person];
  }

  /** Sends a command; answers its sequence, or the reason why not. */
  async send(
    command: FacilitatorCommand | ParticipantCommand | Record<string, unknown>,
    id = nanoid(),
  ): Promise<number | string> {
    try {
      const reply = (await this.room?.request("command", { id, command }, { timeout: 5_000 })) as { seq: number };
      return reply.seq;
    } catch (error) {
      return String((error as { reason?: { reason?: string } }).reason?.reason ?? error);
    }
  }

  async sees(test: (view: SessionState) => boolean, what: string, within?: number): Promise<SessionState> {
    await until(() => test(this.view()), what, within);
    return this.view();
  }

  /** Goes to the table where the session has placed this person. */
  async sit(): Promise<Player> {
    await until(() => this.mine()?.table, `a table for ${this.person}`);
    const table = this.mine()?.table ?? "";
    if (this.player?.table === table && this.player.closed === null) return this.player;
    await this.player?.leave();
    this.player = await new Player(this.url, table, this.token).enter();
    return this.player;
  }

  async leave(): Promise<void> {
    await this.player?.leave();
    if (this.closed === null) await this.room?.leave();
    this.room = null;
  }
}

/** Settings of a short session of two rounds, with anything changed. */
export const settings = (change: Partial<SessionSettings> = {}): SessionSettings => ({
  title: "A workshop",
  agenda: [
    {
      scenario: "plant-scheduler",
      minutes: { planning: 5, negotiating: 20, reflecting: 5 },
      steps: [],
      pairs: "new",
      carry: false,
    },
    {
      scenario: "plant-scheduler",
      minutes: { planning: 5, negotiating: 20, reflecting: 5 },
      steps: [],
      pairs: "swap",
      carry: true,
    },
  ],
  talk: "chat",
  reveal: "case",
  clock: "pair",
  names: "names",
  pairing: "random",
  teams: [],
  apart: false,
  threes: false,
  odd: "shared",
  late: "pair",
  standIn: 0,
  selfRun: false,
  plays: false,
  ...change,
});

export interface Workshop {
  readonly host: Member;
  readonly code: string;
  readonly people: readonly Member[];
}

/** Creates a session; answers its facilitator, in the room. */
export async function createSession(url: string, change: Partial<SessionSettings> = {}) {
  const token = secret();
  const made = await call<{ session: string; code: string }>(url, "POST", "/sessions", {
    body: { settings: settings(change), token },
  });
  if (made.status !== 200) throw new Error(`creating answered ${made.status} ${JSON.stringify(made.body)}`);
  return { host: await new Member(url, made.body.session, token).enter(), code: made.body.code };
}

/** Joins a session by its code; answers the participant, in the room. */
export async function join(url: string, code: string, name: string, team = ""): Promise<Member> {
  const token = secret();
  const joined = await call<{ session: string; person: string }>(url, "POST", `/codes/${code}/join`, {
    body: { name, team, token },
  });
  if (joined.status !== 200) throw new Error(`joining answered ${joined.status} ${JSON.stringify(joined.body)}`);
  return new Member(url, joined.body.session, token, joined.body.person).enter();
}

/** A session with this many people in its lobby. */
export async function gather(url: string, count: number, change: Partial<SessionSettings> = {}): Promise<Workshop> {
  const { host, code } = await createSession(url, change);
  const people = await Promise.all(Array.from({ length: count }, (_, index) => join(url, code, `Person ${index + 1}`)));
  await host.sees((view) => view.session.count === count, "everybody in the lobby");
  return { host, code, people };
}

// Every wire type between a client and the server: HTTP calls, room messages, views. Types and limits only; raise PROTOCOL when one changes.
import type { ProcessRelief } from "./outcome/points.ts";
import type { Alternative, BySeat, Fear, PointTable, Pressure, Seat, Subject, Topic } from "./scenario/types.ts";
import type { Refusal, RefusalReason } from "./table/refusal.ts";
import type { OwnView, TableView } from "./table/view.ts";

/** Version of this protocol; a client of another version is told to reload. */
export const PROTOCOL = 1;

/** Characters of a seat token or an invitation, of A-Z a-z 0-9 _ and -; made by the client, kept by the server as a hash only. */
export const SECRET_LENGTH = 32;

/** Bytes a room message may have. */
export const MAX_MESSAGE = 4096;

/* ---- HTTP, all below /api; errors are { error: { reason, ... } } with a 4xx or 5xx status ---- */

/** GET /scenarios: what may be known before sitting down. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly teaches: readonly string[];
  readonly minutes: { readonly planning: number; readonly negotiating: number };
  readonly issues: readonly string[];
  readonly seats: BySeat<string>;
}

/**
 * POST /tables: open a table and sit down. `token` and `invitation` are made by the client (SECRET_LENGTH characters of A-Za-z0-9_-),
 * so that a call sent twice is one table.
 */
export interface OpenTableRequest {
  readonly scenario: string;
  readonly seat: Seat | "chance";
  readonly name: string;
  readonly token: string;
  readonly invitation: string;
}
export interface OpenTableResponse {
  readonly table: string;
  readonly seat: Seat;
}

/** GET /tables/ID/invitation (Authorization: Bearer INVITATION): what the invited person sees before claiming the seat. */
export interface InvitationResponse {
  readonly title: string;
  readonly seat: Seat;
  readonly seatTitle: string;
  readonly host: string;
}

/** POST /tables/ID/claim (Authorization: Bearer INVITATION): spend the invitation; the same token again is the same person. */
export interface ClaimRequest {
  readonly name: string;
  readonly token: string;
}
export interface ClaimResponse {
  readonly seat: Seat;
}

/** POST /tables/ID/invite (Authorization: Bearer TOKEN): a fresh invitation for the empty seat; earlier ones stop working. */
export interface InviteRequest {
  readonly invitation: string;
}

/** POST /resume (Authorization: Bearer TOKEN): the one way into a room, first time or hundredth. */
export interface ResumeRequest {
  readonly table: string;
  readonly protocol: number;
}
export interface ResumeResponse {
  readonly seat: Seat;
  /** To hand to the Colyseus SDK's consumeSeatReservation. */
  readonly reservation: unknown;
}

/** POST /tables/ID/again (Authorization: Bearer TOKEN), once revealed: the same two with seats swapped; your seat at the new table. */
export interface AgainRequest {
  readonly token: string;
}
export interface AgainResponse {
  readonly table: string;
  readonly seat: Seat;
}

/** A stakeholder as its owner sees it: moods, never numbers. */
export interface StakeholderCard {
  readonly id: string;
  readonly name: string;
  readonly brief: string;
  readonly power: number;
  readonly veto: boolean;
  /** The issues it looks at, and one letter per combination of their options, last issue fastest: "+" for, "?" unsure, "-" against. */
  readonly issues: readonly number[];
  readonly moods: string;
}

/** GET /tables/ID/folder (Authorization: Bearer TOKEN): the case, your brief, and what has come to light. */
export interface Folder {
  readonly seat: Seat;
  readonly title: string;
  readonly summary: string;
  readonly setting: string;
  readonly minutes: { readonly planning: number; readonly negotiating: number };
  readonly turns: number;
  readonly issues: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: readonly string[];
    /** The option a locked issue rests at; null when it was open from the start. */
    readonly whileLocked: number | null;
  }[];
  readonly seats: BySeat<string>;
  readonly own: {
    readonly brief: string;
    readonly points: PointTable;
    readonly forbidden: PointTable;
    readonly alternatives: readonly Alternative[];
    readonly pressure: Pressure;
    readonly fear: Fear | null;
    readonly facts: readonly { readonly id: string; readonly topic: Topic; readonly text: string }[];
    readonly objections: readonly {
      readonly id: string;
      readonly text: string | null;
      readonly about: Subject | null;
    }[];
    readonly stakeholders: readonly StakeholderCard[];
  };
  /** The other seat's facts, stakeholders and objections that came to light, by id. */
  readonly known: {
    readonly facts: Readonly<Record<string, string>>;
    readonly stakeholders: Readonly<Record<string, string>>;
    readonly objections: Readonly<Record<string, string>>;
  };
}

/** GET /tables/ID/debrief (Authorization: Bearer TOKEN): everything, once revealed. Points are surpluses over the walk-away value. */
export interface Debrief {
  readonly scenario: string;
  readonly title: string;
  readonly seats: BySeat<string>;
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly ending: "agreed" | "walked-away" | "time" | "turns";
  readonly verdict: "two-winners" | "one-sided" | "two-losers" | "sound-exit";
  /** Two winners from a win-win score of 90. */
  readonly full: boolean;
  /** 0..100. */
  readonly winWin: number;
  /** Each 0..1; null when undefined (no deal, or a surplus not above zero). */
  readonly factors: { readonly friction: number; readonly efficiency: number; readonly balance: number } | null;
  /** Whether those behind the seats would have agreed; null without a deal. Until ratification is played it is shown, not scored. */
  readonly ratified: boolean | null;
  readonly surplus: BySeat<number>;
  /** Share of what was within reach, 0..1 and beyond; null when nothing was. */
  readonly gamma: BySeat<number | null>;
  readonly leftOnTable: BySeat<number | null>;
  readonly cost: BySeat<number>;
  readonly unrelievedFear: BySeat<number>;
  readonly signed: (MapPoint & { readonly package: readonly number[] }) | null;
  readonly nash: (MapPoint & { readonly package: readonly number[] }) | null;
  readonly frontier: readonly MapPoint[];
  readonly cloud: readonly MapPoint[];
  /** The dance: every offer in order, with full process relief and no delay. */
  readonly offers: readonly (MapPoint & {
    readonly number: number;
    readonly seat: Seat;
    readonly package: readonly number[];
  })[];
  readonly briefs: BySeat<{
    readonly title: string;
    readonly brief: string;
    readonly walkAway: number;
    readonly points: PointTable;
    readonly relief: Readonly<Partial<Record<ProcessRelief, number>>>;
    readonly facts: readonly { readonly topic: Topic; readonly text: string; readonly told: boolean }[];
    readonly importance: readonly number[];
  }>;
}
export interface MapPoint {
  readonly buyer: number;
  readonly seller: number;
}

/** Reasons of HTTP refusals, besides those of the table. */
export type HttpReason =
  | RefusalReason
  | "unknown-table"
  | "unknown-scenario"
  | "unknown-link"
  | "invitation-spent"
  | "table-full"
  | "bad-name"
  | "reload"
  | "not-revealed"
  | "too-many-requests"
  | "unavailable";
export interface HttpError {
  readonly error: { readonly reason: HttpReason; readonly message: string };
}

/* ---- the room: "command" and "beat" are requests ---- */

/** Room message "command". `id` is made by the client and sent again until acknowledged: a command counts once. */
export interface CommandMessage {
  readonly id: string;
  readonly command: unknown;
}
export interface CommandReply {
  /** The journal entry that recorded it. */
  readonly seq: number;
}
export type CommandRefusal = Refusal | { readonly reason: "too-many-requests" | "unavailable" };
/** Room message "beat": answers the server's clock, ms. */
export interface BeatReply {
  readonly now: number;
}

/** What the room's state decodes to: the table for everyone, `own` behind a view, people beside it. */
export interface RoomView {
  readonly table: TableView;
  readonly own: OwnView | null;
  readonly people: BySeat<{ readonly name: string; readonly here: boolean }>;
}

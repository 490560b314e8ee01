// Every wire type between a client and the server: HTTP calls, room messages, views. Types and limits only; raise PROTOCOL when one changes.
import type { BySeat, Seat } from "./scenario/types.ts";
import type { Place } from "./session/place.ts";
import type { Partner } from "./table/partner.ts";
import type { Refusal, RefusalReason } from "./table/refusal.ts";
import type { OwnView, TableView } from "./table/view.ts";

/** Version of this protocol; a client of another version is told to reload. */
export const PROTOCOL = 1;

/** Characters of a seat token or an invitation, of A-Z a-z 0-9 _ and -; made by the client, kept by the server as a hash only. */
export const SECRET_LENGTH = 32;

/** Bytes a room message may have; the longest is a plan of a hundred tables made by hand. */
export const MAX_MESSAGE = 32_768;

/** The Content-Type of a request that brings a case of its own along; only such a body may be longer than 8 kB (up to 500 kB). */
export const OWN_CASE_TYPE = "application/vnd.two-winners.case+json";

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
  /** The language of these texts, and every language that the case can be read in. */
  readonly language: string;
  readonly languages: readonly string[];
  /** Ids of cases with the same structure and lesson in another setting. */
  readonly twins: readonly string[];
  /** How many issues are closed until something comes to light. */
  readonly locked: number;
  /** Whether somebody behind a seat must agree afterwards. */
  readonly committee: boolean;
}

/**
 * POST /tables: open a table and sit down. `token` and `invitation` are made by the client (SECRET_LENGTH characters of A-Za-z0-9_-),
 * so that a call sent twice is one table.
 */
export interface OpenTableRequest {
  readonly scenario: string;
  /** The text of a case that is not the library's, which `scenario` then only names. Refused with "bad-case". */
  readonly own?: string;
  readonly seat: Seat | "chance";
  readonly name: string;
  readonly token: string;
  readonly invitation: string;
  /** `whole`: with planning, the votes of those behind, the sealed vote, reflection. `short`: the negotiation only. */
  readonly course: "whole" | "short";
}
export interface OpenTableResponse {
  readonly table: string;
  readonly seat: Seat;
}

/**
 * POST /practice: open a table whose other seat a bot plays, and sit down. The same case, seat, partner and `seed` (0 to 2^31 - 1) are the
 * same bot; a call sent twice with one token is one table.
 */
export interface PracticeRequest {
  readonly scenario: string;
  /** As in OpenTableRequest. */
  readonly own?: string;
  readonly seat: Seat | "chance";
  readonly name: string;
  readonly token: string;
  readonly course: "whole" | "short";
  readonly partner: Partner;
  readonly seed: number;
}

/** POST /tables/ID/pause (Authorization: Bearer TOKEN), at a table to practise at: the clocks stop, or go on. */
export interface PauseRequest {
  readonly on: boolean;
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
  /** An observer or a facilitator who looks in has no seat. */
  readonly seat: Place;
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

/* GET /tables/ID/folder and GET /tables/ID/debrief (Authorization: Bearer TOKEN) answer a Folder and a Debrief. */
export type { Debrief, Folder, MapPoint, StakeholderCard } from "./papers.ts";

/** Reasons of HTTP refusals, besides those of the table. */
export type HttpReason =
  | RefusalReason
  | "unknown-table"
  | "unknown-scenario"
  | "bad-case"
  | "unknown-link"
  | "invitation-spent"
  | "table-full"
  | "bad-name"
  | "reload"
  | "not-revealed"
  | "unknown-code"
  | "unknown-session"
  | "unknown-person"
  | "unknown-team"
  | "session-locked"
  | "session-full"
  | "session-closed"
  | "wrong-password"
  | "contradicting-settings"
  | "not-yours"
  | "no-place"
  | "too-many-requests"
  | "unavailable"
  | "failed";
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
export type CommandRefusal = Refusal | { readonly reason: "too-many-requests" | "unavailable" | "failed" };
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

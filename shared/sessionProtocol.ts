// Every wire type of sessions between a client and the server: HTTP calls and room messages. Types and limits only; part of protocol.ts's version.
import type { RoomDebrief } from "./session/papers.ts";
import type { SessionSettings } from "./session/settings.ts";
import type { HostView, MineView, PublicView, TableRow } from "./session/view.ts";

/** Characters of a join code: no 0 O 1 I L, no vowels that spell words. */
export const CODE_ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";
export const CODE_LENGTH = 6;

/** How the name of a case that a facilitator brought along begins in an agenda; no id of the library does. */
export const OWN_CASE = "✎ ";

/** The closing code of a socket that need not come back: the person was removed, or the session is deleted. */
export const CLOSED_FOR_GOOD = 4410;

/** GET /hosting: whether hosting needs a password here, and after how many days without being opened things are deleted (0: never). */
export interface HostingResponse {
  readonly password: boolean;
  readonly retentionDays: number;
}

/**
 * POST /sessions: create a session. `token` is the facilitator's link, made by the client (SECRET_LENGTH characters), so that a call
 * sent twice is one session. `password` where hosting needs one.
 */
export interface CreateSessionRequest {
  readonly settings: SessionSettings;
  /** Cases that are not the library's, by the name that the agenda has for each: `OWN_CASE` and a title. Refused with "bad-case". */
  readonly own?: readonly { readonly name: string; readonly text: string }[];
  readonly token: string;
  readonly password?: string;
}
export interface CreateSessionResponse {
  readonly session: string;
  readonly code: string;
}

/** GET /codes/CODE: what a join page shows before joining. */
export interface CodeResponse {
  readonly session: string;
  readonly title: string;
  readonly locked: boolean;
  readonly stage: string;
  readonly teams: readonly string[];
  readonly names: "names" | "aliases";
  readonly selfRun: boolean;
}

/** POST /codes/CODE/join: join a session; the same token again is the same person. */
export interface JoinSessionRequest {
  readonly name: string;
  readonly team: string;
  readonly token: string;
}
export interface JoinSessionResponse {
  readonly session: string;
  readonly person: string;
  /** The name as the session keeps it: with a suffix when somebody else has it. */
  readonly name: string;
}

/** POST /sessions/ID/renew (Bearer the facilitator's token): a new link for the facilitator; the old one stops working. */
export interface RenewRequest {
  readonly token: string;
}

/** POST /sessions/ID/people/PERSON/name (facilitator, or that person): another name. */
export interface RenameRequest {
  readonly name: string;
}

/** POST /sessions/ID/people/PERSON/link (facilitator): a fresh link for a person who lost theirs; the old one stops working. */
export interface NewLinkRequest {
  readonly token: string;
}

/** POST /resume with `session` instead of `table`: the one way into a session's room. */
export interface ResumeSessionRequest {
  readonly session: string;
  readonly protocol: number;
}
export interface ResumeSessionResponse {
  readonly role: "facilitator" | "participant";
  /** To hand to the Colyseus SDK's consumeSeatReservation. */
  readonly reservation: unknown;
}

/**
 * Further calls (Bearer a token of the session):
 * GET /sessions/ID/debrief answers a RoomDebrief; GET /sessions/ID/export/{tables,seats,events}.csv, export.json and export.xapi.json
 * (facilitator; `?names=no` leaves names out); DELETE /sessions/ID and DELETE /sessions/ID/people/PERSON (facilitator, or that person).
 * GET /tables/ID/folder?seat=SEAT answers a facilitator that seat's Folder at a table of the session, and POST /resume with `table` lets a
 * facilitator in as one who looks in: both only while the look is announced (command `watch`) or once the round is revealed, and for one
 * who plays only then; else "no-place". GET /sessions/ID/cases/ROUND (facilitator who does not play; rounds from 1) answers the whole
 * Scenario of a round, briefs and points of both seats, for printing.
 */
export type { RoomDebrief };

/** What the state of a session's room decodes to. Names and who is here come from the room. */
export interface SessionRoomView {
  readonly session: PublicView;
  readonly mine: MineView | null;
  readonly host:
    | (HostView & {
        readonly rows: readonly TableRow[];
      })
    | null;
  /** By person id: everybody for the facilitator; for a participant those at the same table and in the lobby. */
  readonly people: Readonly<Record<string, { readonly name: string; readonly here: boolean }>>;
}

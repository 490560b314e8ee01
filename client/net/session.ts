// The line to a session's room, for its facilitator and its participants alike. What either may ask is decided by the server.
import { PROTOCOL } from "../../shared/protocol.ts";
import type { FacilitatorCommand, ParticipantCommand } from "../../shared/session/commands.ts";
import type { SessionRefusalReason } from "../../shared/session/refusal.ts";
import type { ResumeSessionRequest, ResumeSessionResponse, SessionRoomView } from "../../shared/sessionProtocol.ts";
import { type Answer, post } from "./api.ts";
import { type Connection, connectTo } from "./connection.ts";
import { readSession } from "./readSession.ts";

/** Why a session's room did not do what it was asked. */
export interface SessionNo {
  readonly reason: SessionRefusalReason | "too-many-requests" | "unavailable" | "failed";
}

export type SessionLine<C extends FacilitatorCommand | ParticipantCommand = ParticipantCommand> = Connection<
  SessionRoomView,
  C,
  SessionNo
>;

const resumeSession = (session: string, token: string): Answer<ResumeSessionResponse> =>
  post("/resume", { session, protocol: PROTOCOL } satisfies ResumeSessionRequest, token);

/** The room of a session, for whoever holds this token in it. */
export const connectSession = <C extends FacilitatorCommand | ParticipantCommand>(
  session: string,
  token: string,
): SessionLine<C> => connectTo({ enter: () => resumeSession(session, token), read: readSession });

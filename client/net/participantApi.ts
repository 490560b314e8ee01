// The HTTP calls of those who take part in a session: the code, joining, the room's debrief. Typed as api.ts; it keeps nothing and shows nothing.
import type {
  CodeResponse,
  JoinSessionRequest,
  JoinSessionResponse,
  RoomDebrief,
} from "../../shared/sessionProtocol.ts";
import { type Answer, call, post } from "./api.ts";

const code = (joinCode: string, rest = ""): string => `/codes/${encodeURIComponent(joinCode)}${rest}`;

export const readCode = (joinCode: string): Answer<CodeResponse> => call(code(joinCode));
export const joinSession = (joinCode: string, request: JoinSessionRequest): Answer<JoinSessionResponse> =>
  post(code(joinCode, "/join"), request);
/** What this reader may see of the room's debrief: for a participant no farther than the projector has come. */
export const readRoomDebrief = (session: string, token: string): Answer<RoomDebrief> =>
  call(`/sessions/${encodeURIComponent(session)}/debrief`, { bearer: token });

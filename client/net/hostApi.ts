// The HTTP calls of those who host: open a session, links and names, delete. Typed as api.ts; it keeps nothing and shows nothing.
import type { Folder } from "../../shared/protocol.ts";
import type { FacilitatorCase } from "../../shared/scenario/card.ts";
import type { Seat } from "../../shared/scenario/types.ts";
import type {
  CreateSessionRequest,
  CreateSessionResponse,
  HostingResponse,
  NewLinkRequest,
  RenameRequest,
  RenewRequest,
} from "../../shared/sessionProtocol.ts";
import { type Answer, call, post } from "./api.ts";

const at = (session: string, rest = ""): string => `/sessions/${encodeURIComponent(session)}${rest}`;
const person = (id: string, rest = ""): string => `/people/${encodeURIComponent(id)}${rest}`;

export const readHosting = (): Answer<HostingResponse> => call("/hosting");
export const createSession = (request: CreateSessionRequest): Answer<CreateSessionResponse> =>
  post("/sessions", request);
/** From now on `request.token` is the facilitator's; the one that asks stops working. */
export const renewHostLink = (session: string, token: string, request: RenewRequest): Answer<void> =>
  post(at(session, "/renew"), request, token);
export const renamePerson = (session: string, token: string, id: string, request: RenameRequest): Answer<void> =>
  post(at(session, person(id, "/name")), request, token);
export const newPersonLink = (session: string, token: string, id: string, request: NewLinkRequest): Answer<void> =>
  post(at(session, person(id, "/link")), request, token);
/** Deletes the person's data; nobody can undo it. */
export const deletePerson = (session: string, token: string, id: string): Answer<void> =>
  call(at(session, person(id)), { method: "DELETE", bearer: token });
/** Deletes the session with all its data; nobody can undo it. */
export const deleteSession = (session: string, token: string): Answer<void> =>
  call(at(session), { method: "DELETE", bearer: token });
/** A seat's folder at a table that a facilitator looks into. */
export const readSeatFolder = (table: string, token: string, seat: Seat): Answer<Folder> =>
  call(`/tables/${encodeURIComponent(table)}/folder?seat=${seat}`, { bearer: token });
/** The whole case of a round, counted from 1, for a facilitator who does not play it. */
export const readCase = (session: string, token: string, round: number): Answer<FacilitatorCase> =>
  call(at(session, `/cases/${round}`), { bearer: token });
/** A file to take home, as text. `names` false leaves the names of people out. */
export async function readExport(session: string, token: string, file: string, names: boolean): Promise<Blob | null> {
  const path = `/api${at(session, `/export/${file}`)}${names ? "" : "?names=no"}`;
  try {
    const response = await fetch(path, { headers: { Authorization: `Bearer ${token}` }, cache: "no-store" });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

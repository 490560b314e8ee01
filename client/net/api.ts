// The HTTP calls of the protocol, typed. Every failure is a value with a reason; it keeps nothing and shows nothing.
import {
  type AgainRequest,
  type AgainResponse,
  type ClaimRequest,
  type ClaimResponse,
  type Debrief,
  type Folder,
  type HttpError,
  type HttpReason,
  type InvitationResponse,
  type InviteRequest,
  type OpenTableRequest,
  type OpenTableResponse,
  OWN_CASE_TYPE,
  type PauseRequest,
  type PracticeRequest,
  type ResumeRequest,
  type ResumeResponse,
  type ScenarioCard,
} from "../../shared/protocol.ts";
import { fail, ok, type Result } from "../../shared/result.ts";
import { language } from "../i18n/index.ts";

export type Answer<T> = Promise<Result<T, HttpReason>>;

const TIMEOUT = 10_000;

interface Call {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly bearer?: string;
  readonly body?: unknown;
}

async function reasonOf(response: Response): Promise<HttpReason> {
  try {
    const { error } = (await response.json()) as Partial<HttpError>;
    return error?.reason ?? "unavailable";
  } catch {
    return "unavailable";
  }
}

/** One call below /api; an answer that does not come in time is "unavailable". */
export async function call<T>(path: string, { method = "GET", bearer, body }: Call = {}): Answer<T> {
  const headers = new Headers({ "Accept-Language": language });
  if (bearer) headers.set("Authorization", `Bearer ${bearer}`);
  // Only a request that brings a case along may be long.
  const brings = typeof body === "object" && body !== null && "own" in body;
  if (body !== undefined) headers.set("Content-Type", brings ? OWN_CASE_TYPE : "application/json");
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT);
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers,
      signal: stop.signal,
      cache: "no-store",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) return fail(await reasonOf(response));
    return ok((response.status === 204 ? undefined : await response.json()) as T);
  } catch {
    return fail("unavailable");
  } finally {
    clearTimeout(timer);
  }
}

export const post = <T>(path: string, body: unknown, bearer?: string): Answer<T> =>
  call<T>(path, { method: "POST", body, ...(bearer ? { bearer } : {}) });
const at = (table: string, rest: string): string => `/tables/${encodeURIComponent(table)}/${rest}`;

export const listScenarios = (): Answer<readonly ScenarioCard[]> => call("/scenarios");
export const openTable = (request: OpenTableRequest): Answer<OpenTableResponse> => post("/tables", request);
export const openPractice = (request: PracticeRequest): Answer<OpenTableResponse> => post("/practice", request);
export const pauseTable = (table: string, token: string, request: PauseRequest): Answer<void> =>
  post(at(table, "pause"), request, token);
export const hurryBot = (table: string, token: string): Answer<void> => post(at(table, "hurry"), {}, token);
export const readInvitation = (table: string, invitation: string): Answer<InvitationResponse> =>
  call(at(table, "invitation"), { bearer: invitation });
export const claimSeat = (table: string, invitation: string, request: ClaimRequest): Answer<ClaimResponse> =>
  post(at(table, "claim"), request, invitation);
export const renewInvitation = (table: string, token: string, request: InviteRequest): Answer<void> =>
  post(at(table, "invite"), request, token);
export const resume = (token: string, request: ResumeRequest): Answer<ResumeResponse> =>
  post("/resume", request, token);
export const playAgain = (table: string, token: string, request: AgainRequest): Answer<AgainResponse> =>
  post(at(table, "again"), request, token);
export const readFolder = (table: string, token: string): Answer<Folder> =>
  call(at(table, "folder"), { bearer: token });
export const readDebrief = (table: string, token: string): Answer<Debrief> =>
  call(at(table, "debrief"), { bearer: token });

// The calls that create a session and join it. Who is in it is in peopleCalls.ts, its papers in paperCalls.ts.
import { createHash, randomInt, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { createSession, pinAgenda } from "../../shared/session/create.ts";
import { decide } from "../../shared/session/decide.ts";
import type { SessionRefusalReason } from "../../shared/session/refusal.ts";
import { MAX_PEOPLE } from "../../shared/session/settings.ts";
import type {
  CodeResponse,
  CreateSessionResponse,
  HostingResponse,
  JoinSessionResponse,
} from "../../shared/sessionProtocol.ts";
import { identityOf, textsOf } from "../live/agenda.ts";
import type { LiveSession } from "../live/liveSession.ts";
import type { LoopRefusal } from "../live/loop.ts";
import { hashText } from "../scenarios.ts";
import { type Api, param } from "./api.ts";
import { isBadName } from "./badNames.ts";
import { CodeAnswer, CreateSessionAnswer, CreateSessionBody, HostingAnswer, JoinAnswer, JoinBody } from "./bodies.ts";
import { newCode, newId, readCode } from "./ids.ts";
import { bringsCase, takeOwnCase } from "./ownCases.ts";
import { HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";

/** Rows of people that a session may have, those who left included. */
const MAX_ROWS = 3 * MAX_PEOPLE;

export function addSessionCalls(api: Api, services: Services): void {
  const { journal, library, sessions, now, hostPassword, retentionDays, refuseWrong, paceCodes } = services;

  api.add(
    {
      method: "get",
      path: "/hosting",
      says: "Whether hosting a session needs a password here, and after how many days unopened things are deleted.",
      answer: HostingAnswer,
    },
    (): HostingResponse => ({ password: hostPassword !== "", retentionDays }),
  );

  api.add(
    {
      method: "post",
      path: "/sessions",
      says: "Create a session and become its facilitator.",
      body: CreateSessionBody,
      answer: CreateSessionAnswer,
      guard: bringsCase(services.limitSessions),
    },
    async ({ settings, own = [], token, password = "" }, request): Promise<CreateSessionResponse> => {
      if (hostPassword !== "" && !isSame(password, hostPassword)) {
        return refuseWrong(request, "wrong-password", "Hosting needs the password of this server.");
      }
      const brought = new Map(own.map(({ name, text }) => [name, takeOwnCase(text)]));
      const pins = pinAgenda(settings, (scenario) => identityOf(library, scenario, brought));
      if (!pins.ok) throw refusalOf(pins.error.reason, "GET /api/scenarios lists the cases.");
      for (;;) {
        const id = newId();
        const [code, at] = [newCode(), now()];
        const event = createSession({ id, code, seed: randomInt(2 ** 31), settings, pins: pins.value });
        if (!event.ok) throw refusalOf(event.error.reason, "These settings contradict each other.");
        const made = await journal.createSession({
          id,
          at,
          code,
          scenarios: textsOf(library, settings, brought),
          entry: { seq: 1, at, by: "host", person: null, events: [event.value] },
          facilitator: { id: newId(), home: id, role: "facilitator", name: "", tokenHash: hashText(token) },
        });
        if (made) return { session: made.home, code: made.code };
      }
    },
  );

  /** The session that the code of the path leads to. */
  async function byCode(request: Request): Promise<LiveSession> {
    await paceCodes(request);
    const id = await journal.homeOfCode(readCode(param(request, "code")));
    const session = id === null ? null : await sessions.open(id);
    return session ?? refuseWrong(request, "unknown-code", "No session has this code.");
  }

  api.add(
    {
      method: "get",
      path: "/codes/:code",
      says: "What may be known of a session before joining it.",
      answer: CodeAnswer,
    },
    async (_body, request): Promise<CodeResponse> => {
      const session = await byCode(request);
      const { settings, locked, stage } = session.loop.state();
      if (!settings) throw new HttpRefusal("unavailable", "Try again.");
      const { title, teams, names, selfRun } = settings;
      return { session: session.id, title, locked, stage, teams, names, selfRun };
    },
  );

  api.add(
    {
      method: "post",
      path: "/codes/:code/join",
      says: "Join a session; the same token again is the same person.",
      body: JoinBody,
      answer: JoinAnswer,
    },
    async ({ name, team, token }, request): Promise<JoinSessionResponse> => {
      const session = await byCode(request);
      const tokenHash = hashText(token);
      const known = await journal.personByToken(session.id, tokenHash);
      if (!known && isBadName(name)) throw new HttpRefusal("bad-name", "Choose another name.");
      const id = known?.id ?? newId();
      const command = { type: "join", person: id, team } as const;
      const tried = decide(session.loop.state(), { by: "host", person: null }, command, now());
      if (!known && !tried.ok) throw refusalOf(tried.error.reason, "Nobody can join now.");
      const person =
        known ??
        (await journal.join({ id, home: session.id, role: "participant", name, tokenHash }, MAX_ROWS)) ??
        (await journal.personByToken(session.id, tokenHash));
      if (!person) throw new HttpRefusal("session-full", "This session is full.");
      if (person.role !== "participant") throw new HttpRefusal("malformed", "Make a token of one's own.");
      await enter(services, session, person.id, team);
      return { session: session.id, person: person.id, name: person.name };
    },
  );
}

/** Makes sure that a person of the journal is one of the session's members. */
export async function enter(
  { sessions }: Pick<Services, "sessions">,
  session: LiveSession,
  person: string,
  team: string,
): Promise<void> {
  if (!session.people.has(person)) await sessions.reread(session);
  if (session.loop.state().members.some((member) => member.id === person)) return;
  const done = await session.loop.submit({
    by: "host",
    person: null,
    id: `join:${person}`,
    command: { type: "join", person, team },
  });
  if (!done.ok && done.error.reason !== "done-already") throw refusalOf(done.error.reason, "Nobody can join now.");
}

/** A session's refusal as that of a call. */
function refusalOf(reason: SessionRefusalReason | LoopRefusal["reason"], message: string): HttpRefusal {
  const known = CALL_REASONS.find((one) => one === reason);
  return new HttpRefusal(reason === "closed" ? "session-closed" : (known ?? "unavailable"), message);
}
const CALL_REASONS = [
  "session-locked",
  "session-full",
  "unknown-team",
  "unknown-scenario",
  "contradicting-settings",
  "too-many-requests",
] as const;

/** Compares in a time that does not depend on where two words differ. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string) => createHash("sha256").update(text).digest();

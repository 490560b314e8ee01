// The first event of a session: it pins the settings and the cases of the agenda. Ids, codes and chance come in from outside.
import { fail, ok, type Result } from "../result.ts";
import type { Pins } from "./commands.ts";
import { conflictIn } from "./conflicts.ts";
import type { SessionEvent } from "./events.ts";
import type { SessionRefusal } from "./refusal.ts";
import type { SessionSettings } from "./settings.ts";

/** What the library says of a case. */
export interface CaseIdentity {
  /** Hash of its text. */
  readonly hash: string;
  /** The same for a case and its twins. */
  readonly family: string;
}

/** Looks up the cases of an agenda. Refuses `unknown-scenario`. */
export function pinAgenda(
  settings: Pick<SessionSettings, "agenda">,
  find: (scenario: string) => CaseIdentity | undefined,
): Result<Pins, SessionRefusal> {
  const found = settings.agenda.map((plan) => find(plan.scenario));
  if (found.includes(undefined)) return fail({ reason: "unknown-scenario" });
  const families = found.map((one) => one?.family);
  return ok({
    scenarios: found.map((one) => one?.hash ?? ""),
    cases: families.map((family) => families.indexOf(family)),
  });
}

export interface NewSession {
  readonly id: string;
  /** The join code. */
  readonly code: string;
  /** For whatever is left to chance, any whole number. */
  readonly seed: number;
  readonly settings: SessionSettings;
  readonly pins: Pins;
}

/** The event that creates a session. Refuses `contradicting-settings` (conflicts.ts). */
export function createSession(session: NewSession): Result<SessionEvent, SessionRefusal> {
  const { pins, ...made } = session;
  if (conflictIn(session.settings)) return fail({ reason: "contradicting-settings" });
  return ok({ type: "created", ...made, ...pins });
}

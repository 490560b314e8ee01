// Opens a session from its settings. The token is made and kept before the call, so that trying again is one session.
import { useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { createSession } from "../../net/hostApi.ts";
import { facilitators, hosted, hosting } from "../../net/keep.ts";
import { newSecret } from "../../net/secret.ts";
import { drafts } from "../desk/shelf.ts";
import { facilitatorAddress, go } from "../router.ts";
import { withTexts } from "./brought.ts";

/** Sessions of this browser that are offered again. */
const REMEMBERED = 8;

function tokenFor(choice: string): string {
  const kept = hosting.get();
  if (kept?.choice === choice) return kept.token;
  const made = { choice, token: newSecret() };
  hosting.set(made);
  return made.token;
}

export interface Start {
  readonly busy: boolean;
  readonly problem: HttpReason | null;
  /** Opens the session and goes to its lobby. */
  start(settings: SessionSettings): Promise<void>;
}

/** `password` is sent where hosting needs one. */
export function useStart(password: string | null): Start {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);
  return {
    busy,
    problem,
    async start(settings) {
      if (busy) return;
      setBusy(true);
      setProblem(null);
      const token = tokenFor(JSON.stringify(settings));
      const answer = await createSession({
        ...withTexts(settings, drafts.read),
        token,
        ...(password === null ? {} : { password }),
      });
      setBusy(false);
      if (!answer.ok) return setProblem(answer.error);
      const { session } = answer.value;
      hosting.forget();
      facilitators.set(session, token);
      hosted.set([{ session, title: settings.title }, ...(hosted.get() ?? [])].slice(0, REMEMBERED));
      go(facilitatorAddress(session, token));
    },
  };
}

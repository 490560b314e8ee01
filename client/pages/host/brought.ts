// Turns settings that name cases of this browser into what is sent: the same settings under names that people can read, with the
// texts beside them. Pure.
import type { ScenarioCard } from "../../../shared/protocol.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import type { CreateSessionRequest } from "../../../shared/sessionProtocol.ts";
import type { Draft } from "../desk/drafts.ts";
import { ownName } from "../desk/ownName.ts";

/** How the id of a case of this browser begins while a session is being set up. */
export const OWN = "own.";

/** The draft that an id in preparation names; null for a case of the library. */
export const draftIn = (scenario: string): string | null =>
  scenario.startsWith(OWN) ? scenario.slice(OWN.length) : null;

/** The cases of the library among these; all of them where there are no others. */
export function listed(cases: readonly ScenarioCard[]): readonly ScenarioCard[] {
  const library = cases.filter(({ id }) => draftIn(id) === null);
  return library.length > 0 ? library : cases;
}

/** The settings and texts to be sent. A draft that is gone keeps its id, which the server then does not know. */
export function withTexts(
  settings: SessionSettings,
  read: (id: string) => Pick<Draft, "title" | "text"> | null,
): Pick<CreateSessionRequest, "settings" | "own"> {
  const names = new Map<string, { readonly name: string; readonly text: string }>();
  for (const { scenario } of settings.agenda) {
    const id = draftIn(scenario);
    const draft = id === null || names.has(scenario) ? null : read(id);
    if (!draft) continue;
    const taken = [...names.values()].map(({ name }) => name);
    names.set(scenario, { name: ownName(draft.title, taken), text: draft.text });
  }
  if (names.size === 0) return { settings };
  const agenda = settings.agenda.map((round) => ({
    ...round,
    scenario: names.get(round.scenario)?.name ?? round.scenario,
  }));
  return { settings: { ...settings, agenda }, own: [...names.values()] };
}

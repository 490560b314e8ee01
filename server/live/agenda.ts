// The cases of an agenda as the library knows them: which text each is pinned to, and which are twins of one another.
import type { CaseIdentity } from "../../shared/session/create.ts";
import type { SessionSettings } from "../../shared/session/settings.ts";
import type { ScenarioText } from "../journal/journal.ts";
import type { Library } from "../scenarios.ts";

/** What pinAgenda wants to know of a case; undefined for one that the library does not have. */
export function identityOf(library: Library, id: string): CaseIdentity | undefined {
  const found = library.byId(id);
  return found && { hash: found.hash, family: found.scenario.twinOf ?? found.scenario.id };
}

/** The texts of an agenda's cases, to be kept in the journal. */
export const textsOf = (library: Library, { agenda }: Pick<SessionSettings, "agenda">): readonly ScenarioText[] =>
  agenda.flatMap(({ scenario }) => {
    const found = library.byId(scenario);
    return found ? [{ hash: found.hash, text: found.text }] : [];
  });

// The cases of an agenda: which text each is pinned to, and which are twins of one another. They come from the library, from
// whoever opens the session, or are pinned already.
import type { CaseIdentity } from "../../shared/session/create.ts";
import type { SessionSettings } from "../../shared/session/settings.ts";
import type { SessionState } from "../../shared/session/state.ts";
import type { ScenarioText } from "../journal/journal.ts";
import type { Library, LibraryCase } from "../scenarios.ts";

/** Cases that somebody brought along, by the name that the agenda has for each. */
export type OwnCases = ReadonlyMap<string, LibraryCase>;

const NONE: OwnCases = new Map();

/** What pinAgenda wants to know of a case; undefined for one that neither the library nor `own` has. */
export function identityOf(library: Library, id: string, own: OwnCases = NONE): CaseIdentity | undefined {
  const found = library.byId(id) ?? own.get(id);
  return found && { hash: found.hash, family: found.scenario.twinOf ?? found.scenario.id };
}

/**
 * Like `identityOf`, for a session that runs: a case that only its agenda knows stays pinned to the text that it was opened
 * with, and stays the twin of what it was the twin of.
 */
export function identityIn(
  { settings, scenarios, cases }: Pick<SessionState, "settings" | "scenarios" | "cases">,
  library: Library,
  id: string,
): CaseIdentity | undefined {
  const round = settings?.agenda.findIndex(({ scenario }) => scenario === id) ?? -1;
  const hash = scenarios[round];
  const known = identityOf(library, id);
  if (known || hash === undefined) return known;
  const kin = settings?.agenda.filter((_, other) => cases[other] === cases[round]) ?? [];
  const [family] = kin.flatMap(({ scenario }) => identityOf(library, scenario)?.family ?? []);
  return { hash, family: family ?? `own ${cases[round]}` };
}

/** The texts of an agenda's cases, to be kept in the journal. */
export const textsOf = (
  library: Library,
  { agenda }: Pick<SessionSettings, "agenda">,
  own: OwnCases = NONE,
): readonly ScenarioText[] =>
  agenda.flatMap(({ scenario }) => {
    const found = library.byId(scenario) ?? own.get(scenario);
    return found ? [{ hash: found.hash, text: found.text }] : [];
  });

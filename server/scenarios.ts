// The library of cases: those of its folders in order, their languages and twins, and texts of earlier versions by hash
// from the journal.
import { createHash } from "node:crypto";
import { parseScenario } from "../shared/scenario/parse.ts";
import type { Scenario } from "../shared/scenario/types.ts";
import type { Journal } from "./journal/journal.ts";
import { type CaseFile, caseFilesOf, readCase, readTranslations, strayOverlays } from "./scenarioFiles.ts";

/** A case that can be played: its text as written, and the hash under which tables pin it. */
export interface LibraryCase extends Pick<CaseFile, "scenario" | "text"> {
  readonly hash: string;
  /** The case in its other languages. They are texts of today and pinned by nothing. */
  readonly translations: readonly Scenario[];
}

export interface Library {
  /** By their place in the library; twins follow their case. */
  readonly cases: readonly LibraryCase[];
  /** One line for each thing that is wrong with a file that was left out. */
  readonly problems: readonly string[];
  byId(id: string): LibraryCase | undefined;
  /** The case a table was opened with, even when the file has changed since. Throws when the text is lost. */
  byHash(hash: string): Promise<Scenario>;
  /** The other cases of the same family: same structure and lesson, another setting. */
  twinsOf(id: string): readonly LibraryCase[];
  /**
   * The case in the first of these languages that it has, else in its own. Of a case whose file has changed since, which
   * `byHash` found in the journal, there are no translations.
   */
  inLanguage(scenario: Scenario, languages: readonly string[]): Scenario;
}

/** Cases that the library does not hold, or not as they were, kept in memory; any number is in the journal. */
const MOST_EARLIER = 64;

export const hashText = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Loads every `*.yaml` of these folders; a broken file is named in `problems`, the others still load. */
export function loadLibrary(folders: readonly string[], journal: Pick<Journal, "scenarioText">): Library {
  const found: LibraryCase[] = [];
  const problems: string[] = folders.flatMap(strayOverlays);
  for (const file of folders.flatMap(caseFilesOf)) {
    const read = readCase(file);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    const { scenario, text } = read.value;
    if (found.some((known) => known.scenario.id === scenario.id)) {
      problems.push(`${file}: the id ${scenario.id} is taken by an earlier file. Give it another one.`);
      continue;
    }
    const overlays = readTranslations(read.value);
    problems.push(...overlays.problems);
    found.push({ scenario, text, hash: hashText(text), translations: overlays.translations });
  }
  const cases = inOrder(found);
  const earlier = new Map<string, Scenario>();
  const byId = (id: string) => cases.find(({ scenario }) => scenario.id === id);

  return {
    cases,
    problems,
    byId,
    async byHash(hash) {
      const known = cases.find((one) => one.hash === hash)?.scenario ?? earlier.get(hash);
      if (known) return known;
      const text = await journal.scenarioText(hash);
      const parsed = text === null ? null : parseScenario(text, hash);
      if (!parsed?.ok) throw new Error(`The scenario text ${hash} is missing or cannot be read.`);
      if (earlier.size >= MOST_EARLIER) earlier.delete(earlier.keys().next().value as string);
      earlier.set(hash, parsed.value);
      return parsed.value;
    },
    twinsOf(id) {
      const family = familyOf(byId(id)?.scenario);
      return cases.filter(({ scenario }) => scenario.id !== id && familyOf(scenario) === family);
    },
    inLanguage(scenario, languages) {
      const translations = cases.find((one) => one.scenario === scenario)?.translations ?? [];
      const versions = [scenario, ...translations];
      const wanted = languages.map((tag) => versions.find(({ language }) => language === tag));
      return wanted.find((version) => version !== undefined) ?? scenario;
    },
  };
}

/** The id of the case that came first in the family. */
const familyOf = (scenario: Pick<Scenario, "id" | "twinOf"> | undefined): string | undefined =>
  scenario?.twinOf ?? scenario?.id;

/** By order and family, the first of a family before its twins; then by id. */
function inOrder(cases: readonly LibraryCase[]): readonly LibraryCase[] {
  const orderOf = new Map(cases.map(({ scenario }) => [scenario.id, scenario.order]));
  const key = ({ id, twinOf, order }: Scenario) =>
    twinOf === null
      ? { order, family: id, rank: 0, id }
      : { order: orderOf.get(twinOf) ?? order, family: twinOf, rank: 1, id };
  return cases.toSorted((one, other) => {
    const [a, b] = [key(one.scenario), key(other.scenario)];
    return a.order - b.order || compare(a.family, b.family) || a.rank - b.rank || compare(a.id, b.id);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// The library of cases: the files of a folder, and texts of earlier versions by hash from the journal.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { analyse } from "../shared/outcome/analysis.ts";
import { parseScenario } from "../shared/scenario/parse.ts";
import { describeProblem } from "../shared/scenario/problems.ts";
import type { Scenario } from "../shared/scenario/types.ts";
import type { Journal } from "./journal/journal.ts";

/** A case that can be played: its text as written, and the hash under which tables pin it. */
export interface LibraryCase {
  readonly scenario: Scenario;
  readonly text: string;
  readonly hash: string;
}

export interface Library {
  readonly cases: readonly LibraryCase[];
  /** One line for each thing that is wrong with a file that was left out. */
  readonly problems: readonly string[];
  byId(id: string): LibraryCase | undefined;
  /** The case a table was opened with, even when the file has changed since. Throws when the text is lost. */
  byHash(hash: string): Promise<Scenario>;
}

export const hashText = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Loads every `*.yaml` of these folders; a broken file is named in `problems`, the others still load. */
export function loadLibrary(folders: readonly string[], journal: Pick<Journal, "scenarioText">): Library {
  const cases: LibraryCase[] = [];
  const problems: string[] = [];
  for (const file of folders.flatMap(filesOf)) {
    const text = readFileSync(file, "utf8");
    const name = basename(file);
    const parsed = parseScenario(text, name);
    if (!parsed.ok) {
      problems.push(...parsed.error.map(describeProblem));
      continue;
    }
    const scenario = parsed.value;
    const analysis = analyse(scenario);
    if (!analysis.ok) problems.push(`${name}: the case is too large to analyse exactly. ${analysis.error.advice}`);
    else if (cases.some((known) => known.scenario.id === scenario.id))
      problems.push(`${name}: the id ${scenario.id} is taken by an earlier file. Give it another one.`);
    else cases.push({ scenario, text, hash: hashText(text) });
  }
  const earlier = new Map<string, Scenario>();

  return {
    cases,
    problems,
    byId: (id) => cases.find(({ scenario }) => scenario.id === id),
    async byHash(hash) {
      const known = cases.find((one) => one.hash === hash)?.scenario ?? earlier.get(hash);
      if (known) return known;
      const text = await journal.scenarioText(hash);
      const parsed = text === null ? null : parseScenario(text, hash);
      if (!parsed?.ok) throw new Error(`The scenario text ${hash} is missing or cannot be read.`);
      earlier.set(hash, parsed.value);
      return parsed.value;
    },
  };
}

/** The scenario files of a folder; overlays such as ID.de.yaml are not files of their own. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^[^.]+\.yaml$/.test(name))
    .sort()
    .map((name) => join(folder, name));

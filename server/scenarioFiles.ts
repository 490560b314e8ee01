// Cases and their overlays as files of a folder: `ID.yaml`, `ID.de.yaml`. It reads files and keeps nothing; what is wrong
// with them comes back as lines.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Analysis, analyse } from "../shared/outcome/analysis.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { parseOverlay } from "../shared/scenario/overlay.ts";
import { parseScenario } from "../shared/scenario/parse.ts";
import { describeProblem } from "../shared/scenario/problems.ts";
import type { Scenario } from "../shared/scenario/types.ts";

/** A case and everything about its outcomes. */
export interface AnalysedCase {
  readonly scenario: Scenario;
  readonly analysis: Analysis;
}

/** A case that can be played, as its file has it. */
export interface CaseFile extends AnalysedCase {
  readonly file: string;
  readonly text: string;
}

export interface Translations {
  /** The case in every language that it has a sound overlay for. */
  readonly translations: readonly Scenario[];
  /** One line for each thing that is wrong with an overlay that was left out. */
  readonly problems: readonly string[];
}

/** A language between the name of the case's file and its ending. */
const OVERLAY = /^([^.]+)\.([^.]+)\.yaml$/;

/** The case files of a folder, by name; overlays are not files of their own. */
export const caseFilesOf = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => /^[^.]+\.yaml$/.test(name))
    .map((name) => join(folder, name));

/** One line for each overlay of a folder that stands beside no case. */
export const strayOverlays = (folder: string): string[] => {
  const names = namesIn(folder);
  return names.flatMap((name) => {
    const [, stem] = OVERLAY.exec(name) ?? [];
    const lost = stem !== undefined && !names.includes(`${stem}.yaml`);
    return lost ? [`${join(folder, name)}: there is no ${stem}.yaml that it could translate.`] : [];
  });
};

/**
 * Reads, checks and analyses a case file. Refused, with one line for each thing that is wrong, when it cannot be read,
 * has problems, or is out of reach of the exact analysis. Never throws.
 */
export function readCase(file: string): Result<CaseFile, readonly string[]> {
  const text = readText(file);
  if (!text.ok) return fail([`${file}: cannot be read: ${text.error}.`]);
  const scenario = parseScenario(text.value, file);
  if (!scenario.ok) return fail(scenario.error.map(describeProblem));
  const analysis = analyse(scenario.value);
  if (analysis.ok) return ok({ file, text: text.value, scenario: scenario.value, analysis: analysis.value });
  const { reason, limit, advice } = analysis.error;
  const beyond = `${reason}, limit ${limit.toLocaleString("en")}`;
  return fail([`${file}: the case is too large to analyse exactly (${beyond}). ${advice}`]);
}

/** Reads the overlays beside a case file. A broken one is named in `problems`, the others still count. */
export function readTranslations({ file, scenario }: Pick<CaseFile, "file" | "scenario">): Translations {
  const translations: Scenario[] = [];
  const problems: string[] = [];
  const stem = basename(file, ".yaml");
  for (const name of namesIn(dirname(file))) {
    const [, ofCase, language] = OVERLAY.exec(name) ?? [];
    if (ofCase !== stem) continue;
    const path = join(dirname(file), name);
    const text = readText(path);
    const parsed = text.ok ? parseOverlay(text.value, path, scenario) : null;
    if (parsed === null) problems.push(`${path}: cannot be read.`);
    else if (!parsed.ok) problems.push(...parsed.error.map(describeProblem));
    else if (parsed.value.language !== language) {
      problems.push(`${path}: the file says it is in ${parsed.value.language}, its name says ${language}. Rename it.`);
    } else translations.push(parsed.value);
  }
  return { translations, problems };
}

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

function readText(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : message);
  }
}

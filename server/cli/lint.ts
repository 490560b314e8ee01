// The command `lint`: what makes cases dull or unfair, and what a folder of cases lacks, for people or as JSON. It must
// not know the rules.

import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { Analysis } from "../../shared/outcome/analysis.ts";
import { ok, type Result } from "../../shared/result.ts";
import { explain } from "../../shared/scenario/lint/explain.ts";
import type { Finding } from "../../shared/scenario/lint/finding.ts";
import { type LibraryEntry, lintEntry } from "../../shared/scenario/lint/lintLibrary.ts";
import { lintTwins } from "../../shared/scenario/lint/lintTwins.ts";
import { lintScenario } from "../../shared/scenario/lint.ts";
import { profileOf } from "../../shared/scenario/profile.ts";
import { caseFilesOf, readCase, readTranslations, strayOverlays } from "../scenarioFiles.ts";
import { type Command, EXIT, readArguments, refuseUsage, SCENARIOS } from "./command.ts";

export const lintCommand: Command = {
  usage: "lint [FILE|FOLDER]... [--json]",
  summary:
    "What makes cases dull or unfair; of a folder (without arguments: the library) also twins, notes and languages. " +
    "Findings are advice; only a file that does not load is bad.",
  run(args, terminal) {
    const read = readArguments(args, { json: { type: "boolean" } });
    if (!read.ok) return refuseUsage(terminal, `${read.error}.`, lintCommand);
    const { values, positionals } = read.value;
    const targets = positionals.length === 0 ? [SCENARIOS] : positionals;
    const linted = targets.flatMap((target) => (isFolder(target) ? lintFolder(target) : [lintFile(target)]));
    for (const { problems } of linted) for (const line of problems) terminal.err(line);
    const found = linted.flatMap(({ file, findings }) => (findings === null ? [] : [{ file, findings }]));
    if (values.json) terminal.out(JSON.stringify(found, null, 2));
    else for (const one of found) for (const line of describe(one.file, one.findings)) terminal.out(line);
    return linted.every(({ problems }) => problems.length === 0) ? EXIT.fine : EXIT.badFile;
  },
};

interface Linted {
  readonly file: string;
  /** Null when the file does not load. */
  readonly findings: readonly Finding[] | null;
  /** What is wrong with the file or its overlays, a line each. */
  readonly problems: readonly string[];
}

/** A case that loads, with what is wrong with its overlays. */
interface Loaded extends LibraryEntry {
  readonly file: string;
  readonly analysis: Analysis;
  readonly problems: readonly string[];
}

function load(file: string): Result<Loaded, readonly string[]> {
  const read = readCase(file);
  if (!read.ok) return read;
  const { scenario, analysis } = read.value;
  return ok({ ...read.value, profile: profileOf(scenario, analysis), ...readTranslations(read.value) });
}

/** One case by itself; a twin is held against the case beside it. */
function lintFile(file: string): Linted {
  const loaded = load(file);
  if (!loaded.ok) return { file, findings: null, problems: loaded.error };
  const { scenario, analysis, problems } = loaded.value;
  const beside = scenario.twinOf === null ? [] : loadAll(dirname(file)).loaded;
  const findings = [...lintScenario(scenario, ok(analysis)), ...lintTwins(loaded.value, beside)];
  return { file, findings: explain(scenario.note, findings), problems };
}

/** Every case of a folder, each held against the others. */
function lintFolder(folder: string): readonly Linted[] {
  const { loaded, broken } = loadAll(folder);
  const linted = loaded.map((one): Linted => {
    const findings = [...lintScenario(one.scenario, ok(one.analysis)), ...lintEntry(one, loaded)];
    return { file: one.file, findings: explain(one.scenario.note, findings), problems: one.problems };
  });
  return [...linted, { file: folder, findings: null, problems: [...broken, ...strayOverlays(folder)] }];
}

function loadAll(folder: string): { readonly loaded: readonly Loaded[]; readonly broken: readonly string[] } {
  const all = caseFilesOf(folder).map(load);
  return {
    loaded: all.flatMap((one) => (one.ok ? one.value : [])),
    broken: all.flatMap((one) => (one.ok ? [] : one.error)),
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const describe = (file: string, findings: readonly Finding[]): string[] =>
  findings.length === 0
    ? [`${file}: no findings`]
    : findings.map(
        ({ rule, severity, where, message, advice }) =>
          `${file}: ${severity === "accepted" ? "accepted " : ""}${rule} at ${where}: ${message} ${advice}`,
      );

// The one way from the text of an overlay, `ID.de.yaml`, to the same case in another language: the texts alone, by id.
// It must not read files, and an overlay can change no number.

import { fail, ok, type Result } from "../result.ts";
import { languageTag, text } from "./fields.ts";
import type { Path } from "./locate.ts";
import { suggest } from "./nearest.ts";
import { counted, openLog, type Problem, type ProblemLog } from "./problems.ts";
import { readSource } from "./source.ts";
import { rewriteTexts, textsOf } from "./texts.ts";
import type { Scenario } from "./types.ts";

/** What an overlay holds: texts, and mappings and lists of them. */
type Wanted = Leaf | Branch;
interface Leaf {
  readonly original: string;
  readonly most: number;
}
type Branch = Map<string, Wanted>;

/**
 * Reads an overlay of `scenario` (at most 200,000 characters); `file` is its name in the problems. The answer is the case
 * with the overlay's texts and language. Refused with every problem at once, by line: what is no YAML, another case's
 * overlay, a text of no id of the case, a text that is missing, empty or too long. Never throws.
 */
export function parseOverlay(content: string, file: string, scenario: Scenario): Result<Scenario, Problem[]> {
  const source = readSource(content);
  const log = openLog(file, source);
  if (source.brokenFrom < Number.POSITIVE_INFINITY || log.list().length > 0) return fail(log.list());
  const { value } = source;
  const wanted = wantedOf(scenario);
  if (!isMapping(value)) {
    log.report([], "is not a mapping", `Give the keys ${["translates", "language", ...wanted.keys()].join(", ")}.`);
    return fail(log.list());
  }
  const { translates, language, ...texts } = value;
  checkHead(scenario, translates, language, log);
  const found = new Map<string, string>();
  checkTexts([], texts, wanted, found, log);
  if (log.list().length > 0) return fail(log.list());
  const translated = rewriteTexts(scenario, (path, original) => found.get(path.join(SEPARATOR)) ?? original);
  return ok({ ...translated, language: language as string });
}

/** Stands in no id. */
const SEPARATOR = "/";

/** The only list of texts; all else goes by id. */
const QUESTIONS = ["note", "questions"].join(SEPARATOR);

function checkHead(scenario: Scenario, translates: unknown, language: unknown, log: ProblemLog): void {
  if (translates !== scenario.id) {
    log.report(["translates"], saidOf(translates), `Give the id of the case, ${scenario.id}.`);
  }
  const tag = languageTag().safeParse(language);
  if (!tag.success) log.report(["language"], saidOf(language), `Give ${tag.error.issues[0]?.message}.`);
  else if (tag.data === scenario.language) {
    log.report(["language"], `${tag.data} is the case's own language`, "Give the language of this overlay.");
  }
}

function wantedOf(scenario: Scenario): Branch {
  const root: Branch = new Map();
  for (const { path, text: original, most } of textsOf(scenario)) {
    let branch = root;
    for (const step of path.slice(0, -1)) {
      const next = branch.get(String(step));
      const inner: Branch = next instanceof Map ? next : new Map();
      branch.set(String(step), inner);
      branch = inner;
    }
    branch.set(String(path.at(-1)), { original, most });
  }
  return root;
}

/** Reports what is missing, unknown or no text; keeps the texts by path. */
function checkTexts(path: Path, value: unknown, wanted: Branch, found: Map<string, string>, log: ProblemLog): void {
  const isList = path.join(SEPARATOR) === QUESTIONS;
  if (value === undefined || value === null || isList !== Array.isArray(value) || typeof value !== "object") {
    const all = [...wanted.keys()].join(", ");
    const fix = isList ? `Give a list of ${counted(wanted.size, "text")}.` : `Give a text for each of ${all}.`;
    log.report(path, saidOf(value), fix);
    return;
  }
  for (const key of Object.keys(value)) {
    if (wanted.has(key)) continue;
    const fix = isList ? `The case has ${counted(wanted.size, "text")} here.` : suggest(key, [...wanted.keys()]);
    log.report([...path, isList ? Number(key) : key], "is no text of this case", fix, "key");
  }
  for (const [key, inner] of wanted) {
    const at = [...path, isList ? Number(key) : key];
    const held = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    if (inner instanceof Map) checkTexts(at, held, inner, found, log);
    else checkText(at, held, inner, found, log);
  }
}

function checkText(path: Path, value: unknown, leaf: Leaf, found: Map<string, string>, log: ProblemLog): void {
  const read = text(leaf.most).safeParse(value);
  if (read.success) found.set(path.join(SEPARATOR), read.data);
  else if (value === undefined || value === null) {
    log.report(path, saidOf(value), `Translate ${JSON.stringify(cut(leaf.original))}.`);
  } else {
    const unquoted = typeof value === "number" || typeof value === "boolean" ? " Put it in quotes." : "";
    log.report(path, saidOf(value), `Give ${read.error.issues[0]?.message}.${unquoted}`);
  }
}

/** What stands there instead of a text. */
function saidOf(value: unknown): string {
  if (value === undefined) return "is missing";
  if (value === null) return "is empty";
  if (Array.isArray(value)) return "is a list";
  if (typeof value === "string") return value === "" ? "is empty" : `is ${JSON.stringify(cut(value))}`;
  return typeof value === "object" ? "is a mapping" : `is ${String(value)}`;
}

const cut = (original: string): string => (original.length > 60 ? `${original.slice(0, 60)}...` : original);

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// A YAML text as plain values plus the place of every part of it. It must not know what a scenario is.

import { type Document, LineCounter, parseDocument } from "yaml";
import { ALIASES, LENGTHS } from "./limits.ts";
import { locate, type Path } from "./locate.ts";
import { rejoin } from "./rejoin.ts";
import { survey } from "./survey.ts";

/** Where in a file: both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the YAML itself. */
export interface Fault {
  readonly position: Position;
  readonly message: string;
  readonly fix: string;
}

export interface Source {
  /** The plain value; null when nothing can be said of it. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** The first line that could not be read: from there on the value is a guess. Infinity when all could be read. */
  readonly brokenFrom: number;
  /** The place of a value, or of its key; of the nearest thing around it when it is missing. */
  readonly positionOf: (path: Path, on: "key" | "value") => Position;
}

const START: Position = { line: 1, column: 1 };

/** Faults after which not even a guess at the value is worth the time. */
const TOO_DEEP = "RESOURCE_EXHAUSTION";
const HOPELESS = new Set([TOO_DEEP, "NON_STRING_KEY", "MULTIPLE_DOCS"]);

/** What the parser's codes mean to an author; what is not here keeps the parser's own words. */
const MEANINGS: Readonly<Record<string, { readonly message: string; readonly fix: string }>> = {
  [TOO_DEEP]: { message: "is nested too deeply", fix: "Nest less deeply." },
  NON_STRING_KEY: { message: "has a key that is no plain text", fix: "Use plain words as keys." },
  MULTIPLE_DOCS: { message: "begins a second document", fix: "Keep one scenario per file, without a second ---." },
  TAB_AS_INDENT: { message: "is indented with a tab", fix: "Indent with spaces." },
};

const meaningOf = (code: string, message: string) =>
  MEANINGS[code] ?? {
    message: `cannot be read: ${message.slice(0, 200).replace(/\s+/g, " ").replace(/\.$/, "")}`,
    fix: "Check the indentation, quotes and brackets here.",
  };

const hopeless = (faults: readonly Fault[]): Source => ({
  value: null,
  faults,
  brokenFrom: 0,
  positionOf: () => START,
});

/**
 * Reads a YAML text: everything wrong with it as YAML, and its value as far as it can be read. Refused whole are texts
 * above 200,000 characters, nested too deeply, or with aliases that multiply.
 */
export function readSource(text: string): Source {
  if (text.length > LENGTHS.file) {
    const [is, most] = [text.length, LENGTHS.file].map((count) => count.toLocaleString("en"));
    return hopeless([{ position: START, message: `has ${is} characters`, fix: `Keep it within ${most}.` }]);
  }
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return line < 1 ? START : { line, column: col };
  };
  // Repeated keys are left to the survey, because the parser's own search takes quadratic time.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: true } as const;
  const document = parseDocument(text, { ...options, logLevel: "error" });
  const wrong = [...document.errors, ...document.warnings];
  const unread: Fault[] = wrong.map(({ code, message, pos }) => ({
    position: at(pos[0]),
    ...meaningOf(code, message),
  }));
  const deep = wrong.findIndex(({ code }) => code === TOO_DEEP);
  if (deep >= 0) return hopeless(unread.slice(deep, deep + 1));
  if (wrong.some(({ code }) => HOPELESS.has(code))) return hopeless(unread);

  const brokenFrom = unread.reduce((first, fault) => Math.min(first, fault.position.line), Number.POSITIVE_INFINITY);
  rejoin(document);
  const found = survey(document);
  const faults = unread.concat(found.map(({ offset, message, fix }) => ({ position: at(offset), message, fix })));
  if (found.some((it) => it.hopeless)) return hopeless(faults);
  const value = plainValue(document);
  if (value === undefined) {
    return hopeless([...faults, { position: START, message: "repeats its aliases too often", fix: "Write it out." }]);
  }
  return { value, faults, brokenFrom, positionOf: (path, on) => at(locate(document, path, on)) };
}

/** The document as plain values; undefined when its aliases multiply beyond the limit, which the library throws. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: ALIASES }) ?? null;
  } catch {
    return undefined;
  }
}

// Turns what the schema says of a file into problems for its author, and keeps the rest of the value for the checks
// that compare parts. It must not compare parts itself.

import type * as z from "zod";
import { keysNamedIn } from "./fields.ts";
import type { ScenarioFile, SeatFile } from "./format.ts";
import { PROBLEMS } from "./limits.ts";
import type { Path } from "./locate.ts";
import { suggest } from "./nearest.ts";
import { counted, type ProblemLog } from "./problems.ts";

/** A value of which any part may be missing, but whatever is there has the right type. */
export type Partly<T> = T extends readonly (infer U)[]
  ? readonly (Partly<U> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Partly<T[K]> | undefined }
    : T;

/** What could be read of a scenario file; the parts of wrong type are left out. */
export type Draft = Partly<ScenarioFile>;
export type SeatDraft = Partly<SeatFile>;

type Issue = z.core.$ZodIssue;

/** Reports every issue. */
export function reportShape(issues: readonly Issue[], log: ProblemLog): void {
  for (const issue of issues.flatMap(innermost)) {
    if (issue.code === "unrecognized_keys") {
      const known = keysNamedIn(issue.message);
      for (const key of issue.keys.slice(0, PROBLEMS)) {
        const advice = suggest(key, known) + (isBare(issue.input, key) ? " A text with a comma needs quotes." : "");
        log.report([...pathOf(issue), key], "is not a known key", advice, "key");
      }
    } else {
      log.report(
        pathOf(issue),
        whatIs(issue),
        `Give ${issue.message}.${isUnquoted(issue) ? " Put it in quotes." : ""}`,
      );
    }
  }
}

/** True when the issue holds even if the rest of the file cannot be read: nothing is missing, something is wrong. */
export const standsAlone = (issue: Issue): boolean =>
  issue.code === "unrecognized_keys" || ["string", "number", "boolean"].includes(typeof issue.input);

/** The value without the parts of wrong type. Parts that are only out of bounds stay. */
export function keepSound(value: unknown, issues: readonly Issue[]): Draft {
  const wrong = issues.flatMap(innermost).filter(isOfWrongType);
  return (wrong.reduce((kept, issue) => without(kept, pathOf(issue)), value) ?? {}) as Draft;
}

/** True of a key without a value: often the rest of a text after a comma. */
const isBare = (input: unknown, key: string): boolean => (input as Record<string, unknown>)[key] === null;

/** True of a text that YAML took for a number, or for true or false. */
const isUnquoted = (issue: Issue): boolean =>
  issue.code === "invalid_type" && issue.expected === "string" && ["number", "boolean"].includes(typeof issue.input);

/** Of a list that is too long or too short the schema does not look at the items, so it counts as wrong too. */
const isOfWrongType = ({ code, input }: Issue): boolean =>
  (code.startsWith("invalid_") && code !== "invalid_format") || Array.isArray(input);

const pathOf = (issue: Issue): Path => issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));

/** Of "neither of these", what is wrong with the alternative that fits best: the one that got deepest. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inside = issue.errors.find((errors) => errors.some((error) => error.path.length > 0));
  if (inside === undefined) return [issue];
  return inside.flatMap((error) => innermost({ ...error, path: [...issue.path, ...error.path] }));
}

/** What stands there instead. */
function whatIs(issue: Issue): string {
  const value = issue.code === "invalid_union" && "discriminator" in issue ? kindOf(issue) : issue.input;
  if (value === undefined) return "is missing";
  if (value === null) return "is empty";
  if (Array.isArray(value)) return issue.code.startsWith("too_") ? `has ${counted(value.length, "item")}` : "is a list";
  if (typeof value === "string" && issue.code === "too_big") return `has ${counted(value.length, "character")}`;
  if (typeof value === "string") return `is the text ${JSON.stringify(cut(value))}`;
  return typeof value === "object" ? "is a mapping" : `is ${String(value)}`;
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

const kindOf = (issue: Issue): unknown =>
  typeof issue.input === "object" && issue.input !== null && "kind" in issue.input ? issue.input.kind : undefined;

/** A copy of a value in which the part at a path is undefined. */
function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (typeof value !== "object" || value === null) return value;
  const inner = without((value as Record<string, unknown>)[step], rest);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...value, [step]: inner };
}

// Packages as they are written on the command line and in its JSON. It must not judge them.

import { fail, ok, type Result } from "../../shared/result.ts";
import type { Issue, Package, Scenario } from "../../shared/scenario/types.ts";

/** A package by ids: issue id to option id. */
export type NamedPackage = Readonly<Record<string, string>>;

/** A package with the ids of its issues and options. */
export const namePackage = ({ issues }: Pick<Scenario, "issues">, pkg: Package): NamedPackage =>
  Object.fromEntries(issues.map(({ id, options }, issue) => [id, options[pkg[issue] ?? -1]?.id ?? ""]));

/**
 * Reads `issue=option,issue=option`, by ids, in any order. A locked issue may be left out and then rests at its
 * `whileLocked` option; every other one must be named. Refused, with the ids that are known: a pair that is none, an
 * unknown issue or option, an issue named twice, issues missing.
 */
export function readPackage({ issues }: Pick<Scenario, "issues">, text: string): Result<Package, string> {
  const chosen = new Map<string, number>();
  for (const pair of text.split(",").filter((part) => part.trim() !== "")) {
    const [issueId = "", optionId, ...rest] = pair.split("=").map((word) => word.trim());
    if (optionId === undefined || rest.length > 0) {
      return fail(`${JSON.stringify(pair.trim())} is no pair of an issue and its option, like ${example(issues)}.`);
    }
    const issue = issues.find(({ id }) => id === issueId);
    if (issue === undefined) return fail(unknown("There is no issue", issueId, issues));
    const option = issue.options.findIndex(({ id }) => id === optionId);
    if (option < 0) return fail(unknown(`The issue ${issueId} has no option`, optionId, issue.options));
    if (chosen.has(issueId)) return fail(`The issue ${issueId} is named twice.`);
    chosen.set(issueId, option);
  }
  const missing = issues.filter(({ id, lock }) => lock === null && !chosen.has(id));
  if (missing.length > 0) {
    return fail(`These issues are missing in the package: ${missing.map(withOptions).join("; ")}.`);
  }
  return ok(issues.map(({ id, lock }) => chosen.get(id) ?? lock?.whileLocked ?? 0));
}

const example = ([first]: readonly Issue[]): string => `${first?.id}=${first?.options[0]?.id}`;

const unknown = (what: string, id: string, known: readonly { readonly id: string }[]): string =>
  `${what} ${JSON.stringify(id)}. Known: ${known.map((one) => one.id).join(", ")}.`;

const withOptions = ({ id, options }: Issue): string => `${id} (${options.map((option) => option.id).join(", ")})`;

// Checks shared by all parts of a file that name things: ids used once, and names of issues and options that exist. It
// must not check what the named things are worth.

import type { IndexedIssue, IssueIndex, Rows } from "./issueIndex.ts";
import type { Path } from "./locate.ts";
import { listed, suggest } from "./nearest.ts";
import { counted, type ProblemLog } from "./problems.ts";

/** Where a check looks. */
export interface Place {
  /** What the check looks at: a seat, a list of a seat and so on. */
  readonly path: Path;
  readonly index: IssueIndex;
  readonly log: ProblemLog;
}

/** Reports every id that an earlier item of the same list has already. Objections may be bare ids. */
export function checkUnique(
  log: ProblemLog,
  path: Path,
  items: readonly (string | { readonly id?: string | undefined } | undefined)[] | undefined,
): void {
  const seen = new Set<string>();
  for (const [number, item] of (items ?? []).entries()) {
    const id = typeof item === "string" ? item : item?.id;
    if (id === undefined) continue;
    const at = typeof item === "string" ? [...path, number] : [...path, number, "id"];
    if (seen.has(id)) log.report(at, `${id} is the id of an earlier item of this list`, "Give each an id of its own.");
    seen.add(id);
  }
}

/** The issue of an id at a path; reports an unknown one. */
export function checkIssueId({ path, index, log }: Place, id: string | undefined, on: "key" | "value") {
  if (id === undefined) return undefined;
  const issue = index.find(id);
  if (issue === undefined && index.complete) {
    const known = index.issues.map((it) => it.id);
    log.report(path, `there is no issue ${JSON.stringify(id)}`, suggest(id, known), on);
  }
  return issue;
}

/** Reports an unknown option of an issue. */
export function checkOptionId(log: ProblemLog, path: Path, issue: IndexedIssue, id: string | undefined): void {
  if (id === undefined || issue.options === null || issue.options.includes(id)) return;
  log.report(path, `${issue.id} has no option ${JSON.stringify(id)}`, suggest(id, issue.options));
}

/** Points or relief by issue: every issue known, every row with one number per option. */
export function checkRows({ path, index, log }: Place, rows: Rows<unknown> | undefined): void {
  for (const [id, row] of Object.entries(rows ?? {})) {
    const issue = checkIssueId({ path: [...path, id], index, log }, id, "key");
    if (issue?.options == null || row === undefined || row.length === issue.options.length) continue;
    const message = `has ${counted(row.length, "number")}, but ${id} has ${counted(issue.options.length, "option")}`;
    log.report([...path, id], message, `Give one number per option: ${listed(issue.options)}.`);
  }
}

// The issues and options of a scenario file by id, and the one way from ids to numbers. It must not report problems.

import type { Draft } from "./shape.ts";
import type { PointTable } from "./types.ts";

export interface IndexedIssue {
  readonly id: string;
  readonly number: number;
  /** The option ids in order; null when not all of them could be read. */
  readonly options: readonly string[] | null;
}

export interface IssueIndex {
  /** The issues whose ids could be read, in order. */
  readonly issues: readonly IndexedIssue[];
  /** All issues could be read and differ in their ids, so an id that is not among them is unknown. */
  readonly complete: boolean;
  readonly find: (id: string) => IndexedIssue | undefined;
}

export function indexIssues(issues: Draft["issues"]): IssueIndex {
  const found: IndexedIssue[] = [];
  for (const [number, issue] of (issues ?? []).entries()) {
    if (typeof issue?.id !== "string") continue;
    const options = issue.options?.map((option) => option?.id) ?? [];
    const known = options.filter((id) => typeof id === "string");
    found.push({ id: issue.id, number, options: known.length === options.length && known.length > 0 ? known : null });
  }
  const byId = new Map(found.toReversed().map((issue) => [issue.id, issue]));
  const complete = byId.size > 0 && byId.size === issues?.length;
  return { issues: found, complete, find: (id) => byId.get(id) };
}

export type Rows<T> = { readonly [issueId: string]: readonly T[] | undefined };

/** The row of an issue; undefined when it has none. */
export const rowOf = <T>(rows: Rows<T> | undefined, issueId: string): readonly T[] | undefined =>
  rows !== undefined && Object.hasOwn(rows, issueId) ? rows[issueId] : undefined;

/** Rows by issue id as a table by issue number; an issue without a row gets what `absent` makes of its options. */
export function tableOf<T>(
  { issues }: IssueIndex,
  rows: Rows<T>,
  row: (values: readonly T[], issue: IndexedIssue) => readonly number[],
  absent: (issue: IndexedIssue) => readonly number[] = () => [],
): PointTable {
  return issues.map((issue) => {
    const values = rowOf(rows, issue.id);
    return values === undefined ? absent(issue) : row(values, issue);
  });
}

/** A row of zeros, one per option. */
export const zeros = ({ options }: IndexedIssue): number[] => (options ?? []).map(() => 0);

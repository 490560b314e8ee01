// Checks the issues of a file and their locks (RULES 1). It must not look at points.

import { checkOptionId, checkUnique } from "./checkIds.ts";
import { FEAR_OBJECTION } from "./defaults.ts";
import { splitFactName } from "./factName.ts";
import { type IssueIndex, rowOf } from "./issueIndex.ts";
import type { Path } from "./locate.ts";
import { suggest } from "./nearest.ts";
import type { ProblemLog } from "./problems.ts";
import type { Draft } from "./shape.ts";
import { SEATS } from "./types.ts";

type IssueDraft = NonNullable<NonNullable<Draft["issues"]>[number]>;

/** Unique ids of issues and options; a lock names an existing fact and an option that nobody forbids. */
export function checkIssues(draft: Draft, index: IssueIndex, log: ProblemLog): void {
  checkUnique(log, ["issues"], draft.issues);
  for (const [number, issue] of (draft.issues ?? []).entries()) {
    if (issue === undefined) continue;
    const path = ["issues", number];
    checkUnique(log, [...path, "options"], issue.options);
    if (issue.id === FEAR_OBJECTION) {
      log.report([...path, "id"], "fear is kept for the buyer's fear", "Give the issue another id.");
    }
    checkLock(draft, issue, path, log);
    const indexed = index.issues.find((it) => it.number === number);
    if (indexed) checkOptionId(log, [...path, "whileLocked"], indexed, issue.whileLocked);
  }
}

function checkLock(draft: Draft, issue: IssueDraft, path: Path, log: ProblemLog): void {
  const { unlockedBy, whileLocked, id } = issue;
  const unlock = [...path, "unlockedBy"];
  const rest = [...path, "whileLocked"];
  if (unlockedBy === undefined && whileLocked === undefined) return;
  if (unlockedBy === undefined && log.sound(...unlock)) {
    log.report(unlock, "is missing, though whileLocked is given", "Name the fact that opens the issue, or drop both.");
  }
  if (whileLocked === undefined && log.sound(...rest)) {
    log.report(rest, "is missing, though unlockedBy is given", "Name the option that holds until then, or drop both.");
  }
  if (unlockedBy !== undefined) checkKey(draft, unlockedBy, unlock, log);
  for (const seat of SEATS) {
    const forbidden = id === undefined ? undefined : rowOf(draft.seats?.[seat]?.forbidden, id);
    if (whileLocked === undefined || !forbidden?.includes(whileLocked)) continue;
    log.report(rest, `${whileLocked} is forbidden to the ${seat}`, "Name an option that both seats may take.");
  }
}

function checkKey(draft: Draft, name: string, path: Path, log: ProblemLog): void {
  const key = splitFactName(name);
  if (key === null) {
    const message = `${JSON.stringify(name)} does not begin with a seat`;
    log.report(path, message, "Name a seat and one of its facts, like buyer.failed-before.");
    return;
  }
  if (!log.sound("seats", key.seat, "facts")) return;
  const facts = (draft.seats?.[key.seat]?.facts ?? []).flatMap((fact) => fact?.id ?? []);
  if (facts.includes(key.fact)) return;
  log.report(path, `the ${key.seat} has no fact ${JSON.stringify(key.fact)}`, suggest(key.fact, facts));
}

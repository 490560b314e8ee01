// Checks the objections that a seat can raise: each about one thing that exists (RULES 1). It must not look at points.

import { checkIssueId, checkUnique, type Place } from "./checkIds.ts";
import { FEAR_OBJECTION } from "./defaults.ts";
import { suggest } from "./nearest.ts";
import type { SeatDraft } from "./shape.ts";

export function checkObjections(seat: SeatDraft, place: Place): void {
  const { path, index, log } = place;
  checkUnique(log, [...path, "objections"], seat.objections);
  for (const [number, objection] of (seat.objections ?? []).entries()) {
    const at = [...path, "objections", number];
    if (objection === undefined) continue;
    if (typeof objection === "string") {
      if (objection === FEAR_OBJECTION) checkFearful(seat, place, at);
      continue;
    }
    const { issue, stakeholder, fear } = objection;
    const subjects = [issue, stakeholder, fear].filter((subject) => subject !== undefined);
    if (subjects.length > 1) {
      log.report(at, "is about more than one thing", "Keep one of issue, stakeholder and fear.");
    }
    checkIssueId({ path: [...at, "issue"], index, log }, issue, "value");
    if (stakeholder !== undefined) checkStakeholderId(seat, place, [...at, "stakeholder"], stakeholder);
    if (fear) checkFearful(seat, place, [...at, "fear"]);
  }
}

function checkFearful(seat: SeatDraft, { path, log }: Place, at: Place["path"]): void {
  if (seat.fear !== undefined || !log.sound(...path, "fear")) return;
  log.report(at, "this seat has no fear to object about", "Describe the fear, or drop the objection.");
}

function checkStakeholderId(seat: SeatDraft, { path, log }: Place, at: Place["path"], id: string): void {
  const known = (seat.stakeholders ?? []).flatMap((stakeholder) => stakeholder?.id ?? []);
  if (known.includes(id) || !log.sound(...path, "stakeholders")) return;
  log.report(at, `this seat has no stakeholder ${JSON.stringify(id)}`, suggest(id, known));
}

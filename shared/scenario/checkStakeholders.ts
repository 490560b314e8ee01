// Checks the stakeholders behind a seat (RULES 1). It must not check who else names them.

import { checkRows, checkUnique, type Place } from "./checkIds.ts";
import { largest, sum } from "./importance.ts";
import { COUNTS } from "./limits.ts";
import { counted } from "./problems.ts";
import type { SeatDraft } from "./shape.ts";

/** Unique ids; points over one to four known issues; a minimum that some package reaches. */
export function checkStakeholders({ stakeholders }: SeatDraft, { path, index, log }: Place): void {
  checkUnique(log, [...path, "stakeholders"], stakeholders);
  for (const [number, stakeholder] of (stakeholders ?? []).entries()) {
    if (stakeholder?.points === undefined) continue;
    const at = [...path, "stakeholders", number];
    const rows = Object.values(stakeholder.points);
    checkRows({ path: [...at, "points"], index, log }, stakeholder.points);
    const { least, most } = COUNTS.stakeholderIssues;
    if (rows.length < least || rows.length > most) {
      const message = `covers ${counted(rows.length, "issue")}`;
      log.report([...at, "points"], message, `Give points over ${least} to ${most} issues.`, "key");
    }
    const { minimum } = stakeholder;
    if (minimum === undefined || !log.sound(...at)) continue;
    const best = sum(rows.map((row) => largest(row ?? [])));
    if (best >= minimum || rows.some((row) => row?.length === 0)) continue;
    const message = `${minimum} is out of reach, as no package is worth more than ${best} to this stakeholder`;
    log.report([...at, "minimum"], message, `Lower it to at most ${best}, or raise the points.`);
  }
}

// Checks the stakeholders behind a seat (RULES 1). It must not check who else names them.

import { checkRows, checkUnique, type Place } from "./checkIds.ts";
import { largest, sum } from "./importance.ts";
import { COUNTS, MAX_MOODS } from "./limits.ts";
import { counted } from "./problems.ts";
import type { SeatDraft } from "./shape.ts";

/** Unique ids; points over one to four known issues, and not too many combinations of them; a minimum that some package reaches. */
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
    const moods = rows.reduce((product, row) => product * (row?.length ?? 1), 1);
    if (rows.length <= most && moods > MAX_MOODS) {
      const message = `judges ${moods.toLocaleString("en")} combinations of options`;
      const fix = `Give points over fewer issues, or issues with fewer options: at most ${MAX_MOODS.toLocaleString("en")} together.`;
      log.report([...at, "points"], message, fix, "key");
    }
    const { minimum } = stakeholder;
    if (minimum === undefined || !log.sound(...at)) continue;
    const best = sum(rows.map((row) => largest(row ?? [])));
    if (best >= minimum || rows.some((row) => row?.length === 0)) continue;
    const message = `${minimum} is out of reach, as no package is worth more than ${best} to this stakeholder`;
    log.report([...at, "minimum"], message, `Lower it to at most ${best}, or raise the points.`);
  }
}

// Compares the parts of a scenario file with one another (RULES 1), as far as they could be read. It must not check the
// types and bounds of single values (format.ts).

import { checkIssues } from "./checkIssues.ts";
import { checkSeat } from "./checkSeat.ts";
import { type IssueIndex, indexIssues, rowOf } from "./issueIndex.ts";
import type { ProblemLog } from "./problems.ts";
import type { Draft } from "./shape.ts";
import { SEATS } from "./types.ts";

/** Reports all that does not fit together. */
export function checkDraft(draft: Draft, log: ProblemLog): void {
  const index = indexIssues(draft.issues);
  for (const seat of SEATS) {
    const seatDraft = draft.seats?.[seat];
    if (seatDraft !== undefined) checkSeat(seat, seatDraft, { path: ["seats", seat], index, log });
  }
  checkTwin(draft, log);
  checkIssues(draft, index, log);
  checkCommonGround(draft, index, log);
}

/** Whether the case it names exists is for lint to say, which sees the whole folder. */
function checkTwin({ id, twinOf }: Draft, log: ProblemLog): void {
  if (twinOf === undefined || twinOf !== id) return;
  log.report(["twinOf"], "a case is not its own twin", "Name the case that was there first, or drop the key.");
}

/** The two seats together must leave an option of every issue, or no package could ever be signed. */
function checkCommonGround(draft: Draft, { issues }: IssueIndex, log: ProblemLog): void {
  for (const { id, options } of issues) {
    const taken = SEATS.flatMap((seat) => rowOf(draft.seats?.[seat]?.forbidden, id) ?? []);
    const path = ["seats", "seller", "forbidden", id];
    const sound = log.sound(...path) && log.sound("seats", "buyer", "forbidden", id);
    if (!sound || !options?.every((option) => taken.includes(option))) continue;
    const message = `together with the buyer's, forbids every option of ${id}`;
    log.report(path, message, "Leave at least one option that both seats may take.");
  }
}

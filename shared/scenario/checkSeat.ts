// Checks one seat of a file against the issues: points, limits, alternatives, pressure, and the parts that have files
// of their own (RULES 1). It must not compare the two seats.

import { checkClaims } from "./checkClaims.ts";
import { checkFear } from "./checkFear.ts";
import { checkIssueId, checkOptionId, checkRows, checkUnique, type Place } from "./checkIds.ts";
import { checkObjections } from "./checkObjections.ts";
import { checkStakeholders } from "./checkStakeholders.ts";
import { DEFAULT_PRESSURE } from "./defaults.ts";
import { draftRanges } from "./draftRanges.ts";
import { sum } from "./importance.ts";
import { SEAT_RANGE } from "./limits.ts";
import { listed } from "./nearest.ts";
import type { SeatDraft } from "./shape.ts";
import type { Seat } from "./types.ts";

/** Reports all that is wrong within a seat. Claims come last: they are held against parts that are sound. */
export function checkSeat(seat: Seat, draft: SeatDraft, place: Place): void {
  checkPoints(draft, place);
  checkForbidden(draft, place);
  checkUnique(place.log, [...place.path, "alternatives"], draft.alternatives);
  checkPressure(draft, place);
  checkFear(seat, draft, place);
  checkStakeholders(draft, place);
  checkObjections(draft, place);
  checkRange(draft, place);
  checkUnique(place.log, [...place.path, "facts"], draft.facts);
  checkClaims(draft, place);
}

function checkPoints({ points }: SeatDraft, { path, index, log }: Place): void {
  if (points === undefined) return;
  const at = [...path, "points"];
  checkRows({ path: at, index, log }, points);
  for (const { id, options } of index.issues) {
    if (Object.hasOwn(points, id)) continue;
    log.report([...at, id], "is missing", `Give one number per option of ${id}: ${listed(options ?? [])}.`);
  }
}

function checkForbidden({ forbidden }: SeatDraft, { path, index, log }: Place): void {
  for (const [id, options] of Object.entries(forbidden ?? {})) {
    const at = [...path, "forbidden", id];
    const issue = checkIssueId({ path: at, index, log }, id, "key");
    if (issue === undefined || options === undefined) continue;
    for (const [number, option] of options.entries()) checkOptionId(log, [...at, number], issue, option);
    if (issue.options?.every((option) => options.includes(option))) {
      log.report(at, `forbids every option of ${id}`, "Leave at least one option.");
    }
  }
}

function checkPressure({ pressure }: SeatDraft, { path, log }: Place): void {
  const at = [...path, "pressure"];
  if (pressure === undefined || !log.sound(...at)) return;
  const { grace = DEFAULT_PRESSURE.grace, deadline = DEFAULT_PRESSURE.deadline } = pressure;
  if (deadline >= grace) return;
  const named = (key: "grace" | "deadline") => (pressure[key] === undefined ? " (the default)" : "");
  log.report(
    [...at, pressure.deadline === undefined ? "grace" : "deadline"],
    `the deadline of ${deadline} turns${named("deadline")} is before the grace of ${grace} turns${named("grace")} ends`,
    "Let the deadline be at least the grace.",
  );
}

function checkRange(draft: SeatDraft, place: Place): void {
  const ranges = draftRanges(draft, place);
  if (ranges === null) return;
  const range = sum(ranges);
  const at = [...place.path, "points"];
  const most = SEAT_RANGE.most.toLocaleString("en");
  if (range > SEAT_RANGE.most) {
    const message = `the ranges of all issues, relief included, sum up to ${range.toLocaleString("en")} points`;
    place.log.report(at, message, `Scale this seat down to at most ${most}.`, "key");
  }
  if (range < SEAT_RANGE.least) {
    place.log.report(at, "every option is worth the same to this seat", "Give some option more points.", "key");
  }
}

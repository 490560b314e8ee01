// The ranges of a seat's points while the file may still have problems elsewhere. It must not report any.

import type { Place } from "./checkIds.ts";
import { issueRanges } from "./importance.ts";
import { tableOf, zeros } from "./issueIndex.ts";
import type { SeatDraft } from "./shape.ts";

/** The ranges by issue, relief included; null when the issues, points or relief have problems of their own. */
export function draftRanges({ points, fear }: SeatDraft, { path, index, log }: Place): number[] | null {
  const readable = index.complete && index.issues.every((issue) => issue.options !== null);
  if (!readable || points === undefined || !log.sound(...path, "points") || !log.sound(...path, "fear")) return null;
  const complete = (row: readonly (number | undefined)[]) => row.map((value) => value ?? 0);
  return issueRanges({
    points: tableOf(index, points, complete),
    fear: fear ? { name: "", points: 0, relief: tableOf(index, fear.relief ?? {}, complete, zeros) } : null,
  });
}

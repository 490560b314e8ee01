// Which events of the table a seat is made to feel, by sound and touch. Pure: it plays nothing and knows no device.
import type { RoomView } from "../../shared/protocol.ts";
import type { Seat } from "../../shared/scenario/types.ts";
import type { LineKind } from "../../shared/table/state.ts";

export const CUES = ["offer", "question", "acknowledged", "opened", "signed", "short", "ended"] as const;
export type Cue = (typeof CUES)[number];

/** What the other seat does to me. My own moves need no cue: I made them. */
const THEIRS: Partial<Record<LineKind, Cue>> = {
  offered: "offer",
  asked: "question",
  "favour-asked": "question",
  "time-asked": "question",
  acknowledged: "acknowledged",
  leaving: "short",
};

/** What happens to both seats, whoever did it. */
const OURS: Partial<Record<LineKind, Cue>> = {
  unlocked: "opened",
  accepted: "signed",
  "last-call": "short",
  ended: "ended",
};

/** The cues of the lines after the first `heard` ones, in their order; several of one kind at once are one cue. */
export function feelOf(heard: number, view: RoomView, seat: Seat): readonly Cue[] {
  const cues = view.table.lines
    .slice(heard)
    .flatMap((line) => OURS[line.kind] ?? (line.seat !== "" && line.seat !== seat ? (THEIRS[line.kind] ?? []) : []));
  return [...new Set(cues)];
}

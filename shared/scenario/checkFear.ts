// Checks the fear of a seat and what relieves it (RULES 1). It must not check claims about the fear.

import { checkRows, type Place } from "./checkIds.ts";
import { largest, sum } from "./importance.ts";
import { RELIEF_PERCENT } from "./limits.ts";
import type { SeatDraft } from "./shape.ts";
import type { Seat } from "./types.ts";

/** Only the buyer may fear; relief fits the issues, and its most reassuring package keeps below 70% of the fear. */
export function checkFear(seat: Seat, { fear }: SeatDraft, { path, index, log }: Place): void {
  if (fear === undefined) return;
  const at = [...path, "fear"];
  if (seat === "seller") {
    log.report(at, "only the buyer can have a fear", "Remove it, or tell it in the seller's brief.", "key");
  }
  checkRows({ path: [...at, "relief"], index, log }, fear.relief);
  if (fear.relief === undefined || fear.points === undefined || !log.sound(...at)) return;
  const most = Math.floor((fear.points * RELIEF_PERCENT) / 100);
  const relief = sum(Object.values(fear.relief).map((row) => Math.max(0, largest(row ?? []))));
  if (relief <= most) return;
  const message = `relief can reach ${relief} points, more than ${RELIEF_PERCENT}% of the fear's ${fear.points}`;
  log.report([...at, "relief"], message, `Lower it to at most ${most} in sum, or raise the fear's points.`, "key");
}

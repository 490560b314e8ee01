// The range in which a target can lie, and a target read from storage. Pure.
import { walkAwayValue } from "../../../shared/outcome/points.ts";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { bestPackage, worthOf } from "../../table/present/worth.ts";

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** From the walk-away value to the best that one could wish for. */
export function targetRange(folder: Folder, view: RoomView): Range {
  const low = walkAwayValue(folder.own, folder.own.inherited);
  return { low, high: Math.max(low + 1, worthOf(folder, view, bestPackage(folder)).total) };
}

/** A whole number of points within the range; null when it is no number at all. */
export const fitTarget = (value: unknown, { low, high }: Range): number | null =>
  typeof value === "number" && Number.isFinite(value) ? Math.round(Math.min(high, Math.max(low, value))) : null;

/** Where a value lies, 0..1. */
export const placeIn = (value: number, { low, high }: Range): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));

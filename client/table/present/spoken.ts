// Spoken tables, where people talk aloud: which cards of theirs still wait for my "heard", and when a package is due. Pure.
import { HEARABLE } from "../../../shared/table/lines.ts";
import type { Line } from "../../../shared/table/state.ts";
import { type Scene, theirSeat } from "./words.ts";

/** Minutes without a package after which the table asks for one. */
export const PACKAGE_EVERY = 4;

/** Whether a line is a card said aloud, and whether the other has heard it; "" where nothing is said aloud. */
export function heardOf({ view }: Scene, line: Line): "" | "said" | "heard" {
  if (view.table.talk !== "spoken" || !HEARABLE.has(line.kind)) return "";
  return view.table.lines.some((one) => one.kind === "heard" && one.ref === line.number) ? "heard" : "said";
}

/** Their newest card that I have not marked as heard. */
export const unheard = (scene: Scene): Line | null =>
  scene.view.table.lines.findLast((line) => line.seat === theirSeat(scene) && heardOf(scene, line) === "said") ?? null;

/** Whole minutes since the last package, or since the talk began, once they are due at a spoken table; else 0. */
export function minutesWithout({ view, now }: Scene): number {
  const { table } = view;
  if (table.talk !== "spoken" || table.phase !== "negotiating" || table.lastCall || table.leaving) return 0;
  const since = table.lines.findLast((line) => line.kind === "offered" || line.kind === "began");
  const minutes = since ? Math.floor((now - since.at) / 60_000) : 0;
  return minutes < PACKAGE_EVERY ? 0 : minutes - (minutes % PACKAGE_EVERY);
}

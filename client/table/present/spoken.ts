// Spoken tables, where people talk aloud: which cards of theirs still wait for my "heard", and when a package is due. Pure.

import { TOPICS, type Topic } from "../../../shared/scenario/types.ts";
import { HEARABLE } from "../../../shared/table/lines.ts";
import type { Line, LineKind } from "../../../shared/table/state.ts";
import { type Scene, theirName, theirSeat, type Words } from "./words.ts";

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

/** What became of my cards, by the topic of a question or the kind of its line: said aloud, or heard too. The newest counts. */
export type SaidCards = Readonly<Partial<Record<Topic | LineKind, "said" | "heard">>>;

export function saidCards(scene: Scene): SaidCards {
  const mine = scene.view.table.lines.filter((line) => line.seat === scene.folder.seat);
  return Object.fromEntries(
    mine.flatMap((line) => {
      const aloud = heardOf(scene, line);
      const topic = line.kind === "asked" ? TOPICS.find((one) => one === line.text) : undefined;
      return aloud === "" ? [] : [[topic ?? line.kind, aloud]];
    }),
  );
}

/** What I have to say aloud now: my newest card, until the other has marked it as heard; else null. */
export function sayAloud(scene: Scene): Words | null {
  const line = scene.view.table.lines.findLast((one) => one.seat === scene.folder.seat && heardOf(scene, one) !== "");
  if (!line || heardOf(scene, line) !== "said") return null;
  const kind = line.kind === "favour-asked" ? "favour" : line.kind;
  return { key: "table.spoken.aloud", values: { kind, topic: line.text, name: theirName(scene) } };
}

/** Whole minutes since the last package, or since the talk began, once they are due at a spoken table; else 0. */
export function minutesWithout({ view, now }: Scene): number {
  const { table } = view;
  if (table.talk !== "spoken" || table.phase !== "negotiating" || table.lastCall || table.leaving) return 0;
  const since = table.lines.findLast((line) => line.kind === "offered" || line.kind === "began");
  const minutes = since ? Math.floor((now - since.at) / 60_000) : 0;
  return minutes < PACKAGE_EVERY ? 0 : minutes - (minutes % PACKAGE_EVERY);
}

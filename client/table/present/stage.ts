// What stands above everything else: a last call, somebody leaving, a signature, an end. And whose move it feels like.

import { standingOf } from "./groups.ts";
import { type Scene, theirName, theirSeat, type Words } from "./words.ts";

export const STAGES = [
  "briefing",
  "playing",
  "last-call",
  "they-leave",
  "they-decide",
  "i-leave",
  "i-decide",
  "agreed",
  "ended",
  "revealed",
] as const;
export type Stage = (typeof STAGES)[number];

/** Where the round stands, from my seat. */
export function stageOf(scene: Scene): Stage {
  const { table } = scene.view;
  if (table.phase === "briefing" || table.phase === "revealed") return table.phase;
  if (table.phase !== "negotiating") return table.ended ? "ended" : "agreed";
  if (table.leaving) {
    const mine = table.leaving === scene.folder.seat;
    if (mine) return table.lastOffer ? "i-decide" : "i-leave";
    return table.lastOffer ? "they-decide" : "they-leave";
  }
  return table.lastCall ? "last-call" : "playing";
}

export type Turn = "mine" | "theirs" | "either" | "nobody";

/** Whose move it feels like: who is asked, else who did not offer last. The rules do not enforce turns. */
export function whoseMove(scene: Scene): Turn {
  const { table } = scene.view;
  const { seat } = scene.folder;
  if (table.phase !== "negotiating") return "nobody";
  const stage = stageOf(scene);
  if (stage === "they-leave" || stage === "i-decide") return "mine";
  if (stage === "they-decide" || stage === "i-leave") return "theirs";
  if (stage === "last-call") {
    return standingOf(table.offers, theirSeat(scene)).length > 0 ? "mine" : "theirs";
  }
  if (table.asking) return table.asking === seat ? "theirs" : "mine";
  if (table.favour) return table.favour === seat ? "theirs" : "mine";
  const last = table.lines.findLast(
    (line) => line.kind === "offered" || line.kind === "declined" || line.kind === "withdrawn",
  );
  if (!last) return "either";
  if (last.kind === "withdrawn") return last.seat === seat ? "mine" : "theirs";
  return last.seat === seat ? "theirs" : "mine";
}

/** The banner of a stage, with its seconds; null while the round simply goes on. */
export function presentStage(scene: Scene, seconds: number): Words | null {
  const stage = stageOf(scene);
  if (stage === "playing" || stage === "briefing" || stage === "revealed") return null;
  const { table } = scene.view;
  const reason = stage === "ended" ? table.ended : table.lastCall;
  const walker = table.lines.findLast((line) => line.kind === "leaving")?.seat;
  const who = walker === scene.folder.seat ? "me" : "them";
  return { key: `table.stage.${stage}`, values: { name: theirName(scene), seconds, reason, who } };
}

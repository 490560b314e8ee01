// Everything that came to light about the other seat: facts with the question that opened them, and objections they raised.
import { TOPICS, type Topic } from "../../../shared/scenario/types.ts";
import { factText, presentLine } from "./history.ts";
import type { ObjectionSaid } from "./objections.ts";
import { type Scene, theirSeat } from "./words.ts";

export interface KnownFact {
  readonly id: string;
  readonly text: string;
  /** The question of mine that opened it; null when they told it unasked. */
  readonly topic: Topic | null;
}

export interface Known {
  readonly facts: readonly KnownFact[];
  readonly objections: readonly ObjectionSaid[];
}

export function presentKnown(scene: Scene): Known {
  const seat = theirSeat(scene);
  const facts = new Map<string, KnownFact>();
  const objections = new Map<string, ObjectionSaid>();
  let asked: Topic | null = null;
  for (const line of scene.view.table.lines) {
    if (line.kind === "asked" && line.seat !== seat) asked = TOPICS.find((topic) => topic === line.text) ?? null;
    if (line.seat !== seat) continue;
    if (line.kind === "declined") {
      const { objection } = presentLine(scene, line);
      if (objection) objections.set(line.text, objection);
    }
    if (line.kind !== "answered" && line.kind !== "told") continue;
    for (const id of line.text.split(" ")) {
      const text = factText(scene, false, id);
      if (text && !facts.has(id)) facts.set(id, { id, text, topic: line.kind === "answered" ? asked : null });
    }
  }
  return { facts: [...facts.values()], objections: [...objections.values()] };
}

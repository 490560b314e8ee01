// The notebook: all that came to light about the other seat. Facts and claims with the question that opened them, objections, briefs.
import { TOPICS, type Topic } from "../../../shared/scenario/types.ts";
import { type JoinedBrief, joinedBriefs } from "./behind.ts";
import { factText, presentLine } from "./history.ts";
import type { ObjectionSaid } from "./objections.ts";
import { type Scene, theirSeat, type Words } from "./words.ts";

export interface KnownFact {
  readonly id: string;
  readonly text: string;
  /** The question of mine that opened it; null when they told it unasked. */
  readonly topic: Topic | null;
}

export interface KnownClaim {
  readonly words: Words;
  readonly topic: Topic | null;
}

export interface Known {
  /** Under each question, those of `TOPICS` in order and last what was told unasked; empty ones left out. */
  readonly pages: readonly {
    readonly topic: Topic | null;
    readonly facts: readonly KnownFact[];
    readonly claims: readonly KnownClaim[];
  }[];
  readonly facts: readonly KnownFact[];
  readonly briefs: readonly JoinedBrief[];
  readonly objections: readonly ObjectionSaid[];
}

export function presentKnown(scene: Scene): Known {
  const seat = theirSeat(scene);
  const facts = new Map<string, KnownFact>();
  const objections = new Map<string, ObjectionSaid>();
  const claims = new Map<string, KnownClaim>();
  let asked: Topic | null = null;
  let answering = false;
  for (const line of scene.view.table.lines) {
    if (line.kind === "asked" && line.seat !== seat) asked = TOPICS.find((topic) => topic === line.text) ?? null;
    if (line.kind !== "claimed") answering = line.kind === "answered" && line.seat === seat;
    if (line.seat !== seat) continue;
    if (line.kind === "claimed") {
      const { claim } = presentLine(scene, line);
      if (claim) claims.set(line.text, { words: claim, topic: answering ? asked : null });
    }
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
  const all = { facts: [...facts.values()], claims: [...claims.values()] };
  const pages = [...TOPICS, null].map((topic) => ({
    topic,
    facts: all.facts.filter((fact) => fact.topic === topic),
    claims: all.claims.filter((claim) => claim.topic === topic),
  }));
  return {
    pages: pages.filter((page) => page.facts.length + page.claims.length > 0),
    facts: all.facts,
    objections: [...objections.values()],
    briefs: joinedBriefs(scene),
  };
}

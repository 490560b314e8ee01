// What a bot answers to a question card: what is true, nothing, or something false. It must not ask anything itself.
import { walkAwayBand } from "../outcome/band.ts";
import { issueRanges } from "../scenario/importance.ts";
import { TOPICS, type Topic } from "../scenario/types.ts";
import { formatClaim, type SeatClaim } from "../table/claim.ts";
import { candour } from "./grievance.ts";
import type { Instinct, Mind } from "./mind.ts";

/** Facts that fit into one answer, and claims that it makes at most. */
const MOST_FACTS = 3;
const MOST_CLAIMS = 2;

/** Answers the open question of the other seat, truthfully or not by its candour. */
export const answerQuestion: Instinct = (mind) => {
  const { table } = mind.sight;
  const topic = TOPICS.find((one) => one === table.topic);
  if (table.asking !== mind.other || !topic) return null;
  if (mind.chance(candour(mind), "honest", topic)) return { type: "answer", ...truth(mind, topic) };
  return { type: "answer", facts: [], claims: mind.traits.lies ? [falsehood(mind, topic)] : [] };
};

/** Facts of the topic that are not told yet, or one that is; and a claim in the terms in which a seat is read. */
function truth(mind: Mind, topic: Topic): { facts: string[]; claims: SeatClaim[] } {
  const { folder, own } = mind.sight;
  const facts = folder.own.facts.filter((fact) => fact.topic === topic).map(({ id }) => id);
  const untold = facts.filter((id) => !own.told.includes(id));
  const claims = claimsOn(mind, topic);
  return { facts: (untold.length > 0 ? untold : facts).slice(0, MOST_FACTS), claims };
}

/** True claims that answer a topic; where there is nothing to say on it, or all is said, the next priority, or the first once more. */
function claimsOn(mind: Mind, topic: Topic): SeatClaim[] {
  const { own } = mind.sight.folder;
  const made = new Set(mind.lines("claimed", mind.seat).map((line) => line.text));
  const fresh = (claims: readonly SeatClaim[]) => claims.filter((claim) => !made.has(formatClaim(claim)));
  const left = fresh(priorities(mind));
  const ranked = left.length > 0 ? left : priorities(mind);
  const [first, last] = [ranked.slice(0, 1), ranked.slice(-1)];
  const chosen = {
    outcome: () => first,
    concerns: () => [...fresh([{ kind: "fear", fears: own.fear !== null }]), ...(own.fear ? [] : first)],
    fit: () => (own.stakeholders.length > 0 ? fresh(stakeholderClaims(mind)) : last),
    alternative: () => fresh([{ kind: "walk-away", band: walkAwayBand(own) }]),
    clarity: () => (own.fear ? fresh(reliefClaims(mind)) : first),
  }[topic]();
  return (chosen.length > 0 ? chosen : first).slice(0, MOST_CLAIMS);
}

/** All issues that matter as claims, the most important first. */
function priorities({ sight }: Mind): SeatClaim[] {
  const ranges = issueRanges(sight.folder.own);
  const order = [...ranges.keys()].sort((a, b) => (ranges[b] ?? 0) - (ranges[a] ?? 0));
  return order.map((issue, index) => ({ kind: "priority", issue, rank: index + 1 }));
}

/** The issue that each of those behind the seat cares for most, vetoes first. */
function stakeholderClaims({ stakes }: Mind): SeatClaim[] {
  const voices = stakes().consent.voices.toSorted((a, b) => Number(b.card.veto) - Number(a.card.veto));
  return voices.flatMap(({ issue }): SeatClaim[] => (issue === null ? [] : [{ kind: "stakeholder", issue }]));
}

/** The issues whose options relieve the fear, the most first. */
function reliefClaims({ sight }: Mind): SeatClaim[] {
  const most = (sight.folder.own.fear?.relief ?? []).map((row) => Math.max(0, ...row));
  const order = [...most.keys()].filter((issue) => (most[issue] ?? 0) > 0);
  return order.sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0)).map((issue): SeatClaim => ({ kind: "relief", issue }));
}

/** Something that serves the seat, were it true. */
function falsehood(mind: Mind, topic: Topic): SeatClaim {
  const { table, folder } = mind.sight;
  const ranked = priorities(mind);
  const trifle = ranked.at(-1);
  const decoy: SeatClaim = { kind: "priority", issue: trifle && "issue" in trifle ? trifle.issue : 0, rank: 1 };
  switch (topic) {
    case "concerns":
      return { kind: "fear", fears: folder.own.fear === null };
    case "alternative":
      return { kind: "walk-away", band: "high" };
    case "clarity":
      return { kind: "deadline", turns: Math.min(table.turn + 2, table.turns) };
    default:
      return decoy;
  }
}

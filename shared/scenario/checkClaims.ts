// Holds every claim of a seat against the seat itself: what a scenario writes down must be true (RULES 1). It must not
// judge claims made at a table.

import { checkIssueId, checkOptionId, type Place } from "./checkIds.ts";
import { DEFAULT_PRESSURE } from "./defaults.ts";
import { draftRanges } from "./draftRanges.ts";
import type { SeatFile } from "./format.ts";
import { ranksOf } from "./importance.ts";
import { type IndexedIssue, rowOf } from "./issueIndex.ts";
import { suggest } from "./nearest.ts";
import type { Partly, SeatDraft } from "./shape.ts";

type ClaimDraft = Partly<NonNullable<NonNullable<SeatFile["facts"]>[number]["claim"]>>;

/** What is untrue about a claim: the key of the claim it shows in, what is true instead, and the way out. */
interface Untruth {
  readonly key: string;
  readonly message: string;
  readonly fix: string;
}

/** A seat, and what is known of it once its own problems are reported. */
interface Truth {
  readonly seat: SeatDraft;
  readonly ranges: readonly number[] | null;
  /** True when nothing is wrong with this part of the seat. */
  readonly sound: (part: keyof SeatDraft) => boolean;
}

/** Reports every claim that is not true. A claim about a part that has problems of its own waits for these. */
export function checkClaims(seat: SeatDraft, { path, index, log }: Place): void {
  const sound = (part: keyof SeatDraft) => log.sound(...path, part);
  const truth: Truth = { seat, ranges: draftRanges(seat, { path, index, log }), sound };
  for (const [number, fact] of (seat.facts ?? []).entries()) {
    if (fact?.claim?.kind === undefined) continue;
    const { claim } = fact;
    const at = [...path, "facts", number, "claim"];
    const issueId = "issue" in claim ? claim.issue : undefined;
    const issue = checkIssueId({ path: [...at, "issue"], index, log }, issueId, "value");
    if (issue && claim.kind === "limit") checkOptionId(log, [...at, "option"], issue, claim.option);
    if (!log.sound(...at)) continue;
    const untruth = untruthOf(claim, issue, truth);
    if (untruth !== null) log.report([...at, untruth.key], untruth.message, untruth.fix);
  }
}

function untruthOf(claim: ClaimDraft, issue: IndexedIssue | undefined, truth: Truth): Untruth | null {
  switch (claim.kind) {
    case "priority":
      return issue && claim.rank !== undefined ? untruePriority(issue, claim.rank, truth) : null;
    case "limit":
      return issue && claim.option !== undefined ? untrueLimit(issue, claim.option, truth) : null;
    case "walk-away":
      return claim.points === undefined ? null : untrueWalkAway(claim.points, truth);
    case "deadline":
      return claim.turns === undefined ? null : untrueDeadline(claim.turns, truth);
    case "stakeholder":
      return claim.stakeholder === undefined ? null : untrueStakeholder(claim.stakeholder, truth);
    case "fear":
      return untrueFear(truth);
    case "relief":
      return issue ? untrueRelief(issue, truth) : null;
    default:
      return null;
  }
}

function untruePriority({ id, number }: IndexedIssue, rank: number, { ranges }: Truth): Untruth | null {
  if (ranges === null) return null;
  const [best, worst] = ranksOf(ranges, number);
  if (rank >= best && rank <= worst) return null;
  const ranks = best === worst ? `${best}` : `${best} to ${worst}, in a tie`;
  const message = `the priority claim says that ${id} has rank ${rank}, but its rank is ${ranks}`;
  return { key: "rank", message, fix: `Write rank: ${best}, or change the points.` };
}

function untrueLimit({ id }: IndexedIssue, option: string, { seat, sound }: Truth): Untruth | null {
  if (!sound("forbidden") || rowOf(seat.forbidden, id)?.includes(option)) return null;
  const message = `the limit claim says that ${option} of ${id} is forbidden to this seat, but it is not`;
  return { key: "option", message, fix: "Add it to the seat's forbidden options, or drop the claim." };
}

function untrueWalkAway(points: number, { seat, sound }: Truth): Untruth | null {
  if (!sound("alternatives") || seat.alternatives === undefined) return null;
  const best = Math.max(...seat.alternatives.map((alternative) => alternative?.points ?? 0));
  if (points === best) return null;
  const message = `the walk-away claim says ${points} points, but the best alternative is worth ${best}`;
  return { key: "points", message, fix: `Write points: ${best}.` };
}

function untrueDeadline(turns: number, { seat, sound }: Truth): Untruth | null {
  const deadline = seat.pressure?.deadline ?? DEFAULT_PRESSURE.deadline;
  if (!sound("pressure") || turns === deadline) return null;
  const message = `the deadline claim says ${turns} turns, but the deadline of this seat is ${deadline}`;
  return { key: "turns", message, fix: `Write turns: ${deadline}.` };
}

function untrueStakeholder(id: string, { seat, sound }: Truth): Untruth | null {
  const known = (seat.stakeholders ?? []).flatMap((stakeholder) => stakeholder?.id ?? []);
  if (!sound("stakeholders") || known.includes(id)) return null;
  const message = `the stakeholder claim names ${JSON.stringify(id)}, whom this seat does not have`;
  return { key: "stakeholder", message, fix: suggest(id, known) };
}

function untrueFear({ seat, sound }: Truth): Untruth | null {
  if (seat.fear !== undefined || !sound("fear")) return null;
  const message = "the fear claim says that this seat has a fear, but it has none";
  return { key: "kind", message, fix: "Describe the fear, or drop the claim." };
}

function untrueRelief({ id }: IndexedIssue, { seat, sound }: Truth): Untruth | null {
  const relief = Object.entries(seat.fear?.relief ?? {});
  const relieving = relief.filter(([, row]) => row?.some((value) => (value ?? 0) > 0)).map(([issue]) => issue);
  if (!sound("fear") || relieving.includes(id)) return null;
  const message = `the relief claim says that ${id} relieves this seat's fear, but none of its options does`;
  const fix = relieving.length === 0 ? "Give an option relief, or drop the claim." : `Name ${relieving.join(" or ")}.`;
  return { key: "issue", message, fix };
}

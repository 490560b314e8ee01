// Turns one seat of a file without problems into a brief (RULES 1). It must not refuse anything.

import {
  DEFAULT_FEAR_NAME,
  DEFAULT_OBJECTIONS,
  DEFAULT_POWER,
  DEFAULT_PRESSURE,
  DEFAULT_SEAT_TITLE,
  defaultCost,
  FEAR_OBJECTION,
  nameFromId,
} from "./defaults.ts";
import type { SeatFile } from "./format.ts";
import { issueRanges, sum } from "./importance.ts";
import { type IssueIndex, tableOf, zeros } from "./issueIndex.ts";
import type { Brief, Claim, Objection, Seat, Subject } from "./types.ts";

type ClaimFile = NonNullable<NonNullable<SeatFile["facts"]>[number]["claim"]>;
type ObjectionFile = NonNullable<SeatFile["objections"]>[number];

export function resolveSeat(seat: Seat, file: SeatFile, index: IssueIndex): Brief {
  const points = tableOf(index, file.points, (row) => row);
  const objections = file.objections ?? [...DEFAULT_OBJECTIONS, ...(file.fear ? [FEAR_OBJECTION] : [])];
  return {
    title: file.title ?? DEFAULT_SEAT_TITLE[seat],
    brief: file.brief ?? "",
    points,
    forbidden: resolveForbidden(file.forbidden ?? {}, index),
    alternatives: file.alternatives.map(({ id, name, points }) => ({ id, name: name ?? nameFromId(id), points })),
    pressure: {
      deadline: file.pressure?.deadline ?? DEFAULT_PRESSURE.deadline,
      grace: file.pressure?.grace ?? DEFAULT_PRESSURE.grace,
      cost: file.pressure?.cost ?? defaultCost(sum(issueRanges({ points, fear: null }))),
      reason: file.pressure?.reason ?? DEFAULT_PRESSURE.reason,
    },
    fear: file.fear
      ? {
          name: file.fear.name ?? DEFAULT_FEAR_NAME,
          points: file.fear.points,
          relief: tableOf(index, file.fear.relief ?? {}, (row) => row, zeros),
        }
      : null,
    facts: (file.facts ?? []).map(({ id, topic, text, claim, evidence }) => ({
      id,
      topic,
      text,
      claim: claim ? resolveClaim(claim, index) : null,
      evidence: evidence ?? false,
    })),
    objections: objections.map((objection) => resolveObjection(objection, index)),
    stakeholders: (file.stakeholders ?? []).map((it) => ({
      id: it.id,
      name: it.name ?? nameFromId(it.id),
      brief: it.brief ?? "",
      points: tableOf(index, it.points, (row) => row),
      minimum: it.minimum,
      power: it.power ?? DEFAULT_POWER,
      veto: it.veto ?? false,
    })),
  };
}

const issueNumber = (index: IssueIndex, id: string): number => index.issues.findIndex((issue) => issue.id === id);

const resolveForbidden = (rows: NonNullable<SeatFile["forbidden"]>, index: IssueIndex) =>
  tableOf(index, rows, (ids, { options }) =>
    (options ?? []).flatMap((option, number) => (ids.includes(option) ? [number] : [])),
  );

function resolveClaim(claim: ClaimFile, index: IssueIndex): Claim {
  switch (claim.kind) {
    case "limit": {
      const issue = issueNumber(index, claim.issue);
      return { kind: "limit", issue, option: index.issues[issue]?.options?.indexOf(claim.option) ?? -1 };
    }
    case "priority":
    case "relief":
      return { ...claim, issue: issueNumber(index, claim.issue) };
    default:
      return claim;
  }
}

function resolveObjection(objection: ObjectionFile, index: IssueIndex): Objection {
  if (typeof objection === "string") return { id: objection, text: null, about: subjectOfId(objection, index) };
  const { id, text, issue, stakeholder, fear } = objection;
  const about: Subject | null = fear
    ? { kind: "fear" }
    : stakeholder !== undefined
      ? { kind: "stakeholder", stakeholder }
      : issue !== undefined
        ? { kind: "issue", issue: issueNumber(index, issue) }
        : null;
  return { id, text: text ?? null, about };
}

/** A bare id speaks of the issue of that name, or of the fear; else the player names a subject when raising it. */
function subjectOfId(id: string, index: IssueIndex): Subject | null {
  if (id === FEAR_OBJECTION) return { kind: "fear" };
  const issue = issueNumber(index, id);
  return issue < 0 ? null : { kind: "issue", issue };
}

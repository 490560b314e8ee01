// The scenario file as an author writes it, format 1, as one zod schema: keys, types and bounds of single values.
// It must not compare one part of the file with another (check.ts) nor fill in defaults (resolve.ts).

import * as z from "zod";
import { byIssue, id, list, mapping, optionalText, pointsByIssue, reference, text, whole, yesOrNo } from "./fields.ts";
import { COUNTS, LENGTHS, NUMBERS } from "./limits.ts";
import { TOPICS } from "./types.ts";

const issueId = () => reference("the id of an issue");
const optionId = () => reference("the id of an option of the issue");
const stakeholderId = () => reference("the id of a stakeholder of this seat");
const name = () => text(LENGTHS.name).optional();

const issue = mapping({
  id: id(),
  name: name(),
  options: list(mapping({ id: id(), name: name() }), COUNTS.options, "options"),
  unlockedBy: reference("a seat and one of its facts, like buyer.failed-before").optional(),
  whileLocked: optionId().optional(),
});

const alternative = mapping({ id: id(), name: name(), points: whole(NUMBERS.points) });

const pressure = mapping({
  deadline: whole(NUMBERS.pressureTurns).optional(),
  grace: whole(NUMBERS.pressureTurns).optional(),
  cost: whole(NUMBERS.cost).optional(),
  reason: optionalText(LENGTHS.paragraph),
});

const fear = mapping({
  name: name(),
  points: whole(NUMBERS.fear),
  relief: pointsByIssue(NUMBERS.relief).optional(),
});

const claim = z.discriminatedUnion(
  "kind",
  [
    mapping({ kind: z.literal("priority"), issue: issueId(), rank: whole(NUMBERS.rank) }),
    mapping({ kind: z.literal("limit"), issue: issueId(), option: optionId() }),
    mapping({ kind: z.literal("walk-away"), points: whole(NUMBERS.points) }),
    mapping({ kind: z.literal("deadline"), turns: whole(NUMBERS.pressureTurns) }),
    mapping({ kind: z.literal("stakeholder"), stakeholder: stakeholderId() }),
    mapping({ kind: z.literal("fear") }),
    mapping({ kind: z.literal("relief"), issue: issueId() }),
  ],
  { error: "one of priority, limit, walk-away, deadline, stakeholder, fear, relief" },
);

const fact = mapping({
  id: id(),
  topic: z.enum(TOPICS, { error: `one of ${TOPICS.join(", ")}` }),
  text: text(LENGTHS.paragraph),
  claim: claim.optional(),
  evidence: yesOrNo().optional(),
});

const objection = z.union(
  [
    id(),
    mapping({
      id: id(),
      text: text(LENGTHS.paragraph).optional(),
      issue: issueId().optional(),
      stakeholder: stakeholderId().optional(),
      fear: z.literal(true, { error: "true, or drop the key" }).optional(),
    }),
  ],
  { error: "an id, or a mapping with an id and what the objection is about" },
);

const stakeholder = mapping({
  id: id(),
  name: name(),
  brief: optionalText(LENGTHS.paragraph),
  points: pointsByIssue(),
  minimum: whole(NUMBERS.points),
  power: whole(NUMBERS.power).optional(),
  veto: yesOrNo().optional(),
});

const seat = mapping({
  title: name(),
  brief: optionalText(LENGTHS.page),
  points: pointsByIssue(),
  forbidden: byIssue(optionId(), "option ids").optional(),
  alternatives: list(alternative, COUNTS.alternatives, "alternatives"),
  pressure: pressure.optional(),
  fear: fear.optional(),
  facts: list(fact, COUNTS.facts, "facts").optional(),
  objections: list(objection, COUNTS.objections, "objections").optional(),
  stakeholders: list(stakeholder, COUNTS.stakeholders, "stakeholders").optional(),
});

/** A scenario file of format 1. Required are format, id, title, issues, and of each seat points and alternatives. */
export const scenarioFile = mapping({
  format: z.literal(1, { error: "the number 1, the only format there is" }),
  id: id(),
  title: text(LENGTHS.name),
  summary: optionalText(LENGTHS.paragraph),
  teaches: list(id(), COUNTS.teaches, "ids").optional(),
  minutes: mapping({
    planning: whole(NUMBERS.minutes).optional(),
    negotiating: whole(NUMBERS.minutes).optional(),
  }).optional(),
  setting: optionalText(LENGTHS.page),
  turns: whole(NUMBERS.turns).optional(),
  quorum: z
    .number({ error: "a number from 0 to 1" })
    .min(NUMBERS.quorum.least, { error: "a number from 0 to 1" })
    .max(NUMBERS.quorum.most, { error: "a number from 0 to 1" })
    .optional(),
  issues: list(issue, COUNTS.issues, "issues"),
  seats: mapping({ buyer: seat, seller: seat }),
});

export type ScenarioFile = z.output<typeof scenarioFile>;
export type SeatFile = ScenarioFile["seats"]["buyer"];

// One seat of a scenario file as a zod schema, with what every key means. It must not compare parts (checkSeat.ts).

import * as z from "zod";
import { DEFAULT_FEAR_NAME, DEFAULT_POWER, DEFAULT_PRESSURE } from "./defaults.ts";
import { byIssue, id, list, mapping, optionalText, pointsByIssue, reference, text, whole, yesOrNo } from "./fields.ts";
import { COUNTS, LENGTHS, NUMBERS, RELIEF_PERCENT } from "./limits.ts";
import { TOPICS } from "./types.ts";

const issueId = () => reference("the id of an issue").describe("The id of an issue.");
const optionId = () => reference("the id of an option of the issue").describe("The id of an option of the issue.");
const stakeholderId = () =>
  reference("the id of a stakeholder of this seat").describe("The id of a stakeholder of this seat.");
const name = () => text(LENGTHS.name).optional();

const alternative = mapping({
  id: id().describe("Names the alternative."),
  name: name().describe("What the player reads: what happens instead of a deal."),
  points: whole(NUMBERS.points).describe("What it is worth to this seat, points. The best one is the walk-away value."),
});

const pressure = mapping({
  deadline: whole(NUMBERS.pressureTurns)
    .optional()
    .describe(
      `The private deadline, turns: past it a turn costs three times as much (default ${DEFAULT_PRESSURE.deadline}).`,
    ),
  grace: whole(NUMBERS.pressureTurns)
    .optional()
    .describe(`Turns that cost nothing (default ${DEFAULT_PRESSURE.grace}).`),
  cost: whole(NUMBERS.cost)
    .optional()
    .describe("Points that each turn past the grace costs (default 1% of the range of this seat's points)."),
  reason: optionalText(LENGTHS.paragraph).describe("Why time matters to this seat, as a sentence."),
});

const fear = mapping({
  name: name().describe(`What is feared, as a few words (default ${DEFAULT_FEAR_NAME}).`),
  points: whole(NUMBERS.fear).describe("Points lost on any deal, less what relieves the fear."),
  relief: pointsByIssue(NUMBERS.relief)
    .optional()
    .describe(
      `Points of the fear that each option takes away: one number per option; at most ${RELIEF_PERCENT}% of it in all.`,
    ),
});

const rank = whole(NUMBERS.rank).describe(
  "1 for the issue that matters most to this seat: the widest range of points, relief included. Ties share a rank.",
);
const claim = z.discriminatedUnion(
  "kind",
  [
    mapping({ kind: z.literal("priority"), issue: issueId(), rank }),
    mapping({ kind: z.literal("limit"), issue: issueId(), option: optionId() }),
    mapping({
      kind: z.literal("walk-away"),
      points: whole(NUMBERS.points).describe("The points of the best alternative."),
    }),
    mapping({
      kind: z.literal("deadline"),
      turns: whole(NUMBERS.pressureTurns).describe("The deadline of this seat's pressure, turns."),
    }),
    mapping({ kind: z.literal("stakeholder"), stakeholder: stakeholderId() }),
    mapping({ kind: z.literal("fear") }),
    mapping({ kind: z.literal("relief"), issue: issueId() }),
  ],
  { error: "one of priority, limit, walk-away, deadline, stakeholder, fear, relief" },
);

const fact = mapping({
  id: id().describe("Names the fact, for `unlockedBy`."),
  topic: z
    .enum(TOPICS, { error: `one of ${TOPICS.join(", ")}` })
    .describe("The question card that leads to it: what success looks like, worries, how it fits, what else, unclear."),
  text: text(LENGTHS.paragraph).describe("What the player can tell, in the player's own voice."),
  claim: claim.optional().describe("What the fact says, for the rules. It must be true of this file."),
  evidence: yesOrNo()
    .optional()
    .describe("True when it answers the other seat's fear: given as an answer it relieves 10% of it."),
});

const objection = z.union(
  [
    id(),
    mapping({
      id: id().describe("Names the objection; it may not be one of the list's other ids."),
      text: text(LENGTHS.paragraph)
        .optional()
        .describe("What is said. Ids with words of their own need none: see texts."),
      issue: issueId().optional(),
      stakeholder: stakeholderId().optional(),
      fear: z.literal(true, { error: "true, or drop the key" }).optional().describe("The objection is the fear."),
    }),
  ],
  { error: "an id, or a mapping with an id and what the objection is about" },
);

const stakeholder = mapping({
  id: id().describe("Names the stakeholder."),
  name: name().describe("Who it is, a function and never a person's name."),
  brief: optionalText(LENGTHS.paragraph).describe("What it wants and why, one or two sentences."),
  points: pointsByIssue().describe(
    `Its own points over ${COUNTS.stakeholderIssues.least} to ${COUNTS.stakeholderIssues.most} issues, one number per option. May be negative.`,
  ),
  minimum: whole(NUMBERS.points).describe("The points a package must reach for its yes."),
  power: whole(NUMBERS.power).optional().describe(`Its weight in the vote (default ${DEFAULT_POWER}).`),
  veto: yesOrNo().optional().describe("True when nothing passes without its yes (default false)."),
});

/** One seat: required are points and alternatives. */
export const seatFile = mapping({
  title: name().describe("Who sits here: a function and a firm, never a person's name. Public."),
  brief: optionalText(LENGTHS.page).describe("The player's situation, 150 to 400 words, addressed to the player."),
  points: pointsByIssue().describe("What every option of every issue is worth to this seat: one number per option."),
  forbidden: byIssue(optionId(), "option ids")
    .optional()
    .describe("Options that this seat may never take: hard limits."),
  alternatives: list(alternative, COUNTS.alternatives, "alternatives").describe(
    "What the seat has without a deal. The buyer's include doing nothing.",
  ),
  pressure: pressure.optional().describe("What time costs this seat."),
  fear: fear.optional().describe("The buyer's fear of failure; the seller has none."),
  facts: list(fact, COUNTS.facts, "facts").optional().describe("What the seat can tell: at least one on each topic."),
  objections: list(objection, COUNTS.objections, "objections")
    .optional()
    .describe("What it can object. A plain id that is an issue's, or `fear`, speaks of that."),
  stakeholders: list(stakeholder, COUNTS.stakeholders, "stakeholders")
    .optional()
    .describe("Who stands behind the seat and must agree afterwards."),
}).describe("One side of the table.");

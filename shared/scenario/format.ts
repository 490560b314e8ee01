// The scenario file as an author writes it, format 1, as one zod schema: keys, types, bounds and what each means. It
// must not compare one part of the file with another (check.ts) nor fill in defaults (resolve.ts).

import * as z from "zod";
import { DEFAULT_LANGUAGE, DEFAULT_MINUTES, DEFAULT_ORDER, DEFAULT_QUORUM, DEFAULT_TURNS } from "./defaults.ts";
import { id, languageTag, list, mapping, optionalText, reference, text, whole } from "./fields.ts";
import { noteFile } from "./formatNote.ts";
import { seatFile } from "./formatSeat.ts";
import { COUNTS, LENGTHS, NUMBERS } from "./limits.ts";

const option = mapping({
  id: id().describe("Names the option in the rest of the file."),
  name: text(LENGTHS.name).optional().describe("What players read; without it the id in plain words."),
});

const issue = mapping({
  id: id().describe("Names the issue in the rest of the file."),
  name: text(LENGTHS.name).optional().describe("What players read; without it the id in plain words."),
  options: list(option, COUNTS.options, "options").describe("Its values in their natural order: a rail at the table."),
  unlockedBy: reference("a seat and one of its facts, like buyer.failed-before")
    .optional()
    .describe(
      "A seat and one of its facts, `buyer.failed-before`: the issue is closed until this fact comes to light.",
    ),
  whileLocked: reference("the id of an option of the issue")
    .optional()
    .describe("The option that a closed issue rests at; goes with `unlockedBy`."),
});

const minutes = mapping({
  planning: whole(NUMBERS.minutes)
    .optional()
    .describe(`Minutes to read and plan (default ${DEFAULT_MINUTES.planning}).`),
  negotiating: whole(NUMBERS.minutes)
    .optional()
    .describe(`Minutes to negotiate (default ${DEFAULT_MINUTES.negotiating}).`),
});

/** A scenario file of format 1. Required are format, id, title, issues, and of each seat points and alternatives. */
export const scenarioFile = mapping({
  format: z.literal(1, { error: "the number 1, the only format there is" }).describe("The version of this format."),
  id: id().describe("The name of the case for the program; the file is called `ID.yaml`. Never change it later."),
  language: languageTag()
    .optional()
    .describe(`The language of the texts in this file, two letters (default ${DEFAULT_LANGUAGE}).`),
  twinOf: reference("the id of another case")
    .optional()
    .describe("The id of the case that this one is a twin of: same structure and lesson, another setting."),
  order: whole(NUMBERS.order)
    .optional()
    .describe(
      `Where the case stands in the library, low numbers first (default ${DEFAULT_ORDER}). Twins follow their case.`,
    ),
  title: text(LENGTHS.name).describe("The title in the list of cases. Public."),
  summary: optionalText(LENGTHS.paragraph).describe("One or two sentences for the list of cases. Public."),
  teaches: list(id(), COUNTS.teaches, "ids")
    .optional()
    .describe("What the case teaches, as short ids. Public, so they must not say what a seat hides."),
  minutes: minutes.optional().describe("How long the two phases on the clock last."),
  setting: optionalText(LENGTHS.page).describe("What both seats know: who meets, about what, why today."),
  turns: whole(NUMBERS.turns)
    .optional()
    .describe(`Turns after which the table closes for both seats (default ${DEFAULT_TURNS}). Public.`),
  quorum: z
    .number({ error: "a number from 0 to 1" })
    .min(NUMBERS.quorum.least, { error: "a number from 0 to 1" })
    .max(NUMBERS.quorum.most, { error: "a number from 0 to 1" })
    .optional()
    .describe(`The share of the stakeholders' power that must be satisfied, 0 to 1 (default ${DEFAULT_QUORUM}).`),
  issues: list(issue, COUNTS.issues, "issues").describe("The terms to settle."),
  seats: mapping({ buyer: seatFile, seller: seatFile }).describe("The two hidden briefs."),
  note: noteFile.optional().describe("For facilitators. No player ever sees it."),
});

export type ScenarioFile = z.output<typeof scenarioFile>;
export type SeatFile = ScenarioFile["seats"]["buyer"];

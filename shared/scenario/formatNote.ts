// The facilitator's note of a scenario file as a zod schema. It must not know what lint finds, only the names of its rules.

import { list, mapping, text } from "./fields.ts";
import { COUNTS, LENGTHS } from "./limits.ts";
import { RULES, type Rule } from "./lint/finding.ts";

const reason = () => text(LENGTHS.paragraph).optional();

/** Reasons by rule; a rule that lint does not have is an unknown key. */
const accepted = mapping(
  Object.fromEntries(RULES.map((rule) => [rule, reason()])) as Record<Rule, ReturnType<typeof reason>>,
);

/** The note: what it teaches, what usually happens, questions for the debrief, and why some findings are meant. */
export const noteFile = mapping({
  teaches: text(LENGTHS.page).describe("What the case teaches and how it is built to teach it."),
  happens: text(LENGTHS.page).describe("What usually happens at the table, and what to look for while it does."),
  questions: list(text(LENGTHS.paragraph), COUNTS.questions, "questions").describe(
    "Questions for the debrief, three in the library.",
  ),
  accepted: accepted.optional().describe("By the name of a lint rule: why what it finds is meant in this case."),
});

// What the parser finds, in the trainer's words. It knows which kinds of problem there are by where they are and how the parser
// words them, and never decides what is one.
import type { Problem } from "../../../shared/scenario/problems.ts";
import { language, type MessageKey, t } from "../../i18n/index.ts";

/** The first pattern that fits field, message and fix says the kind. */
const KINDS: readonly (readonly [RegExp, MessageKey])[] = [
  [/^yaml /, "desk.problem.yaml"],
  [/ is (missing|empty)( |\.)/, "desk.problem.missing"],
  [/ the text ""/, "desk.problem.missing"],
  [/claim says|claim names/, "desk.problem.claim"],
  [/a text of /, "desk.problem.text"],
  [/is before the grace/, "desk.problem.deadline"],
  [/out of reach/, "desk.problem.minimum"],
  [/relief can reach/, "desk.problem.relief"],
  [/worth the same/, "desk.problem.flat"],
  [/sum up to/, "desk.problem.range"],
  [/a whole number from|a number from/, "desk.problem.number"],
  [/forbid/, "desk.problem.forbidden"],
  [/has [\d,]+ numbers?, but/, "desk.problem.row"],
  [/covers \d/, "desk.problem.covers"],
  [/has no |there is no |names .* whom/, "desk.problem.unknown"],
];

const spoken = ({ message, fix }: Problem): string => `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${fix}`;

/** What is wrong and what would be right. English has the parser's own words behind it, other languages where the kind is not known. */
export function problemWords(problem: Problem): string {
  const { field, message, fix } = problem;
  const kind = KINDS.find(([pattern]) => pattern.test(`${field} ${message}. ${fix}`))?.[1];
  if (kind === undefined) return t("desk.problem.other", { words: spoken(problem) });
  return language === "en" ? spoken(problem) : t(kind);
}

/** The number that would be right, where the parser knows it. */
export function remedyOf({ fix }: Pick<Problem, "fix">): number | null {
  const [, number] = /^Write (?:rank|points|turns): (-?\d+)/.exec(fix) ?? [];
  return number === undefined ? null : Number(number);
}

// What the messages of a finding are formatted with: names in the place of numbers and ids. It must not hold words of its own.
import type { BySeat } from "../scenario/types.ts";
import type { Finding } from "./finding.ts";

/** As much of a case as words need: its names. */
export interface Names {
  readonly issues: readonly { readonly name: string; readonly options: readonly { readonly name: string }[] }[];
  readonly seats: BySeat<{ readonly stakeholders: readonly { readonly id: string; readonly name: string }[] }>;
}

/**
 * The values for `coach.KIND.what` and its sisters: issues, options and stakeholders by their names in this scenario's language,
 * `points` without its sign (0 for null), `turn`, and the rest as it is; a claim with "_" for "-", because a select takes no hyphen.
 */
export function wordsOf(scenario: Names, { points, turn, values }: Finding): Record<string, string | number> {
  const { issue, option, mistaken, stakeholder, behind, claim, ...plain } = values;
  const words: Record<string, string | number> = { ...plain, points: Math.abs(points ?? 0), turn: turn ?? 0 };
  if (issue !== undefined) words["issue"] = scenario.issues[issue]?.name ?? "";
  if (mistaken !== undefined) words["mistaken"] = scenario.issues[mistaken]?.name ?? "";
  if (issue !== undefined && option !== undefined)
    words["option"] = scenario.issues[issue]?.options[option]?.name ?? "";
  if (stakeholder !== undefined && behind !== undefined)
    words["stakeholder"] = scenario.seats[behind].stakeholders.find(({ id }) => id === stakeholder)?.name ?? "";
  if (claim !== undefined) words["claim"] = claim.replace("-", "_");
  return words;
}

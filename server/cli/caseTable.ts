// The cases of a folder as lines of Markdown: what each is like in numbers. It computes none of them itself.

import type { Profile } from "../../shared/scenario/profile.ts";
import type { Scenario } from "../../shared/scenario/types.ts";

const COLUMNS = [
  ...["case", "teaches", "issues", "packages", "zone", "frontier"],
  ...["W all-middle", "W random", "asking adds", "languages"],
] as const;

export interface CatalogueEntry {
  readonly scenario: Scenario;
  readonly profile: Profile;
  readonly languages: readonly string[];
}

/** A table with a line for each case, in the order given; twins name their case. */
export const caseTable = (entries: readonly CatalogueEntry[]): readonly string[] => [
  line(COLUMNS),
  line(COLUMNS.map((_, column) => (column >= 2 && column <= 8 ? "---:" : "---"))),
  ...entries.map(({ scenario, profile, languages }) =>
    line([
      `${scenario.title} (\`${scenario.id}\`)${scenario.twinOf === null ? "" : `, twin of \`${scenario.twinOf}\``}`,
      scenario.teaches.join(", "),
      String(scenario.issues.length),
      profile.packages.toLocaleString("en"),
      `${(100 * profile.zone).toFixed(1)}%`,
      String(profile.frontier),
      profile.middle.toFixed(1),
      profile.random.toFixed(1),
      profile.asking === null ? "no zone" : profile.asking.toFixed(1),
      languages.join(", "),
    ]),
  ),
];

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

// Packages and their outcomes in words. It must not lay out the report or compute outcomes.

import { type Package, type Scenario, SEATS } from "../../shared/scenario/types.ts";
import type { OutcomeSummary, SummaryObjector } from "./summary.ts";

/** Points with thousands set apart. */
export const points = (value: number): string => value.toLocaleString("en");

/** One line per issue: its name and the name of the option chosen. */
export function describePackage({ issues }: Pick<Scenario, "issues">, pkg: Package): readonly string[] {
  const width = Math.max(...issues.map(({ name }) => name.length));
  return issues.map(({ name, options }, issue) => `  ${name.padEnd(width)}  ${options[pkg[issue] ?? -1]?.name ?? ""}`);
}

/** How a package would end: verdict, W and its factors, what it leaves on the table, who stands against it. */
export function describeOutcome(scenario: Scenario, outcome: OutcomeSummary): readonly string[] {
  const { winWin, friction, efficiency, balance, inherited, leftOnTable, verdict, ratified, objectors } = outcome;
  const factors = Object.entries({ friction, efficiency, balance, inherited });
  const split = factors.flatMap(([name, factor]) => (factor === null ? [] : [`${name} ${factor.toFixed(3)}`]));
  const left = SEATS.map((seat) => `${seat} ${points(leftOnTable[seat] ?? 0)}`).join(", ");
  return [
    `  W ${winWin.toFixed(1)}${split.length > 0 ? ` = 100 x ${split.join(" x ")}` : ""}; ${verdict.replace("-", " ")}.`,
    ratified ? "  Ratified." : "  Not ratified.",
    ...objectors.map((objector) => `  ${describeObjector(scenario, objector)}`),
    ...(leftOnTable.buyer === null ? [] : [`  Left on the table: ${left}`]),
  ];
}

function describeObjector({ seats }: Scenario, { seat, stakeholder, why }: SummaryObjector): string {
  if (stakeholder === null) return `It has an option that the ${seat} may never take.`;
  const name = seats[seat].stakeholders.find(({ id }) => id === stakeholder)?.name ?? stakeholder;
  return `Refused by ${name}, behind the ${seat} (${why === "veto" ? "veto" : "no quorum"}).`;
}

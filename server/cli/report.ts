// The report that `analyse` prints for people: counts, a table of points, packages in words, a plot. It must not compute
// what summary.ts or shared/ does not.

import type { Outcome } from "../../shared/outcome/frontier.ts";
import { type MapPoint, placeOnMap, sampleCloud } from "../../shared/outcome/map.ts";
import { walkAwayValue } from "../../shared/outcome/points.ts";
import { middlePackages, plainWinWin } from "../../shared/scenario/lint/middle.ts";
import { counted } from "../../shared/scenario/problems.ts";
import { type BySeat, bySeat, type Package, SEATS } from "../../shared/scenario/types.ts";
import type { AnalysedCase } from "../scenarioFiles.ts";
import { plot } from "./plot.ts";
import { summariseOutcome } from "./summary.ts";
import { describeOutcome, describePackage, points } from "./words.ts";

/** The whole report, line by line; `pkg` adds a row, a paragraph and a mark for that package. */
export function report(loaded: AnalysedCase, pkg: Package | null): readonly string[] {
  const { scenario, analysis } = loaded;
  const { frontier, nash } = analysis;
  const placed = pkg && (placeOnMap(scenario, [pkg])[0] ?? null);
  const cloud = sampleCloud(scenario).filter(({ ratifiable }) => ratifiable);
  return [
    ...heading(loaded),
    "",
    ...table(loaded, placed),
    "",
    ...solutionPackages(loaded).flatMap(({ names, outcome }) => [
      `${names.join(", ")}:`,
      ...describePackage(scenario, outcome.pkg),
      "",
    ]),
    ...(pkg
      ? [
          `${THIS}:`,
          ...describePackage(scenario, pkg),
          ...describeOutcome(scenario, summariseOutcome(scenario, analysis, pkg)),
          "",
        ]
      : []),
    ...plot({ cloud, frontier, nash, pkg: placed }),
  ];
}

const THIS = "This package";

const heading = ({ scenario, analysis }: AnalysedCase): string[] => [
  scenario.title,
  `${analysis.packages.toLocaleString("en")} packages, ${analysis.ratifiable.toLocaleString("en")} of them ratifiable, ` +
    `${counted(analysis.frontier.length, "point")} on the frontier.`,
  "All points but the walk-away values are surpluses above these, with full process relief and no delay.",
  ...(analysis.zone
    ? []
    : ["There is no zone of agreement: no ratifiable package leaves both seats above their walk-away values."]),
];

/** The solution points by name, in the order of the report. */
const solutions = ({ analysis }: AnalysedCase): readonly (readonly [string, Outcome | null])[] => [
  ["Nash point", analysis.nash],
  ["Kalai-Smorodinsky", analysis.kalaiSmorodinsky],
  ["Egalitarian", analysis.egalitarian],
  ["Utilitarian", analysis.utilitarian],
];

/** The solution points that there are, those with the same package together. */
function solutionPackages(loaded: AnalysedCase): readonly { readonly names: string[]; readonly outcome: Outcome }[] {
  const groups = new Map<string, { names: string[]; outcome: Outcome }>();
  for (const [name, outcome] of solutions(loaded)) {
    if (outcome === null) continue;
    const group = groups.get(outcome.pkg.join()) ?? { names: [], outcome };
    group.names.push(name);
    groups.set(outcome.pkg.join(), group);
  }
  return [...groups.values()];
}

type Row = readonly [label: string, buyer: string, seller: string, remark: string];

function table(loaded: AnalysedCase, placed: MapPoint | null): string[] {
  const { scenario, analysis } = loaded;
  const row = (label: string, pair: BySeat<number | null> | null, remark = ""): Row => {
    const [buyer = "", seller = ""] = SEATS.map((seat) => (pair?.[seat] == null ? "none" : points(pair[seat])));
    return [label, buyer, seller, remark];
  };
  const scored = (label: string, point: MapPoint): Row =>
    row(label, point, point.ratifiable ? `W ${plainWinWin(point, analysis).toFixed(1)}` : "not ratifiable");
  const middles = placeOnMap(scenario, middlePackages(scenario));
  const rounded = middles.length === 1 ? [""] : [", rounded down", ", rounded up"];
  const rows: readonly Row[] = [
    ["", "buyer", "seller", ""],
    row(
      "Walk-away value",
      bySeat((seat) => walkAwayValue(scenario.seats[seat])),
    ),
    row("Best possible (gMax)", analysis.gMax),
    ...solutions(loaded).map(([name, outcome]) =>
      outcome === null ? row(name, null) : scored(name, { ...outcome, ratifiable: true }),
    ),
    ...middles.map((middle, i) => scored(`All in the middle${rounded[i]}`, middle)),
    ...(placed ? [scored(THIS, placed)] : []),
  ];
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((one) => one[column].length));
  return rows.map(([label, buyer, seller, remark]) =>
    `${label.padEnd(width(0))}  ${buyer.padStart(width(1))}  ${seller.padStart(width(2))}  ${remark}`.trimEnd(),
  );
}

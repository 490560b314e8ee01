// What can be said of a case while it is written, in three parts of growing effort: reading it, its map, the judgement.
// Every number comes from the rules; it must not judge anything itself.

import { type Analysis, type AnalysisRefusal, analyse } from "../outcome/analysis.ts";
import { type MapPoint, placeOnMap, sampleCloud } from "../outcome/map.ts";
import type { Folder } from "../papers.ts";
import type { Result } from "../result.ts";
import { caseFor, type FacilitatorCase } from "../scenario/card.ts";
import type { Finding } from "../scenario/lint/finding.ts";
import { middlePackages, plainWinWin } from "../scenario/lint/middle.ts";
import { lintScenario } from "../scenario/lint.ts";
import { parseScenario } from "../scenario/parse.ts";
import type { Problem } from "../scenario/problems.ts";
import { type BySeat, bySeat, type Package, type Scenario } from "../scenario/types.ts";
import { evolve } from "../table/evolve.ts";
import { folderFor } from "../table/folder.ts";
import { openTable } from "../table/open.ts";
import { EMPTY_TABLE } from "../table/state.ts";

/** A text as it loads: what is wrong with it, or the case with what each seat reads at the start. */
export type Reading =
  | { readonly problems: readonly Problem[]; readonly scenario: null }
  | { readonly problems: readonly []; readonly scenario: Scenario; readonly folders: BySeat<Folder> };

/** A package on the map with its win-win score, 0..100, and its option of each issue. */
export interface Marked extends MapPoint {
  readonly package: Package;
  readonly winWin: number;
}

/** The map of a case, as surpluses over the walk-away values. */
export interface CaseMap extends Omit<FacilitatorCase, "scenario" | "frontier"> {
  readonly frontier: readonly Marked[];
  readonly cloud: readonly MapPoint[];
  /** The middle option of every issue; of two middles the better one. */
  readonly middle: Marked;
  readonly gMax: Analysis["gMax"];
}

/** Reads a text. */
export function readCase(text: string): Reading {
  const parsed = parseScenario(text, "case");
  if (!parsed.ok) return { problems: parsed.error, scenario: null };
  const scenario = parsed.value;
  const events = [openTable(scenario, "", 0)];
  const state = evolve(EMPTY_TABLE, { seq: 1, at: 0, by: "host", person: null, events });
  return { problems: [], scenario, folders: bySeat((seat) => folderFor(scenario, state, seat)) };
}

/** The exact analysis, or why it is out of reach. */
export const analyseCase = (scenario: Scenario): Result<Analysis, AnalysisRefusal> => analyse(scenario);

/** The map and the numbers of an analysed case. */
export function mapCase(scenario: Scenario, analysis: Analysis): CaseMap {
  const { scenario: _, ...numbers } = caseFor(scenario, analysis);
  const mark = (pkg: Package, point: MapPoint): Marked => ({
    ...point,
    package: pkg,
    winWin: plainWinWin(point, analysis),
  });
  const middles = middlePackages(scenario);
  const placed = placeOnMap(scenario, middles).map((point, index) => mark(middles[index] ?? [], point));
  return {
    ...numbers,
    frontier: analysis.frontier.map((one) => mark(one.pkg, { ...one, ratifiable: true })),
    cloud: sampleCloud(scenario).filter(({ ratifiable }) => ratifiable),
    middle: placed.reduce((best, one) => (one.winWin > best.winWin ? one : best)),
    gMax: analysis.gMax,
  };
}

/** What lint finds. */
export const judgeCase = (scenario: Scenario, analysis: Result<Analysis, AnalysisRefusal>): readonly Finding[] =>
  lintScenario(scenario, analysis);

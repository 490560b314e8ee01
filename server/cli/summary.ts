// The numbers of a case and of one package as the one object that `analyse --json` prints. Its names are relied on by
// other programs; it must not compute anything that shared/outcome does not.

import type { Analysis } from "../../shared/outcome/analysis.ts";
import type { Outcome } from "../../shared/outcome/frontier.ts";
import { PROCESS_RELIEFS, walkAwayValue } from "../../shared/outcome/points.ts";
import { fullEngagement, isRatifiable, ratify } from "../../shared/outcome/ratification.ts";
import { type Score, scoreOutcome } from "../../shared/outcome/score.ts";
import { type BySeat, bySeat, type Package, type Scenario, SEATS, type Seat } from "../../shared/scenario/types.ts";
import type { AnalysedCase } from "../scenarioFiles.ts";
import { type NamedPackage, namePackage } from "./readPackage.ts";

/** Surpluses in points, with the package that brings them by ids. */
export type Point = BySeat<number> & { readonly package: NamedPackage };

export interface Summary {
  /** A number, or its digits beyond 2^53. */
  readonly packages: number | string;
  readonly ratifiable: number | string;
  readonly frontier: readonly Point[];
  readonly nash: Point | null;
  readonly kalaiSmorodinsky: Point | null;
  readonly egalitarian: Point | null;
  readonly utilitarian: Point | null;
  readonly walkAway: BySeat<number>;
  readonly gMax: BySeat<number | null>;
}

/** Who stands against a package: a stakeholder by id, or the seat itself (stakeholder null) by a hard limit. */
export interface SummaryObjector {
  readonly seat: Seat;
  readonly stakeholder: string | null;
  readonly why: "veto" | "quorum" | "forbidden";
}

/** What signing a package would bring, with no delay, full process relief and everybody engaged. */
export interface OutcomeSummary extends BySeat<number> {
  readonly winWin: number;
  /** The factors of W, each 0..1; null unless the package is ratified and above both walk-away values. */
  readonly friction: number | null;
  readonly efficiency: number | null;
  readonly balance: number | null;
  readonly inherited: number | null;
  readonly verdict: Score["verdict"];
  readonly leftOnTable: BySeat<number | null>;
  readonly ratified: boolean;
  readonly objectors: readonly SummaryObjector[];
}

/** Everything about F, in points above the walk-away values (RULES 3). */
export function summarise({ scenario, analysis }: AnalysedCase): Summary {
  const pointOf = ({ buyer, seller, pkg }: Outcome): Point => ({ buyer, seller, package: namePackage(scenario, pkg) });
  const pointOrNull = (outcome: Outcome | null) => outcome && pointOf(outcome);
  return {
    packages: exactly(analysis.packages),
    ratifiable: exactly(analysis.ratifiable),
    frontier: analysis.frontier.map(pointOf),
    nash: pointOrNull(analysis.nash),
    kalaiSmorodinsky: pointOrNull(analysis.kalaiSmorodinsky),
    egalitarian: pointOrNull(analysis.egalitarian),
    utilitarian: pointOrNull(analysis.utilitarian),
    walkAway: bySeat((seat) => walkAwayValue(scenario.seats[seat])),
    gMax: analysis.gMax,
  };
}

/** One package, scored as if signed at once with full process relief (RULES 3). */
export function summariseOutcome(scenario: Scenario, analysis: Analysis, pkg: Package): OutcomeSummary {
  const { seats, split, winWin, verdict } = scoreOutcome(scenario, analysis, {
    kind: "signed",
    pkg,
    turns: 0,
    processRelief: { buyer: PROCESS_RELIEFS, seller: PROCESS_RELIEFS },
    inherited: { buyer: 0, seller: 0 },
  });
  return {
    buyer: seats.buyer.surplus,
    seller: seats.seller.surplus,
    winWin,
    friction: split?.friction ?? null,
    efficiency: split?.efficiency ?? null,
    balance: split?.balance ?? null,
    inherited: split?.inherited ?? null,
    verdict,
    leftOnTable: bySeat((seat) => seats[seat].leftOnTable),
    ratified: isRatifiable(scenario, pkg),
    objectors: SEATS.flatMap((seat) => objectorsBehind(scenario, seat, pkg)),
  };
}

function objectorsBehind(scenario: Scenario, seat: Seat, pkg: Package): SummaryObjector[] {
  const refusals = ratify(scenario, pkg, fullEngagement(scenario)).objectors[seat];
  const forbidden = scenario.seats[seat].forbidden.some((options, issue) => options.includes(pkg[issue] ?? -1));
  return [
    ...(forbidden ? [{ seat, stakeholder: null, why: "forbidden" } as const] : []),
    ...refusals.map(({ stakeholder, why }) => ({ seat, stakeholder, why })),
  ];
}

const exactly = (count: bigint): number | string => (count > 2n ** 53n ? count.toString() : Number(count));

// What a package is worth to one seat: points, relief, delay and surplus (RULES 1). Every function takes only the slice
// of a brief that it needs, because a client holds one folder; nothing here may look at both seats.

import type { Alternative, Brief, Fear, Package, PointTable, Pressure } from "../scenario/types.ts";

/** The three kinds of process relief, each counted once: a truthful answer to a question about the fear, a valid
 * acknowledgement of it, an evidence fact of the other seat (RULES 1). */
export const PROCESS_RELIEFS = ["answer", "acknowledgement", "evidence"] as const;
export type ProcessRelief = (typeof PROCESS_RELIEFS)[number];

/** The part of a brief that decides what a deal is worth. */
export type Stakes = Pick<Brief, "points" | "alternatives" | "fear">;

/** What happened on the way to a deal, as it bears on one seat. */
export interface Course {
  /** Points lost to delay, from `delayCost`. */
  readonly delay: number;
  /** The kinds of process relief this seat received; a kind that is listed twice counts once. */
  readonly processRelief: readonly ProcessRelief[];
  /** Points that carried resentment adds to the walk-away value; 0 when left out. */
  readonly inherited?: number;
}

/** The sum of a table's points over the options of a package; an empty row counts 0. */
export function sumPoints(table: PointTable, pkg: Package): number {
  let sum = 0;
  for (let issue = 0; issue < table.length; issue++) sum += table[issue]?.[pkg[issue] ?? -1] ?? 0;
  return sum;
}

/** The distance from the lowest to the highest sum of a table, in points, never negative. */
export function spread(table: PointTable): number {
  return table.reduce((sum, row) => sum + rowSpread(row), 0);
}

const rowSpread = (row: readonly number[]): number => (row.length === 0 ? 0 : Math.max(...row) - Math.min(...row));

/** u_i: the points a package brings before walk-away value, delay and fear (RULES 1). May be negative. */
export function worth(brief: Pick<Brief, "points">, pkg: Package): number {
  return sumPoints(brief.points, pkg);
}

/** Points of the fear that the options of a package relieve; 0 for a seat without fear (RULES 1). */
export function relief(brief: Pick<Brief, "fear">, pkg: Package): number {
  return brief.fear === null ? 0 : sumPoints(brief.fear.relief, pkg);
}

/** r_i: the points of the best alternative (RULES 1), raised by those that carried resentment adds (RULES 4). Throws a
 * RangeError without alternatives, which no loaded scenario has. */
export function walkAwayValue(
  brief: { readonly alternatives: readonly Pick<Alternative, "points">[] },
  inherited = 0,
): number {
  if (brief.alternatives.length === 0) throw new RangeError("a seat needs at least one alternative");
  return Math.max(...brief.alternatives.map((alternative) => alternative.points)) + inherited;
}

/** The range of u_i in points: per issue the highest less the lowest, summed (RULES 1). Relief is not part of it. */
export function range(brief: Pick<Brief, "points">): number {
  return spread(brief.points);
}

/** Points lost to delay after so many turns: none up to `grace`, then `cost` a turn, three times that for every turn
 * past `deadline` (RULES 1). With grace 6 and cost 50 the seventh turn costs 50. */
export function delayCost(pressure: Omit<Pressure, "reason">, turns: number): number {
  const late = Math.max(0, turns - pressure.grace);
  const overdue = Math.max(0, turns - Math.max(pressure.grace, pressure.deadline));
  return pressure.cost * (late + 2 * overdue);
}

/** Points one kind of process relief is worth: 10% of the fear, rounded half up (RULES 1). */
export function processReliefPoints(fear: Pick<Fear, "points">): number {
  return Math.floor((fear.points + 5) / 10);
}

/** Points of the fear that remain after the package's relief and the process relief, never below zero (RULES 1). */
export function unrelievedFear(
  brief: Pick<Brief, "fear">,
  pkg: Package,
  processRelief: readonly ProcessRelief[],
): number {
  if (brief.fear === null) return 0;
  const process = new Set(processRelief).size * processReliefPoints(brief.fear);
  return Math.max(0, brief.fear.points - relief(brief, pkg) - process);
}

/** g_i: what a deal brings above the walk-away value, in points, after delay and unrelieved fear (RULES 1). */
export function surplus(brief: Stakes, pkg: Package, course: Course): number {
  const walkAway = walkAwayValue(brief, course.inherited);
  return worth(brief, pkg) - walkAway - course.delay - unrelievedFear(brief, pkg, course.processRelief);
}

/** ghat_i: the surplus with no delay and full process relief, in points (RULES 3). */
export function fullSurplus(brief: Stakes, pkg: Package, inherited = 0): number {
  return surplus(brief, pkg, { delay: 0, processRelief: PROCESS_RELIEFS, inherited });
}

/** w_ij: how much each issue matters, 0..1 and summing to 1: the range of its points with relief over the sum of those
 * ranges (RULES 1). All 0 when nothing matters to the seat. */
export function importance(brief: Pick<Brief, "points" | "fear">): readonly number[] {
  const spreads = withRelief(brief).map(rowSpread);
  const total = spreads.reduce((sum, one) => sum + one, 0);
  return spreads.map((one) => (total === 0 ? 0 : one / total));
}

/** Points and relief of each option added up: the table that decides between packages while fear remains. */
export function withRelief(brief: Pick<Brief, "points" | "fear">): PointTable {
  const { fear } = brief;
  if (fear === null) return brief.points;
  return brief.points.map((row, issue) => row.map((points, option) => points + (fear.relief[issue]?.[option] ?? 0)));
}

// What a package is worth to me, from the shared rules of points, and the one scale on which all rails are drawn.
import { delayCost, relief, walkAwayValue, withRelief, worth } from "../../../shared/outcome/points.ts";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import type { Package } from "../../../shared/scenario/types.ts";

type Own = Folder["own"];

export interface Worth {
  /** Points of the terms alone, what fear takes off, what delay has cost, and what is left. */
  readonly terms: number;
  readonly fear: number;
  readonly delay: number;
  readonly total: number;
  /** Above my walk-away value; negative when under it. */
  readonly over: number;
}

/** What `pkg` would be worth to me if it were signed now. */
export function worthOf(folder: Folder, view: RoomView, pkg: Package): Worth {
  const { own } = folder;
  const delay = view.own?.cost ?? 0;
  const terms = worth(own, pkg);
  const fear = Math.max(0, (own.fear?.points ?? 0) - relief(own, pkg) - (view.own?.relief ?? 0));
  const total = terms - fear - delay;
  return { terms, fear, delay, total, over: total - walkAwayValue(own, own.inherited) };
}

/** What one option alone adds for me: its points and the fear it takes away. */
export const worthAt = (own: Own, issue: number, option: number): number => withRelief(own)[issue]?.[option] ?? 0;

/** For each issue, its options from 0 (worst) upwards, where 1 is the largest range of all issues: height is importance. */
export function slopes(folder: Folder): readonly (readonly number[])[] {
  const heights = withRelief(folder.own).map((row) => row.map((value) => value - Math.min(...row)));
  const largest = Math.max(1, ...heights.flat());
  return heights.map((row) => row.map((value) => value / largest));
}

/** The best package I could wish for, as a mark on the meter. */
export function bestPackage(folder: Folder): Package {
  return withRelief(folder.own).map((row) => row.indexOf(Math.max(...row)));
}

/** What turn `turn` adds to my delay cost. */
export const costOfTurn = (own: Own, turn: number): number =>
  delayCost(own.pressure, turn) - delayCost(own.pressure, turn - 1);

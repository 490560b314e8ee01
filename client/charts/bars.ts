// Bars of points on one scale, as parts of a width. Pure numbers: how they are drawn is up to the page.
import type { PointTable } from "../../shared/scenario/types.ts";

/** A bar in percent of the width: where it starts and how long it is. */
export interface Bar {
  readonly start: number;
  readonly length: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** One scale for all options of all issues, with zero in it: from a stretch of points to its bar. */
export function barScale(table: PointTable): (from: number, to: number) => Bar {
  const all = [0, ...table.flat()];
  const low = Math.min(...all);
  const width = Math.max(...all) - low || 1;
  const place = (value: number) => ((value - low) / width) * 100;
  return (from, to) => ({
    start: rounded(place(Math.min(from, to))),
    length: rounded(Math.abs(place(to) - place(from))),
  });
}

/** Issue numbers, the most important first; equals keep their order. */
export function byImportance(importance: readonly number[]): readonly number[] {
  return importance.map((_, issue) => issue).sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0));
}

/** A share as whole percent. */
export const percent = (share: number): number => Math.round(share * 100);

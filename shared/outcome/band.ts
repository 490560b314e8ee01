// The band of a walk-away value: what may be told and guessed of it, never the points (RULES 2).
import type { Brief } from "../scenario/types.ts";
import { walkAwayValue } from "./points.ts";

/** The third of a seat's own range of points in which its walk-away value lies; values outside count as the nearest third. */
export function walkAwayBand(brief: Pick<Brief, "points" | "alternatives">): "low" | "middle" | "high" {
  const least = brief.points.reduce((sum, row) => sum + Math.min(...row), 0);
  const most = brief.points.reduce((sum, row) => sum + Math.max(...row), 0);
  const share = most === least ? 0 : (walkAwayValue(brief) - least) / (most - least);
  if (share < 1 / 3) return "low";
  return share < 2 / 3 ? "middle" : "high";
}

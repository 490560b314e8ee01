// How far down a bot that is not blind goes by itself: the one thing it knows beyond its seat's view (RULES 6). It must not play.
import { analysisWith } from "../coaching/worlds.ts";
import type { Scenario, Seat } from "../scenario/types.ts";

/** The least share of what is within reach that a floor is, and how far below the Nash point it lies. */
const LEAST = 0.1;
const BELOW_NASH = 0.15;

/**
 * max(0.1, Nash gamma - 0.15) of what is within reach, as a surplus in points with no delay and full process relief, with just these
 * issues open. Null without a zone of agreement: then the bot knows no more than a blind one.
 */
export function floorFor(scenario: Scenario, open: readonly boolean[], seat: Seat): number | null {
  const { nash, gMax } = analysisWith(scenario, open);
  const most = gMax[seat];
  if (nash === null || most === null || most <= 0) return null;
  return Math.max(LEAST, nash[seat] / most - BELOW_NASH) * most;
}

// What a bot holds against the other seat so far, and so how open it still is (RULES 6). It must not choose an answer.
import { excludes } from "../process/lies.ts";
import { measureResentment } from "../process/resentment.ts";
import type { Mind } from "./mind.ts";

/** The resentment of the bot so far, 0..1, from what its seat can tell: what it gave for nothing, pressure, contradictions, warmth. */
export function grievance({ story, aspiration, lines, other }: Mind): number {
  const finals = story().acts.filter((act) => act.seat === other && act.final).length;
  const claims = story().claims.filter(({ seat }) => seat === other);
  return measureResentment({
    gamma: null,
    otherGamma: null,
    unreciprocated: aspiration().unreciprocated,
    pressureReceived: finals + lines("warned", other).length + lines("leaving", other).length,
    wasLiedTo: claims.some((one, index) => claims.slice(0, index).some((two) => excludes(one.claim, two.claim))),
    wasAcknowledged: lines("acknowledged", other).length > 0,
  }).total;
}

/** How likely the bot tells the truth when it is asked: honesty * (1 - 0.5 * its resentment so far). */
export const candour = (mind: Mind): number => mind.traits.honesty * (1 - 0.5 * grievance(mind));

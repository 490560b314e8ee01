// What a bot does when the talk is closing: in the last call, and when a seat is leaving. It must not act before.
import type { Instinct } from "./mind.ts";
import { refuse } from "./objecting.ts";
import { lastOffer } from "./offering.ts";
import { sign } from "./signing.ts";

/** In the last call only yes and no are left. */
export const closeLastCall: Instinct = (mind) => sign(mind) ?? refuse(mind);

/** To a seat that leaves, one last offer; of a seat that the bot leaves, its last offer. */
export const closeLeaving: Instinct = (mind) => {
  const { leaving, lastOffer: made } = mind.sight.table;
  const signed = sign(mind);
  if (signed) return signed;
  if (leaving === mind.other) return made ? null : lastOffer(mind);
  return made ? refuse(mind) : null;
};

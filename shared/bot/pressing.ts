// When a bot threatens to leave, leaves, or asks for more time. It must not offer or sign.
import { progressOf } from "./aspiration.ts";
import type { Instinct, Mind } from "./mind.ts";
import { bestOffer, isExhausted, lastResort } from "./signing.ts";
import { lastAct } from "./turn.ts";

/** It asks for more time when so much of the time is gone, and no more than so much of the turns. */
const TIME_GONE = 0.8;
const TURNS_GONE = 0.6;
/** Below its last level it stands nothing coming back for this much longer. */
const LONGER = 3;

/** Threatens to leave when too little came back, as often as its character does. */
export const warn: Instinct = (mind) => {
  const warned = mind.lines("warned", mind.seat);
  const theirs = lastAct(mind, mind.other);
  if (!theirs || warned.length >= mind.traits.warnings || (warned.at(-1)?.number ?? 0) > theirs.line) return null;
  return mind.aspiration().stalled > 0 ? { type: "warn" } : null;
};

/** Leaves when nothing can be worth signing, or nothing has come back for long and what is offered is no better than leaving. */
export const walk: Instinct = (mind) => (isHopeless(mind) || isStuck(mind) ? { type: "walk" } : null);

/** Whether no package could be better than leaving, and nothing is left to ask or to tell that might change it. */
function isHopeless({ sight, stakes, traits, seat }: Mind): boolean {
  const { table, own, folder } = sight;
  if (stakes().reach > 0) return false;
  const silent = table.asked[seat].length >= traits.questions && own.told.length >= folder.own.facts.length;
  return silent || table.open.every(Boolean);
}

function isStuck(mind: Mind): boolean {
  const { table, folder } = mind.sight;
  if (table.turn <= folder.own.pressure.grace) return false;
  const best = bestOffer(mind);
  if (best && mind.stakes().value(best.package) >= lastResort(mind)) return false;
  return isExhausted(mind) || mind.aspiration().stalled >= mind.traits.patience + LONGER;
}

/** Asks for more time when the clock runs out before the turns do. */
export const askTime: Instinct = ({ sight, story }) => {
  const { table } = sight;
  if (table.moreTime !== "" || table.turn / table.turns > TURNS_GONE) return null;
  return progressOf(sight, story()) > TIME_GONE ? { type: "ask-time" } : null;
};

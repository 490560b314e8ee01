// Favours, one step for nothing: when a bot asks for one, and which it grants. It must not offer anything by itself.
import type { Package } from "../scenario/types.ts";
import { MAX_OFFERS } from "../table/move.ts";
import { leastOn } from "./aspiration.ts";
import type { Instinct, Mind } from "./mind.ts";
import { bestOffer, leastToSign } from "./signing.ts";
import { besideLeaving, isAllowed } from "./stakes.ts";
import { lastAct } from "./turn.ts";

/** What costs little, as a share of the best the seat could have. */
const LITTLE = 0.05;

/** Asks for one step for nothing, when that step is all that is missing to sign. */
export const askFavour: Instinct = (mind) => {
  const { table } = mind.sight;
  const asked = mind.lines("favour-asked", mind.seat);
  const theirs = lastAct(mind, mind.other);
  if (table.favour !== "" || asked.length >= mind.traits.favours || (asked.at(-1)?.number ?? 0) > (theirs?.line ?? 0))
    return null;
  const best = bestOffer(mind);
  if (!best || best.number !== mind.standing(mind.other).at(-1)?.number) return null;
  const { points, options, value, consent } = mind.stakes();
  const missing = leastToSign(mind) - value(best.package);
  for (const [issue, row] of options.entries()) {
    const now = best.package[issue] ?? 0;
    for (const option of row) {
      const gain = (points[issue]?.[option] ?? 0) - (points[issue]?.[now] ?? 0);
      if (Math.abs(option - now) !== 1 || gain < missing || missing <= 0) continue;
      const stepped = best.package.map((one, at) => (at === issue ? option : one));
      if (consent.answer(stepped) === "yes") return { type: "favour", issue, option };
    }
  }
  return null;
};

/** Grants a favour that costs little and leaves the offer on its level, and declines any other. */
export const answerFavour: Instinct = (mind) => {
  const { table } = mind.sight;
  if (table.favour !== mind.other) return null;
  const newest = mind.standing(mind.seat).at(-1);
  const granted = newest?.package.map((option, issue) => (issue === table.favourIssue ? table.favourOption : option));
  const isStep = Math.abs((newest?.package[table.favourIssue] ?? -2) - table.favourOption) === 1;
  const isRoom = table.offers.length < MAX_OFFERS;
  return mind.traits.grants && isRoom && isStep && newest && granted && canGive(mind, newest.package, granted)
    ? { type: "grant" }
    : { type: "decline-favour" };
};

/** Whether a step from one package to another costs little, and leads to one that the bot could offer on its present level. */
function canGive({ sight, stakes, aspiration }: Mind, from: Package, to: Package): boolean {
  const { value, consent, reach } = stakes();
  if (!isAllowed(stakes(), to) || consent.answer(to) !== "yes" || besideLeaving(sight, to) <= 0) return false;
  return value(to) >= leastOn(aspiration().asks) && value(from) - value(to) <= LITTLE * reach;
}

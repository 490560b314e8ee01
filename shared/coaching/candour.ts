// Findings about words that did not hold: lies that came out, final offers and warnings that were softened. None is in points: what
// they cost is trust.

import { otherSeat } from "../scenario/types.ts";
import { type Finding, finding } from "./finding.ts";
import { type Finder, happened } from "./round.ts";

/** The first lie that came out (RULES 4), at the moment at which its teller gave it away. Values: what the `claim` was about. */
export const lieCameOut: Finder<Finding> = ({ process }, seat) =>
  process.seats[seat].information.lies
    .flatMap(({ claim, out }) => (out ? [finding("lie-came-out", out, null, { claim: claim.kind })] : []))
    .slice(0, 1);

/** The first final offer that a softer one followed (RULES 4, bluff). Values: own points `moved` after it, at most. */
export const softFinal: Finder<Finding> = ({ process }, seat) => {
  const own = process.demands.filter((demand) => demand.seat === seat);
  return process.seats[seat].pressure.bluffs.slice(0, 1).map((bluff) => {
    const k = own.findIndex(({ seq }) => seq === bluff.seq);
    const least = Math.min(...own.slice(k + 1).map(({ worth }) => worth[seat]));
    return finding("soft-final", bluff, null, { moved: (own[k]?.worth[seat] ?? 0) - least });
  });
};

/** The first warning after which the seat gave way before the other did. Values: own points `moved` by that. */
export const softWarning: Finder<Finding> = (round, seat) => {
  const { process } = round;
  const own = process.seats[seat].concessions.list;
  const theirs = process.seats[otherSeat(seat)].concessions.list;
  return happened(round, "warned", seat)
    .flatMap((warning) => {
      const soft = own.find((given) => given.seq > warning.seq);
      const met = theirs.some((given) => given.seq > warning.seq && given.seq < (soft?.seq ?? 0));
      return soft && !met ? [finding("soft-warning", warning, null, { moved: soft.points })] : [];
    })
    .slice(0, 1);
};

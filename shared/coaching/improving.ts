// Findings about the sealed vote after the handshake. It must not look for packages that were not on the ballot.
import { otherSeat, type Package } from "../scenario/types.ts";
import { type Finding, finding, highest } from "./finding.ts";
import { type Finder, happened, surplusIn } from "./round.ts";

/** An improvement that both voted for. Points: one's surplus with it less that with the signed deal. */
export const improvement: Finder<Finding> = (round, seat) => {
  const [improved] = happened(round, "improved");
  const signed = happened(round, "signed").at(-1);
  if (!improved || !signed) return [];
  return [finding("improvement", improved, improved.event.surplus[seat] - signed.event.surplus[seat])];
};

/**
 * Voted against a package of the ballot that the other took; all of them are better for both. Points: what the best one for oneself
 * would have brought beside the deal in force.
 */
export const votedDown: Finder<Finding> = (round, seat) => {
  const { state, deal } = round;
  const [mine, theirs] = [state.own[seat].takes, state.own[otherSeat(seat)].takes];
  const [vote] = happened(round, "voted", seat);
  if (deal === null || !vote || !mine || !theirs) return [];
  const gain = (pkg: Package) => surplusIn(round, pkg)[seat] - surplusIn(round, deal)[seat];
  const against = (state.proposed ?? []).filter((pkg, k) => theirs[k] && !mine[k] && gain(pkg) > 0);
  const best = highest(against, gain);
  return best ? [finding("voted-down", vote, -gain(best))] : [];
};

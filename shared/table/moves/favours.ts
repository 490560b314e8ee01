// Favours: one step on an issue asked for nothing, granted, traded (by an offer) or declined (RULES 2).
import { ok } from "../../result.ts";
import { otherSeat, type Package } from "../../scenario/types.ts";
import { type Context, type Move, refuse, talkRefusal } from "../move.ts";
import type { Offer } from "../state.ts";
import { makeOffer, offerRefusal } from "./offers.ts";

/** Asks for one step on an issue of the other seat's newest standing offer. */
export const favour: Move<{ type: "favour"; issue: number; option: number }> = (context, { issue, option }) => {
  const { state, seat, scenario } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (state.favour) return refuse("favour-open");
  const standing = newest(context, otherSeat(seat));
  if (!standing) return refuse("no-standing-offer");
  if (!scenario.issues[issue]?.options[option]) return refuse("not-a-package", issue);
  if (!state.open[issue]) return refuse("issue-locked", issue);
  if (Math.abs(option - (standing.package[issue] ?? 0)) !== 1) return refuse("not-one-step", issue);
  return ok([{ type: "favour-asked", seat, issue, option }]);
};

/** Grants the favour: the newest standing offer again with that step. It is a concession like any other. */
export const grant: Move<{ type: "grant" }> = (context) => {
  const { state, seat } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (!state.favour || state.favour.seat === seat) return refuse("no-favour");
  const standing = newest(context, seat);
  if (!standing) return refuse("no-standing-offer");
  const { issue, option } = state.favour;
  if (Math.abs(option - (standing.package[issue] ?? 0)) !== 1) return refuse("not-one-step", issue);
  const pkg: Package = standing.package.map((one, index) => (index === issue ? option : one));
  const wrong = offerRefusal(context, [pkg], false);
  if (wrong) return wrong;
  return ok([{ type: "favour-closed", seat, how: "granted" }, ...makeOffer(context, [pkg], false)]);
};

/** Declines the favour. */
export const declineFavour: Move<{ type: "decline-favour" }> = (context) => {
  const { state, seat } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (!state.favour || state.favour.seat === seat) return refuse("no-favour");
  return ok([{ type: "favour-closed", seat, how: "declined" }]);
};

const newest = ({ state }: Context, seat: "buyer" | "seller"): Offer | undefined =>
  state.offers.findLast((offer) => offer.seat === seat && offer.status === "standing");

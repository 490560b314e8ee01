// Pressure and time: a warning, more time, walking away (RULES 2).
import { ok } from "../../result.ts";
import { otherSeat } from "../../scenario/types.ts";
import { endOf } from "../course.ts";
import { LAST_MINUTE, type Move, refuse, talkRefusal } from "../move.ts";

/** More time adds this share of the negotiation's length. */
const MORE_TIME = 0.25;

/** Threatens to leave. */
export const warn: Move<{ type: "warn" }> = (context) =>
  talkRefusal(context) ?? ok([{ type: "warned", seat: context.seat }]);

/** Asks for more time, which is granted once a round. */
export const askTime: Move<{ type: "ask-time" }> = (context) => {
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  return context.state.moreTime === null ? ok([{ type: "time-asked", seat: context.seat }]) : refuse("time-used");
};

/** Grants the time the other seat asked for. */
export const grantTime: Move<{ type: "grant-time" }> = (context) => {
  const { state, seat, now } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (state.moreTime === "granted") return refuse("time-used");
  if (state.moreTime !== otherSeat(seat)) return refuse("no-time-asked");
  const deadline = (state.deadline ?? now) + Math.round(state.length * MORE_TIME);
  return ok([{ type: "time-granted", seat, deadline }]);
};

/** Walks away: the other seat has a minute for one last offer, then it ends. When both walk it ends at once. */
export const walk: Move<{ type: "walk" }> = (context) => {
  const { state, seat, now } = context;
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  if (state.lastCall) return refuse("last-call");
  if (state.leaving?.seat === seat) return refuse("leaving");
  if (state.leaving) return ok(endOf(context, "walked-away"));
  return ok([{ type: "leaving", seat, deadline: now + LAST_MINUTE }]);
};

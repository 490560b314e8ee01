// "I am ready": both seats start the negotiation, and after it both open the folders.
import { ok } from "../../result.ts";
import { otherSeat } from "../../scenario/types.ts";
import type { TableEvent } from "../events.ts";
import { type Move, refuse } from "../move.ts";

export const ready: Move<{ type: "ready" }> = ({ state, seat, now }) => {
  if (state.phase === "negotiating" || state.phase === "revealed" || state.ready[seat]) return refuse("wrong-phase");
  const events: TableEvent[] = [{ type: "readied", seat }];
  if (state.ready[otherSeat(seat)]) {
    events.push(state.phase === "briefing" ? { type: "started", deadline: now + state.length } : { type: "revealed" });
  }
  return ok(events);
};

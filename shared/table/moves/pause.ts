// The pause: while it lasts no seat moves, no deadline acts and no turn passes. It must not change anything but clocks.
import { ok } from "../../result.ts";
import type { TableEvent } from "../events.ts";
import { type Decision, type Moment, refuse } from "../move.ts";

/** The facilitator stops the clocks, in any phase. */
export function pause({ state }: Moment): Decision {
  return state.paused === null ? ok([{ type: "paused" }]) : refuse("paused");
}

/** The clocks go on; every deadline moves by as long as they stood. */
export function goOn(moment: Moment): Decision {
  return moment.state.paused === null ? refuse("done-already") : ok(resumed(moment));
}

/** The end of a pause, if there is one. */
export const resumed = ({ state, now }: Moment): TableEvent[] =>
  state.paused === null ? [] : [{ type: "resumed", ms: Math.max(0, now - state.paused) }];

/** The moment as the table's clocks show it: the one at which they stopped, while they stand still. */
export const byTheClock = (moment: Moment): Moment => ({ ...moment, now: moment.state.paused ?? moment.now });

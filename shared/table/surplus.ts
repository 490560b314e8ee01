// What a package brings each seat if it were signed now: delay so far, fear as far as it has been relieved (RULES 1).
import { PROCESS_RELIEFS, type ProcessRelief, surplus } from "../outcome/points.ts";
import { type BySeat, bySeat, type Package, type Scenario, type Seat } from "../scenario/types.ts";
import type { TableState } from "./state.ts";

/** The kinds of process relief a seat has had for its own fear. */
export const reliefOf = (state: TableState, seat: Seat): readonly ProcessRelief[] =>
  PROCESS_RELIEFS.filter((kind) => state.relief[seat][kind] !== undefined);

/** Both surpluses of a package signed now, in points. */
export const surplusOf = (scenario: Scenario, state: TableState, pkg: Package): BySeat<number> =>
  bySeat((seat) =>
    surplus(scenario.seats[seat], pkg, {
      delay: state.cost[seat],
      processRelief: reliefOf(state, seat),
      inherited: state.inherited[seat],
    }),
  );

// When the clock acts next at a table.
import type { TableState } from "./state.ts";
import { nextTurn } from "./turns.ts";

/** Server ms at which a `tick` is due, or null while nothing is: no deadline acts while the clocks stand still. */
export function nextDeadline(state: TableState): number | null {
  if (state.paused !== null) return null;
  const turn = nextTurn(state);
  if (turn === null || state.deadline === null) return state.deadline;
  return Math.min(turn, state.deadline);
}

// When the clock acts next at a table.
import type { TableState } from "./state.ts";

/** Server ms at which a `tick` is due, or null while nothing is. */
export const nextDeadline = (state: TableState): number | null => state.deadline;

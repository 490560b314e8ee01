// When the clock acts next in a session. The clocks of rounds are the tables' own; only a self-run session has one.
import type { SessionState } from "./state.ts";

/** Server ms at which a `tick` is due: a self-run session goes on without those who have not voted. Null while nothing is. */
export const nextDeadline = (state: SessionState): number | null => state.due;

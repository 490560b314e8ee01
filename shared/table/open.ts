// The first event of a table: it pins the scenario and the settings that the whole round keeps.
import type { Scenario } from "../scenario/types.ts";
import type { TableEvent } from "./events.ts";

/** Opens a table on a scenario whose text has this hash. `seed` is for whatever is left to chance. */
export function openTable(scenario: Scenario, hash: string, seed: number): TableEvent {
  return {
    type: "opened",
    scenario: hash,
    seed,
    rules: 1,
    reveal: "itself",
    length: scenario.minutes.negotiating * 60_000,
    turns: scenario.turns,
    open: scenario.issues.map((issue) => issue.lock === null),
  };
}

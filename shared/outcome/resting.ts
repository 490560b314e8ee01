// A scenario as if only some of its issues were open: the closed ones have no other option than the one they rest at.
import { bySeat, type Scenario } from "../scenario/types.ts";

/** The scenario in which every locked issue that is not in `open` rests at its `whileLocked` option, by forbidding the others (RULES 1). */
export function restingScenario(scenario: Scenario, open: readonly boolean[]): Scenario {
  const closed = scenario.issues.map(({ lock, options }, issue) =>
    lock === null || open[issue] ? [] : [...options.keys()].filter((option) => option !== lock.whileLocked),
  );
  return {
    ...scenario,
    seats: bySeat((seat) => {
      const brief = scenario.seats[seat];
      const forbidden = brief.forbidden.map((options, issue) => [...new Set([...options, ...(closed[issue] ?? [])])]);
      return { ...brief, forbidden };
    }),
  };
}

// The first event of a table: it pins the scenario and the settings that the whole round keeps.
import type { BySeat, Scenario } from "../scenario/types.ts";
import type { Opened } from "./events.ts";
import type { Partner } from "./partner.ts";
import type { Step } from "./phase.ts";

/** What may differ from table to table. `inherited` is in points, from the resentment of an earlier round (RULES 4). */
export interface TableSettings {
  readonly steps: readonly Step[];
  readonly talk: "chat" | "spoken";
  readonly reveal: "itself" | "facilitator";
  readonly inherited: BySeat<number>;
  /** `room`: only the clock or the facilitator begins the negotiation, not the ready of both. */
  readonly pace: "pair" | "room";
  /** Lengths, ms, instead of those of the case: of reading and planning, of the negotiation, of the reflection. */
  readonly planning?: number;
  readonly length?: number;
  readonly reflecting?: number;
  /** The bot to practise with; left out, the usual one plays where one is needed. */
  readonly partner?: Partner;
}

/** A lone table that plays the negotiation only and reveals by itself. */
export const PLAIN: TableSettings = {
  steps: [],
  talk: "chat",
  reveal: "itself",
  inherited: { buyer: 0, seller: 0 },
  pace: "pair",
};

/** Opens a table on a scenario whose text has this hash. `seed` is for whatever is left to chance. */
export function openTable(scenario: Scenario, hash: string, seed: number, settings: TableSettings = PLAIN): Opened {
  return {
    type: "opened",
    scenario: hash,
    seed,
    rules: 1,
    planning: scenario.minutes.planning * 60_000,
    length: scenario.minutes.negotiating * 60_000,
    ...settings,
    turns: scenario.turns,
    open: scenario.issues.map((issue) => issue.lock === null),
  };
}

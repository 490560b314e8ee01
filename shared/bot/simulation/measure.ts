// What one simulated game came to, in the measures of RULES 3. It must not play or sum up games.
import { analysisOf } from "../../outcome/memo.ts";
import { scoreOutcome, type Verdict } from "../../outcome/score.ts";
import { type BySeat, bySeat, type Scenario } from "../../scenario/types.ts";
import { endingOf, signedPackage } from "../../table/ending.ts";
import type { EndReason } from "../../table/events.ts";
import type { TableState } from "../../table/state.ts";

/** A game, measured by the signed deal; what a sealed vote made of it is left aside. */
export interface GameMeasure {
  readonly ending: "agreed" | EndReason;
  readonly verdict: Verdict;
  readonly full: boolean;
  /** W, 0..100, and whether it belongs in averages: a sound exit does not. */
  readonly winWin: number;
  readonly averaged: boolean;
  /** 0..1; null without a deal that leaves both above their walk-away values. */
  readonly efficiency: number | null;
  /** g in points. */
  readonly surplus: BySeat<number>;
  readonly turns: number;
  /** Question cards played. */
  readonly asked: BySeat<number>;
}

/** Measures a table that was played to its end. */
export function measureGame(scenario: Scenario, state: TableState): GameMeasure {
  const score = scoreOutcome(scenario, analysisOf(scenario), endingOf(state, signedPackage(state)));
  return {
    ending: state.ended ?? "agreed",
    verdict: score.verdict,
    full: score.full,
    winWin: score.winWin,
    averaged: score.averaged,
    efficiency: score.split?.efficiency ?? null,
    surplus: bySeat((seat) => score.seats[seat].surplus),
    turns: state.turn,
    asked: bySeat((seat) => state.asked[seat].length),
  };
}

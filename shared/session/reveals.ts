// Which rounds may be revealed, and which may still be played: a case whose folders are open is not played again (RULES 2).
import type { SessionState } from "./state.ts";

/** The last round that is over, from 0; -1 before the first is. */
const lastOver = ({ stage, round }: SessionState): number => (stage === "round" ? round - 1 : round);

/** Whether a round that is over may be revealed: not before the last round of its case is over, as the settings understand that. */
function mayOpen(state: SessionState, round: number): boolean {
  return !state.scenarios.some((_, later) => later > lastOver(state) && tells(state, round, later));
}

/** Whether the folders of one round would tell the players of another something that they must not know. */
function tells({ settings, cases, scenarios }: SessionState, round: number, other: number): boolean {
  const sameCase = scenarios[round] === scenarios[other];
  return settings?.reveal === "case" ? cases[round] === cases[other] : sameCase;
}

/**
 * The rounds that may be revealed now and are not yet, from 0. With `reveal: "round"` those whose very case is not to come again, with
 * "case" those whose case or twin is not; once the debrief has begun, all that were played: then no round of the same case can begin.
 */
export function revealable(state: SessionState): readonly number[] {
  const free = state.stage === "debrief";
  return Array.from({ length: lastOver(state) + 1 }, (_, round) => round).filter(
    (round) => !state.revealed.includes(round) && (free || mayOpen(state, round)),
  );
}

/** Whether a round can still be played: nothing that was revealed tells about it. */
export const isPlayable = (state: SessionState, round: number): boolean =>
  !state.revealed.some((open) => tells(state, open, round));

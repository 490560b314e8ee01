// Agendas to start from: pure functions of a case and its twin, with times that add up to 20, 45 and 90 minutes.
import type { RoundPlan, SessionSettings } from "./settings.ts";

export const PRESETS = ["quick", "short", "long"] as const;
export type Preset = (typeof PRESETS)[number];

/** The one that a facilitator gets without choosing. */
export const DEFAULT_PRESET: Preset = "short";

/** What happens in a preset, in its order, with minutes. */
export interface Block {
  readonly what: "join" | "plan" | "negotiate" | "reflect" | "talk" | "debrief" | "commit";
  readonly minutes: number;
  /** From 0; null outside the rounds. */
  readonly round: number | null;
}

interface Outline {
  readonly join: number;
  /** Minutes to plan, negotiate and reflect. */
  readonly rounds: readonly (readonly [plan: number, negotiate: number, reflect: number])[];
  /** Talk of the pair between the rounds. */
  readonly talk: number;
  readonly debrief: number;
  readonly commit: number;
  readonly steps: RoundPlan["steps"];
}

const OUTLINES: Readonly<Record<Preset, Outline>> = {
  quick: { join: 3, rounds: [[3, 8, 1]], talk: 0, debrief: 5, commit: 0, steps: ["planning", "reflecting"] },
  short: {
    join: 5,
    rounds: [[7, 14, 4]],
    talk: 0,
    debrief: 13,
    commit: 2,
    steps: ["planning", "predicting", "ratifying", "reflecting"],
  },
  long: {
    join: 8,
    rounds: [
      [10, 15, 5],
      [8, 14, 5],
    ],
    talk: 5,
    debrief: 18,
    commit: 2,
    steps: ["planning", "predicting", "ratifying", "reflecting"],
  },
};

/** The blocks of a preset. Predicting and the votes are short and come out of the time in which most pairs have signed already. */
export function outlineOf(preset: Preset): readonly Block[] {
  const { join, rounds, talk, debrief, commit } = OUTLINES[preset];
  const outside = (what: Block["what"], minutes: number): Block => ({ what, minutes, round: null });
  const played = rounds.flatMap(([plan, negotiate, reflect], round): Block[] => [
    ...(round > 0 ? [outside("talk", talk)] : []),
    { what: "plan", minutes: plan, round },
    { what: "negotiate", minutes: negotiate, round },
    { what: "reflect", minutes: reflect, round },
  ]);
  const blocks = [outside("join", join), ...played, outside("debrief", debrief), outside("commit", commit)];
  return blocks.filter((block) => block.minutes > 0);
}

/**
 * The settings of a preset on a case. A second round is played by the same pairs with seats swapped, on the twin, so that nobody knows the
 * other's brief; without a twin (null) on the same case. Folders open after the last round of the case.
 */
export function presetOf(preset: Preset, title: string, scenario: string, twin: string | null): SessionSettings {
  const { rounds, steps } = OUTLINES[preset];
  return {
    title,
    agenda: rounds.map(([planning, negotiating, reflecting], round) => ({
      scenario: round === 0 ? scenario : (twin ?? scenario),
      minutes: { planning, negotiating, reflecting },
      steps: [...steps],
      pairs: round === 0 ? "new" : "swap",
      carry: false,
    })),
    talk: "chat",
    reveal: "case",
    clock: "room",
    names: "names",
    pairing: "random",
    teams: [],
    apart: false,
    threes: false,
    odd: "bot",
    late: "pair",
    standIn: 0,
    selfRun: false,
    plays: false,
  };
}

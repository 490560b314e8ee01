// The cases that bots are tried on, structurally different, and characters for them.
import { readFileSync } from "node:fs";
import type { Character, Preset } from "../../../shared/bot/characters.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { PLANT } from "../table/play.ts";

function load(name: string): Scenario {
  const file = new URL(`../../fixtures/scenarios/${name}.yaml`, import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.error.map((problem) => problem.message).join("\n"));
  return parsed.value;
}

export { PLANT };
/** One issue, two options, one deal that is good for both. */
export const MINIMAL = load("minimal");
/** Few packages, a fear, a hard limit, a veto that is never sure. */
export const SMALL = load("small");
/** Nothing but trade-offs. */
export const THREE_NINES = load("three-nines");
/** People behind both seats, two issues to open, evidence. */
export const TWO_COMMITTEES = load("two-committees");
/** Whoever leaves is right. */
export const NO_ZONE = load("no-zone");

export const ALL: readonly Scenario[] = [PLANT, MINIMAL, SMALL, THREE_NINES, TWO_COMMITTEES, NO_ZONE];

/** A bot of medium difficulty that keeps silent. */
export const bot = (preset: Preset, more: Partial<Character> = {}): Character => ({
  preset,
  difficulty: "medium",
  chat: false,
  ...more,
});

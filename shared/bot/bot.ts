// The one way into a bot: from what a seat sees, its character and a seed to the seat's next command (RULES 6). It must not see more.
import type { SeatCommand } from "../table/commands.ts";
import type { Phase } from "../table/phase.ts";
import { goOn, improve, openFolders, plan, predictAgain, reflect } from "./around.ts";
import type { Character } from "./characters.ts";
import { type Instinct, openMind } from "./mind.ts";
import { negotiate } from "./negotiating.ts";
import { pause } from "./pace.ts";
import type { Sight } from "./sight.ts";

/** The longest that time alone may pass before a bot should be asked again, ms: it follows the clock as well as the table. */
export const LOOK_AGAIN = 20_000;

/** What a bot does next. */
export interface NextMove {
  readonly command: SeatCommand;
  /** Ms from now after which a person would have thought of it. A server may wait as long, or less, or not at all. */
  readonly after: number;
}

const BY_PHASE: Readonly<Record<Phase, Instinct>> = {
  briefing: goOn,
  planning: plan,
  negotiating: negotiate,
  predicting: predictAgain,
  ratifying: goOn,
  improving: improve,
  reflecting: reflect,
  agreed: openFolders,
  ended: openFolders,
  revealed: () => null,
};

/**
 * The next command of a bot in the seat of `sight.own`, or null while it has nothing to do (RULES 6).
 *
 * A pure function: the same sight, character and seed give the same move, and nothing is remembered between calls. So a bot can take
 * over a seat at any moment, be asked again after a restart, and hand back at any time. Ask again whenever the table has changed, before
 * carrying a move out that was worked out earlier, and every LOOK_AGAIN ms. A command is never refused by `decide` as long as the sight
 * is that of the present state. `seed` is a whole number; another one is another game.
 */
export function nextMove(sight: Sight, character: Character, seed: number): NextMove | null {
  const { table, own } = sight;
  if (table.paused || !table.seated[own.seat] || table.ready[own.seat]) return null;
  const command = BY_PHASE[table.phase](openMind(sight, character, seed));
  return command && { command, after: pause(sight, command, seed) };
}

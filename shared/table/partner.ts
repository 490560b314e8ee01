// What somebody chooses of the bot across the table: how it plays and how hard. It must not play.
import type { Difficulty, Preset } from "../bot/characters.ts";

export interface Partner {
  readonly preset: Preset;
  readonly difficulty: Difficulty;
}

/** The bot that stands in at a table where nobody has chosen one (RULES 6). */
export const USUAL_PARTNER: Partner = { preset: "fair", difficulty: "medium" };

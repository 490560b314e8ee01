// The negotiation as a bot plays it: its instincts in their order, the first that stirs decides. It must not know what they do.
import { MAX_LINES } from "../table/move.ts";
import { answerQuestion } from "./answers.ts";
import { ask, volunteer } from "./asking.ts";
import { closeLastCall, closeLeaving } from "./closing.ts";
import { answerFavour, askFavour } from "./favours.ts";
import type { Instinct, Mind } from "./mind.ts";
import { hold, object } from "./objecting.ts";
import { offer, withdraw } from "./offering.ts";
import { engage } from "./people.ts";
import { askTime, walk, warn } from "./pressing.ts";
import { acknowledge, grantTime, hear, join } from "./replies.ts";
import { sign } from "./signing.ts";
import { greet, remark } from "./talking.ts";
import { isLate, isOnMove, isWaiting } from "./turn.ts";

/** Lines that are kept free for the moves that end a talk. */
const SPARE_LINES = 8;

/** What is done at any time, whoever is on the move. */
const AT_ANY_TIME: readonly Instinct[] = [
  ...[hear, answerQuestion, answerFavour, join, grantTime, greet, acknowledge],
  withdraw,
];

/** What is done only when it is for the bot to move. */
const ON_MOVE: readonly Instinct[] = [
  ...[sign, volunteer, ask, askTime, object, walk, warn],
  ...[engage, askFavour, remark, offer, hold],
];

/** The next move in the negotiation, or null while there is nothing to do. */
export const negotiate: Instinct = (mind) => {
  const { table } = mind.sight;
  if (table.lastCall !== "") return closeLastCall(mind);
  if (table.lines.length >= MAX_LINES - SPARE_LINES) return sign(mind);
  if (table.leaving !== "") return closeLeaving(mind);
  const command = first(AT_ANY_TIME, mind);
  if (command || isWaiting(mind)) return command;
  return isOnMove(mind) ? first(ON_MOVE, mind) : isLate(mind) ? sign(mind) : null;
};

function first(instincts: readonly Instinct[], mind: Mind): ReturnType<Instinct> {
  for (const instinct of instincts) {
    const command = instinct(mind);
    if (command) return command;
  }
  return null;
}

// Whose move it is, and how much time is left: what most of a bot's moves depend on. It must not move.
import { delayCost } from "../outcome/points.ts";
import { progressOf } from "./aspiration.ts";
import type { Mind } from "./mind.ts";
import type { Act } from "./story.ts";

/** An answer is waited for so long, ms; then the bot goes on without it. */
const PATIENCE = 45_000;
/** With less time than this on the clock, or fewer turns, there is no time left for another round of offers, ms and turns. */
const LAST_MINUTE = 60_000;
const LAST_TURNS = 2;
const MINUTE = 60_000;

/** The newest offers that a seat made at once; null before the first. */
export const lastAct = ({ story }: Mind, seat: Mind["seat"]): Act | null =>
  story().acts.findLast((act) => act.seat === seat) ?? null;

/**
 * Whether it is for the bot to move: the other has offered since, or an issue came open, or nothing of its own is on the table. Whoever
 * declines an offer is given time to say what he would take.
 */
export function isOnMove(mind: Mind): boolean {
  const { acts, unlocked } = mind.story();
  const own = lastAct(mind, mind.seat);
  if (!own || acts.at(-1)?.seat === mind.other || unlocked.length > own.opened) return true;
  if (mind.standing(mind.seat).length > 0) return false;
  const declined = mind.lines("declined", mind.other).at(-1);
  return !declined || declined.number < own.line || mind.sight.now - declined.at >= PATIENCE;
}

/** Whether the bot has asked something and still waits to hear. */
export function isWaiting({ sight, seat, lines }: Mind): boolean {
  const { table, now } = sight;
  const kind = table.asking === seat ? "asked" : table.favour === seat ? "favour-asked" : null;
  const asked = kind && lines(kind, seat).at(-1);
  return asked ? now - asked.at < PATIENCE : false;
}

/** Turns that are left before the last call. */
export const turnsLeft = ({ table }: Mind["sight"]): number => table.turns - table.turn;

/** Whether what is not signed soon will not be signed any more. */
export function isClosing({ sight }: Mind): boolean {
  const { table, now } = sight;
  if (table.lastCall !== "" || table.leaving !== "") return true;
  return turnsLeft(sight) <= LAST_TURNS || (table.deadline > 0 && table.deadline - now < LAST_MINUTE);
}

/** Whether it follows the clock by now, so that what it would not sign before it may sign without a new offer. */
export const isLate = (mind: Mind): boolean =>
  isClosing(mind) || progressOf(mind.sight, mind.story()) > mind.traits.clockFrom;

/** Ms until time alone may change what a bot does: when its patience ends, at every minute since, and when the talk is closing. */
export function untilLookAgain({ table, now }: Mind["sight"]): number {
  const last = table.lines.at(-1)?.at ?? now;
  const minutes = Math.floor((now - last) / MINUTE) + 1;
  const times = [last + PATIENCE, last + minutes * MINUTE, table.deadline - LAST_MINUTE];
  return Math.min(...times.filter((time) => time > now)) - now;
}

/** Points that waiting for something better would cost the seat: another exchange of offers, and one more for each that brought too little. */
export function costOfWaiting({ sight, aspiration }: Mind): number {
  const { pressure } = sight.folder.own;
  const { turn, turns } = sight.table;
  return delayCost(pressure, Math.min(turns, turn + 2 * (1 + aspiration().stalled))) - delayCost(pressure, turn);
}

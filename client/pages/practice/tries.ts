// Tries at practising, as this browser keeps them: what was played, and what came of it. Shows nothing and asks nobody.
import type { Debrief } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import { type Try, tries } from "../../net/keep.ts";

/** Older ones are forgotten. */
const MOST = 60;

/** All tries, the oldest first. */
export const allTries = (): readonly Try[] => tries.get() ?? [];

export const tryAt = (table: string): Try | null => allTries().find((one) => one.table === table) ?? null;

export function addTry(made: Try): void {
  tries.set([...allTries().filter(({ table }) => table !== made.table), made].slice(-MOST));
}

/** Keeps what came of a try; nothing for a table that was not begun in this browser. */
export function noteResult(table: string, debrief: Debrief, seat: Seat): void {
  const { strategicEmpathy, concessions } = debrief.process.seats[seat];
  const result = { winWin: debrief.winWin, sea: strategicEmpathy.sea, achilles: concessions.achilles };
  tries.set(allTries().map((one) => (one.table === table ? { ...one, result } : one)));
}

/** Whether two tries are the same game: case, seat, course, partner and seed. */
export const isSameGame = (one: Try, other: Try): boolean =>
  one.seed === other.seed &&
  one.scenario === other.scenario &&
  one.seat === other.seat &&
  one.course === other.course &&
  one.partner.preset === other.partner.preset &&
  one.partner.difficulty === other.partner.difficulty;

/** The two tries that are best held side by side: the latest finished one, and the one before it of the same game, or at all. */
export function pairToCompare(finished: readonly Try[]): readonly [Try, Try] | null {
  const last = finished.at(-1);
  const earlier = finished.slice(0, -1);
  const before = last && (earlier.findLast((one) => isSameGame(one, last)) ?? earlier.at(-1));
  return last && before ? [before, last] : null;
}

// How long to wait before trying again. Pure; chance comes in as a number.

const FIRST = 200;
/** Short enough that everybody is back soon after a server is, ms. */
const LONGEST = 2_000;

/** Wait before try number `attempt`, counted from 1; `chance` in 0..1 spreads clients that lost the same server. */
export function backoff(attempt: number, chance: number): number {
  const step = Math.min(LONGEST, FIRST * 2 ** (attempt - 1));
  return Math.round(step * (0.5 + chance / 2));
}

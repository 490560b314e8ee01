// How often one secret may ask in a while, counted in a table of fixed size: no flood of secrets, made up or not, makes it grow.

/** Counters; two secrets that share one share its budget, which is rare and harmless. */
const COUNTERS = 65_536;

/** Answers whether `key` may ask once more: `most` times in every `window` (ms). `now` is the clock, ms. */
export function openBudget(most: number, window: number, now: () => number): (key: string) => boolean {
  const counters = new Uint16Array(COUNTERS);
  let until = 0;
  return (key) => {
    if (now() >= until) {
      counters.fill(0);
      until = now() + window;
    }
    const place = placeOf(key);
    const count = counters[place] ?? 0;
    if (count >= most) return false;
    counters[place] = count + 1;
    return true;
  };
}

/** FNV-1a, folded. */
function placeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return ((hash >>> 16) ^ hash) & (COUNTERS - 1);
}

// What is left to chance, from a seed: the same seed and purpose always give the same number. It must not keep any state.

/**
 * A number from 0 to below 1 for a seed and a purpose. The same arguments always give the same number; a number drawn for another
 * purpose tells nothing about it, so that draws can be asked for in any order, or again after a restart.
 */
export function draw(seed: number, ...purpose: readonly (string | number)[]): number {
  let hash = scramble(seed);
  for (const part of purpose) hash = scramble(typeof part === "number" ? hash ^ part : spell(hash, part));
  return (hash >>> 0) / 2 ** 32;
}

function spell(hash: number, word: string): number {
  let spelt = hash;
  for (let at = 0; at < word.length; at++) spelt = Math.imul(spelt ^ word.charCodeAt(at), 0x01000193);
  return spelt;
}

/** Spreads every bit of a whole number over all 32. */
function scramble(number: number): number {
  let mixed = (number + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

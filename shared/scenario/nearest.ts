// Advice for a word that is not known: what somebody most likely meant. It must not know where the words come from.

/** The word nearest to `word` by typing errors, if it is near enough to be meant; else null. */
function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters to insert, delete, replace, or swap with their neighbour, to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let older: number[] = [];
  let old = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const replaced = at(old, column - 1) + (same ? 0 : 1);
      const swap = swapped && row > 1 ? at(older, column - 2) + 1 : replaced;
      current[column] = Math.min(replaced, swap, at(old, column) + 1, at(current, column - 1) + 1);
    }
    [older, old] = [old, current];
  }
  return at(old, to.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** Advice for an unknown word: the nearest known one, or all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== null) return `Did you mean ${meant}?`;
  return known.length === 0 ? "There is none here." : `Known here: ${listed(known)}.`;
}

/** Words with commas; of a long list the first sixteen. */
export const listed = (words: readonly string[]): string =>
  words.slice(0, 16).join(", ") + (words.length > 16 ? ", ..." : "");

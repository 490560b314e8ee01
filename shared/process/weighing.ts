// Means of parts of which some may be unknown. It must not know what the parts are.

/** A weight above 0 and its part; null when the part is unknown. */
export type Weighed = readonly [weight: number, part: number | null];

/** The weighted mean of the known parts: unknown ones drop out and the rest renormalises; null when none is known (RULES 4). */
export function weigh(parts: readonly Weighed[]): number | null {
  let [weights, sum] = [0, 0];
  for (const [weight, part] of parts) {
    if (part === null) continue;
    weights += weight;
    sum += weight * part;
  }
  return weights === 0 ? null : sum / weights;
}

/** The nearest number from 0 to 1. */
export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

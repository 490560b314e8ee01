// A reflection while it is being written: eight ratings and a sentence, read from storage. Pure.
import { MAX_SAY } from "../../../shared/table/limits.ts";

export interface Reflection {
  readonly ratings: readonly (number | null)[];
  readonly commitment: string;
}

/** The statements in their order: two each on outcome, self, process and relationship. */
export const SAYINGS = [
  "outcome.1",
  "outcome.2",
  "self.1",
  "self.2",
  "process.1",
  "process.2",
  "relationship.1",
  "relationship.2",
] as const;

export const SCALE = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whatever was stored as a reflection; a blank one when it is none. */
export function readReflection(stored: unknown): Reflection {
  const { ratings, commitment } = (stored ?? {}) as { ratings?: unknown; commitment?: unknown };
  const known = (rating: unknown): number | null => SCALE.find((one) => one === rating) ?? null;
  return {
    ratings: SAYINGS.map((_, index) => known(Array.isArray(ratings) ? ratings[index] : null)),
    commitment: typeof commitment === "string" ? commitment.slice(0, MAX_SAY) : "",
  };
}

export const rate = ({ ratings, ...rest }: Reflection, statement: number, rating: number | null): Reflection => ({
  ...rest,
  ratings: ratings.map((old, index) => (index === statement ? rating : old)),
});

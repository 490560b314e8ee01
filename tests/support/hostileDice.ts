// Chance for attacks, from a seed: the same seed throws the same dice in the same order.
import { draw } from "../../shared/random.ts";

export interface Dice {
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  pick<T>(list: readonly T[]): T;
  bytes(count: number): Buffer;
  /** Other dice, which do not depend on how often these are thrown. */
  other(name: string): Dice;
}

export function diceOf(seed: number, name = ""): Dice {
  let thrown = 0;
  const below = (most: number) => Math.floor(draw(seed, name, thrown++) * most);
  return {
    below,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
    other: (another) => diceOf(seed, `${name}/${another}`),
  };
}

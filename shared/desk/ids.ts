// Ids made from names, so that nobody has to think of one. It must not know what is named.

import { LENGTHS } from "../scenario/limits.ts";

/** Letters that no accent can be taken from. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};

/** A name as an id of lower-case letters, digits and hyphens; `otherwise` when nothing of it can stay. */
export function idFrom(name: string, otherwise: string): string {
  const letters = [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join("");
  const words = letters
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LENGTHS.id - 4);
  return words.replace(/^-+|-+$/g, "") || otherwise;
}

/** The id itself, or with the first number from 2 that makes it one of its own. */
export function ownId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  for (let number = 2; ; number += 1) {
    const made = `${id}-${number}`;
    if (!taken.includes(made)) return made;
  }
}

/** Whether an id is what `idFrom` and `ownId` made of a name. */
export const comesFrom = (id: string, name: string, otherwise: string): boolean =>
  id.replace(/-\d+$/, "") === idFrom(name, otherwise) || id === idFrom(name, otherwise);

export const isId = (word: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word) && word.length <= LENGTHS.id;

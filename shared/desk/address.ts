// From the field that a problem or a finding names to its path in the file. It must not judge what stands there.

import type { Path } from "../scenario/locate.ts";
import { idOf } from "./references.ts";
import { isMapping, type Plain } from "./step.ts";

/** Words between dots, in brackets or in quotes: `issues[price].options[#2].id`, `seats.buyer.facts.proof`. */
const WORD = /"(?:[^"\\]|\\.)*"|[^.[\]"]+/g;

/**
 * The path of a field as problems and findings name it: list items by id, or by number from 1 behind a "#". It ends where
 * the file has nothing of that name, with the name of what is missing; "yaml" and "file" are the whole file.
 */
export function pathOfField(value: Plain | undefined, field: string): Path {
  if (field === "yaml" || field === "file") return [];
  const path: (string | number)[] = [];
  let here: Plain | undefined = value;
  for (const [found] of field.matchAll(WORD)) {
    const word = found.startsWith('"') ? String(JSON.parse(found)) : found;
    if (Array.isArray(here)) {
      const index = word.startsWith("#") ? Number(word.slice(1)) - 1 : here.findIndex((item) => idOf(item) === word);
      if (index < 0) return path;
      path.push(index);
      here = here[index];
    } else {
      path.push(word);
      here = isMapping(here) ? here[word] : undefined;
    }
  }
  return path;
}

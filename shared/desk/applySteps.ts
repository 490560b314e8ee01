// Steps carried out on a text. What comes out is read again and compared with what should have come out; where a splice
// does not do, the document is written anew, with its comments as far as they can be kept.

import { Document, isMap, isScalar, isSeq } from "yaml";
import { nodeAt, pairOf, parseJoined, parseText } from "./places.ts";
import { spliced, spliceOf } from "./splice.ts";
import { moved, type Plain, type Step, sameValue, stepOnValue } from "./step.ts";

/** The plain value of a text, as whoever loads the case sees it; undefined when it is no readable YAML. */
export function readValue(text: string): Plain | undefined {
  const document = parseJoined(text);
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() as Plain;
  } catch {
    return undefined;
  }
}

/** The text after these steps; `value` is what the text holds. The result always holds what the steps make of that value. */
export function applySteps(text: string, value: Plain, steps: readonly Step[]): { text: string; value: Plain } {
  let [now, expected] = [text, value];
  for (const step of steps) {
    const next = stepOnValue(expected, step);
    if (sameValue(next, expected)) continue;
    now = carryOut(now, next, step);
    expected = next;
  }
  return { text: now, value: expected };
}

function carryOut(text: string, expected: Plain, step: Step): string {
  const splice = spliceOf(text, parseText(text), step);
  if (splice !== null) {
    const made = spliced(text, splice);
    if (sameValue(readValue(made), expected)) return made;
  }
  const rewritten = rewrite(text, step);
  if (rewritten !== null && sameValue(readValue(rewritten), expected)) return rewritten;
  return new Document(expected).toString();
}

/** The step carried out by the library, which writes the whole document in its own manner. */
function rewrite(text: string, step: Step): string | null {
  const document = parseJoined(text);
  const node = nodeAt(document, step.do === "rekey" ? step.path.slice(0, -1) : step.path);
  if (step.do === "put" || step.do === "drop") {
    if (nodeAt(document, step.path.slice(0, -1)) === null) return null;
    if (step.do === "put") document.setIn(step.path, document.createNode(step.value));
    else document.deleteIn(step.path);
  } else if (step.do === "rekey") {
    const pair = isMap(node) ? pairOf(node, String(step.path.at(-1))) : undefined;
    if (!pair || !isScalar(pair.key)) return null;
    pair.key.value = step.key;
  } else {
    if (!isSeq(node)) return null;
    if (step.do === "insert") node.items.splice(step.at, 0, document.createNode(step.value));
    else node.items = [...moved(node.items, step.from, step.to)];
  }
  return document.toString({ lineWidth: 0 });
}

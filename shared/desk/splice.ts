// A step as one replacement in a YAML text, so that all else stays as its author wrote it. Null where the text is written
// in a way that this cannot do; whoever calls it checks what comes out.

import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { ORDER } from "./order.ts";
import {
  columnOf,
  dashesOf,
  endOf,
  isEmptyNode,
  isFlow,
  lineStart,
  nextLine,
  nodeAt,
  type Parsed,
  pairEnd,
  pairOf,
  pairStart,
  startOf,
  valueEnd,
} from "./places.ts";
import { moved, type Plain, type Step } from "./step.ts";
import { afterKey, flowText, itemText, keyText } from "./write.ts";

/** What stands from `at` up to `until` becomes `text`. */
export interface Splice {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

type Path = Step["path"];

export const spliced = (text: string, { at, until, text: made }: Splice): string =>
  text.slice(0, at) + made + text.slice(until);

/** The replacement that carries out a step on a text with its parsed document. */
export function spliceOf(text: string, document: Parsed, step: Step): Splice | null {
  switch (step.do) {
    case "put":
      return put(text, document, step.path, step.value);
    case "drop":
      return drop(text, document, step.path);
    case "insert":
      return insert(text, document, step);
    case "move":
      return move(text, document, step);
    case "rekey": {
      const parent = nodeAt(document, step.path.slice(0, -1));
      const pair = isMap(parent) ? pairOf(parent, String(step.path.at(-1))) : undefined;
      return pair ? { at: startOf(pair.key), until: valueEnd(pair.key), text: keyText(step.key) } : null;
    }
  }
}

function put(text: string, document: Parsed, path: Path, value: Plain): Splice | null {
  const parent = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1) ?? "";
  if (isSeq(parent)) {
    const item = parent.items[Number(last)];
    if (item === undefined) return null;
    const made = isFlow(parent) ? flowText(value) : itemText(value, columnOf(text, startOf(item)));
    return { at: startOf(item), until: withoutBreak(text, endOf(text, item)), text: made };
  }
  if (!isMap(parent)) {
    if (path.length === 0 || (parent !== null && !isEmptyNode(parent))) return null;
    return put(text, document, path.slice(0, -1), { [String(last)]: value });
  }
  const pair = pairOf(parent, String(last));
  return pair ? replace(text, parent, pair, value) : add(text, parent, String(last), value);
}

/** The end of a value without the line break that a text below its key brings along. */
const withoutBreak = (text: string, end: number): number => (text[end - 1] === "\n" ? end - 1 : end);

function replace(text: string, map: YAMLMap, { key, value: old }: Pair, value: Plain): Splice | null {
  const made = isFlow(map) ? ` ${flowText(value)}` : afterKey(value, columnOf(text, startOf(key)));
  const oneLine = isFlow(map) || (isScalar(old) && old.type !== "BLOCK_LITERAL" && old.type !== "BLOCK_FOLDED");
  if (!isEmptyNode(old) && (oneLine || isFlow(old)) && !made.startsWith("\n") && !made.startsWith(" |"))
    return { at: startOf(old), until: valueEnd(old), text: made.slice(1) };
  const colon = text.indexOf(":", valueEnd(key));
  if (colon < 0) return null;
  const until = isEmptyNode(old) ? colon + 1 : withoutBreak(text, endOf(text, old));
  return { at: colon + 1, until, text: made };
}

function add(text: string, map: YAMLMap, key: string, value: Plain): Splice | null {
  if (isFlow(map)) {
    const made = `${keyText(key)}: ${flowText(value)}`;
    const last = map.items.at(-1);
    if (last) return { at: pairEnd(text, last), until: pairEnd(text, last), text: `, ${made}` };
    return { at: startOf(map), until: valueEnd(map), text: `{ ${made} }` };
  }
  const first = map.items[0];
  if (!first) return null;
  const indent = columnOf(text, pairStart(first));
  const before = map.items.findLast((pair) => ORDER.indexOf(String(pair.key)) < ORDER.indexOf(key));
  const at = nextLine(text, pairEnd(text, before ?? first));
  const open = at > 0 && text[at - 1] !== "\n" ? "\n" : "";
  return { at, until: at, text: `${open}${" ".repeat(indent)}${keyText(key)}:${afterKey(value, indent)}\n` };
}

function drop(text: string, document: Parsed, path: Path): Splice | null {
  const parent = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1) ?? "";
  if (isSeq(parent)) {
    const index = Number(last);
    if (parent.items.length === 1) return put(text, document, path.slice(0, -1), []);
    const [starts, ends] = [parent.items.map(startOf), parent.items.map((item) => endOf(text, item))];
    if (isFlow(parent)) return withoutItem(starts, ends, index);
    const at = dashesOf(parent)?.[index];
    return at === undefined ? null : { at: lineStart(text, at), until: nextLine(text, ends[index] ?? at), text: "" };
  }
  const pair = isMap(parent) ? pairOf(parent, String(last)) : undefined;
  if (!isMap(parent) || !pair) return null;
  if (parent.items.length === 1) return path.length < 2 ? null : put(text, document, path.slice(0, -1), {});
  const index = parent.items.indexOf(pair);
  if (isFlow(parent))
    return withoutItem(
      parent.items.map(pairStart),
      parent.items.map((one) => pairEnd(text, one)),
      index,
    );
  const next = parent.items[index + 1];
  if (index === 0 && next) return { at: pairStart(pair), until: pairStart(next), text: "" };
  return { at: lineStart(text, pairStart(pair)), until: nextLine(text, pairEnd(text, pair)), text: "" };
}

/** Takes an item out from between brackets, with the comma beside it. */
function withoutItem(starts: readonly number[], ends: readonly number[], index: number): Splice | null {
  const next = starts[index + 1];
  const [at, until] = next === undefined ? [ends[index - 1], ends[index]] : [starts[index], next];
  return at === undefined || until === undefined ? null : { at, until, text: "" };
}

function insert(text: string, document: Parsed, step: Extract<Step, { do: "insert" }>): Splice | null {
  const list = nodeAt(document, step.path);
  if (!isSeq(list) || list.items.length === 0) return put(text, document, step.path, [step.value]);
  const [before, last] = [list.items[step.at], list.items.at(-1)];
  if (isFlow(list)) {
    if (before) return { at: startOf(before), until: startOf(before), text: `${flowText(step.value)}, ` };
    return { at: valueEnd(last), until: valueEnd(last), text: `, ${flowText(step.value)}` };
  }
  const dashes = dashesOf(list);
  if (!dashes?.[0]) return null;
  const indent = columnOf(text, dashes[0]);
  const at = before ? lineStart(text, dashes[step.at] ?? 0) : nextLine(text, endOf(text, last));
  const open = at > 0 && text[at - 1] !== "\n" ? "\n" : "";
  return { at, until: at, text: `${open}${" ".repeat(indent)}- ${itemText(step.value, indent + 2)}\n` };
}

function move(text: string, document: Parsed, { path, from, to }: Extract<Step, { do: "move" }>): Splice | null {
  const list = nodeAt(document, path);
  if (!isSeq(list)) return null;
  return isFlow(list) ? moveInLine(text, list, from, to) : moveLines(text, list, from, to);
}

/** The words change places, the commas and blanks between them stay. */
function moveInLine(text: string, list: YAMLSeq, from: number, to: number): Splice {
  const places = list.items.map((item) => [startOf(item), valueEnd(item)] as const);
  const words = moved(
    places.map(([start, end]) => text.slice(start, end)),
    from,
    to,
  );
  const gaps = places.slice(1).map(([start], index) => text.slice(places[index]?.[1], start));
  const [at, until] = [places[0]?.[0] ?? 0, places.at(-1)?.[1] ?? 0];
  return { at, until, text: words.map((word, index) => word + (gaps[index] ?? "")).join("") };
}

/** Items change places with the comments above them. */
function moveLines(text: string, list: YAMLSeq, from: number, to: number): Splice | null {
  const first = dashesOf(list)?.[0];
  if (first === undefined) return null;
  const ends = list.items.map((item) => nextLine(text, endOf(text, item)));
  const at = lineStart(text, first);
  const lines = ends.map((end, index) => {
    const stretch = text.slice(index === 0 ? at : ends[index - 1], end);
    return stretch.endsWith("\n") ? stretch : `${stretch}\n`;
  });
  return { at, until: ends.at(-1) ?? at, text: moved(lines, from, to).join("") };
}

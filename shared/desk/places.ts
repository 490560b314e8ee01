// Where the parts of a YAML text stand: collections by path, the stretch of an item or a key, the end of what it holds.
// It must not change the text.

import type { YAMLMap, YAMLSeq } from "yaml";
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import type { Path } from "../scenario/locate.ts";
import { rejoin } from "../scenario/rejoin.ts";

export type Parsed = Document.Parsed;

/** Reads a text with the place of every token kept. */
export const parseText = (text: string): Parsed =>
  parseDocument(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });

/** The same as whoever loads the case sees it: texts that a comma cut in two are one again. */
export function parseJoined(text: string): Parsed {
  const document = parseText(text);
  rejoin(document);
  return document;
}

/** The collection or scalar at a path; null when there is none, or when it is written elsewhere (an alias). */
export function nodeAt(document: Document, path: Path): Node | null {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) node = pairOf(node, String(step))?.value ?? null;
    else if (isSeq(node)) node = node.items[Number(step)] ?? null;
    else return null;
    if (isAlias(node)) return null;
  }
  return (node as Node | null) ?? null;
}

/** The pair of a key; of a repeated key the last one, which counts. */
export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value ?? "") === key);

export const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? -1;

/** Where the value itself ends, comments behind it left out. */
export const valueEnd = (node: unknown): number => (node as Node | null)?.range?.[1] ?? -1;

/** Whether a collection is written within brackets. */
export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

export const isEmptyNode = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null);

/** Where the last thing of a value ends. Of a text below its key: behind its last line that is not blank. */
export function endOf(text: string, node: unknown): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1) as Pair | Node;
    if (!isMap(node)) return endOf(text, last);
    const { key, value } = last as Pair;
    return isEmptyNode(value) ? Math.max(valueEnd(key), valueEnd(value)) : endOf(text, value);
  }
  const end = valueEnd(node);
  if (!isScalar(node) || (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED")) return end;
  const whole = text.slice(startOf(node), end);
  return end - (/\n((?:[ \t]*\n)+)$/.exec(whole)?.[1]?.length ?? 0);
}

/** Where a pair begins and where the last thing of it ends. */
export const pairStart = (pair: Pair): number => startOf(pair.key);
export const pairEnd = (text: string, pair: Pair): number =>
  isEmptyNode(pair.value) ? Math.max(valueEnd(pair.key), valueEnd(pair.value)) : endOf(text, pair.value);

export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The start of the line after the one in which something ends at `offset`. */
export function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found + 1;
}

/** The columns of spaces before `offset`, anything else before it counted as well. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where the dashes of a list stand; null when it is not written with dashes. */
export function dashesOf(seq: YAMLSeq): readonly number[] | null {
  const token = seq.srcToken;
  if (token?.type !== "block-seq") return null;
  const dashes = token.items.flatMap((item) => item.start.find(({ type }) => type === "seq-item-ind")?.offset ?? []);
  return dashes.length === seq.items.length ? dashes : null;
}

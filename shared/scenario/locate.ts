// Finds the place of a value in a YAML document by its path. It must not judge what stands there.

import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";

/** Keys and list indices, from the top of the file. */
export type Path = readonly (string | number)[];

/**
 * The offset in the text of the value at a path, or of its key. Of something missing it is the key of the nearest thing
 * around it; 0 when there is none.
 */
export function locate(document: Document.Parsed, path: Path, on: "key" | "value"): number {
  let node: unknown = document.contents;
  let key: unknown = null;
  for (const step of path) {
    const inside = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(inside) ? pairOf(inside.items, String(step)) : undefined;
    const next = pair !== undefined ? pair.value : isSeq(inside) ? inside.items[Number(step)] : undefined;
    if (pair === undefined && next === undefined) return offsetOf(key ?? node);
    key = pair?.key ?? next;
    node = next;
  }
  return on === "key" ? offsetOf(key ?? node) : offsetOf(isNode(node) ? node : key);
}

/** Of a repeated key the last counts, as in the plain value. */
const pairOf = (pairs: readonly Pair[], key: string): Pair | undefined =>
  pairs.findLast((pair) => isScalar(pair.key) && String(pair.key.value ?? "") === key);

const offsetOf = (node: unknown): number => (isNode(node) ? ((node as ParsedNode).range?.[0] ?? 0) : 0);

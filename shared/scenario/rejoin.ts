// Joins texts that an unquoted comma cut in two: in `{ name: One plant first, then the others }` YAML sees a name and a
// key without a value, the author one text. It must not touch single words, which may be meant as keys.

import { type Document, isScalar, type Pair, Scalar, visit } from "yaml";

/** Changes the document in place: within { }, a bare phrase of several words goes back to the text before it. */
export function rejoin(document: Document.Parsed): void {
  visit(document, {
    Map(_, map) {
      if (!map.flow) return;
      const pairs: Pair[] = [];
      for (const pair of map.items) {
        const before = pairs.at(-1)?.value;
        const phrase = barePhrase(pair);
        if (phrase === null || !isPlain(before)) {
          pairs.push(pair);
          continue;
        }
        before.source = `${before.source}, ${phrase}`;
        before.value = before.source;
      }
      map.items = pairs;
    },
  });
}

const isPlain = (node: unknown): node is Scalar => isScalar(node) && node.type === Scalar.PLAIN;

/** The words of a pair that has no value, not even an empty one after a colon. */
const barePhrase = ({ key, value }: Pair): string | null =>
  value === null && isPlain(key) && /\s/.test(String(key.value)) ? String(key.value) : null;

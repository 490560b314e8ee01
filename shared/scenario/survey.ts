// Looks over a YAML document, before it becomes plain values, for what those would hide or choke on: repeated keys,
// too many aliases, deep nesting. It must not know what a scenario is.

import { type Document, isMap, isScalar, visit, type YAMLMap } from "yaml";
import { ALIASES, DEPTH } from "./limits.ts";

export interface Finding {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
  /** The document must not be read any further. */
  readonly hopeless: boolean;
}

/** Everything found, each kind of hopeless finding once. */
export function survey(document: Document.Parsed): Finding[] {
  const findings: Finding[] = [];
  let aliases = 0;
  const giveUp = (offset: number, message: string, fix: string) => {
    findings.push({ offset, message, fix, hopeless: true });
    return visit.BREAK;
  };
  visit(document, {
    Alias(_, alias) {
      const offset = alias.range?.[0] ?? 0;
      aliases += 1;
      if (aliases > ALIASES) return giveUp(offset, `has more than ${ALIASES} aliases`, "Write them out.");
      if (alias.resolve(document) !== undefined) return undefined;
      return giveUp(offset, `repeats &${alias.source}, which is not defined above`, "Write it out.");
    },
    Collection(_, collection, ancestors) {
      const offset = collection.range?.[0] ?? 0;
      if (ancestors.length > DEPTH) return giveUp(offset, "is nested too deeply", "Nest less deeply.");
      if (isMap(collection)) for (const repeated of repeatedKeys(collection)) findings.push(repeated);
      return undefined;
    },
  });
  return findings;
}

function repeatedKeys(map: YAMLMap): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value ?? "");
    if (seen.has(name)) {
      const message = `has the key ${JSON.stringify(name.slice(0, 60))} twice`;
      findings.push({ offset: key.range?.[0] ?? 0, message, fix: "Remove or rename one.", hopeless: false });
    }
    seen.add(name);
  }
  return findings;
}

// Plain values as YAML in the manner of the library's files: texts on lines of their own, short mappings and lists of
// numbers in one line. It must not look at what a file held before.

import type { Plain } from "./step.ts";
import { isMapping } from "./step.ts";

/** Characters that a mapping within one line may have. */
const LINE = 110;

/** Starts like a word, holds nothing that YAML reads as something else. Within { } and [ ] commas and brackets do. */
const PLAIN = /^[\p{L}(][^:#\n\r\t"\\]*$/u;
const PLAIN_IN_FLOW = /^[\p{L}(][^:#\n\r\t"\\,[\]{}]*$/u;
/** What YAML takes for something other than a text. */
const OTHER = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** A text, number or truth value in one line. */
export function inLine(value: string | number | boolean | null, inFlow: boolean): string {
  if (typeof value !== "string") return String(value);
  const plain = (inFlow ? PLAIN_IN_FLOW : PLAIN).test(value) && !OTHER.test(value) && value.trimEnd() === value;
  return plain ? value : JSON.stringify(value);
}

/** A key of a mapping. */
export const keyText = (key: string): string => inLine(key, true);

/** Any value in one line, as it stands within { } or [ ]. */
export function flowText(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isMapping(value)) return inLine(value as string | number | boolean | null, true);
  const pairs = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${flowText(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

const isSimple = (value: Plain): boolean => typeof value !== "object" || value === null;

/** A text of several lines that may stand below its key. */
const standsBelow = (value: Plain): value is string =>
  typeof value === "string" && /^[^\s][^\r\t]*\n/.test(value) && !/\n\n$/.test(value) && !/\n +(\n|$)/.test(value);

const fitsLine = (value: Plain, indent: number): boolean => {
  const text = flowText(value);
  return text.length + indent <= LINE && !text.includes("\\n");
};

/** What follows `key:`, from the blank on and without the last line break; `indent` is the key's own column. */
export function afterKey(value: Plain, indent: number): string {
  const inner = " ".repeat(indent + 2);
  if (standsBelow(value)) {
    const lines = value.replace(/\n$/, "").split("\n");
    return ` ${value.endsWith("\n") ? "|" : "|-"}\n${lines.map((line) => (line === "" ? "" : inner + line)).join("\n")}`;
  }
  if (isSimple(value)) return ` ${inLine(value as string | number | boolean | null, false)}`;
  if (Array.isArray(value)) {
    if (value.every(isSimple)) return ` ${flowText(value)}`;
    return value.map((item: Plain) => `\n${inner}- ${itemText(item, indent + 4)}`).join("");
  }
  if (fitsLine(value, indent + 20)) return ` ${flowText(value)}`;
  return `\n${inner}${mappingText(value as Readonly<Record<string, Plain>>, indent + 2)}`;
}

/** An item of a list after its dash; `indent` is the column where it stands. */
export function itemText(value: Plain, indent: number): string {
  if (!isMapping(value) || fitsLine(value, indent)) return flowText(value);
  return mappingText(value, indent);
}

/** A mapping over several lines, the first of which is already indented. */
function mappingText(value: Readonly<Record<string, Plain>>, indent: number): string {
  return Object.entries(value)
    .map(([key, inner]) => `${keyText(key)}:${afterKey(inner, indent)}`)
    .join(`\n${" ".repeat(indent)}`);
}

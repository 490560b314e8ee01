// The smallest things that can happen to a case's file, by path, and what each makes of the plain value. It must not know
// YAML nor what a scenario is.

import type { Path } from "../scenario/locate.ts";

/** What a file holds once it is read. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type Step =
  /** Replaces what is there, or adds it with whatever around it is missing. */
  | { readonly do: "put"; readonly path: Path; readonly value: Plain }
  | { readonly do: "drop"; readonly path: Path }
  /** Into the list at the path, before its item `at`; behind the last when there is none. */
  | { readonly do: "insert"; readonly path: Path; readonly at: number; readonly value: Plain }
  /** Within the list at the path: the item `from` becomes number `to`. */
  | { readonly do: "move"; readonly path: Path; readonly from: number; readonly to: number }
  /** Another name for the key at the end of the path, which nothing beside it has. */
  | { readonly do: "rekey"; readonly path: Path; readonly key: string };

export const isMapping = (value: unknown): value is Readonly<Record<string, Plain>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a path; undefined when there is none. */
export function valueAt(value: unknown, path: Path): Plain | undefined {
  let here: unknown = value;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)];
    else here = isMapping(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here as Plain | undefined;
}

/** The list at a path; empty when there is none. */
export function listAt(value: unknown, path: Path): readonly Plain[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** An item moved within a list. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

/** What a step makes of a value; the value itself when there is nothing at its path. */
export function stepOnValue(value: Plain, step: Step): Plain {
  switch (step.do) {
    case "put":
      return replaced(value, step.path, () => step.value);
    case "drop":
      return valueAt(value, step.path) === undefined ? value : replaced(value, step.path, () => undefined);
    case "insert":
      return replaced(value, step.path, (old) => {
        const list = Array.isArray(old) ? old : [];
        return [...list.slice(0, step.at), step.value, ...list.slice(step.at)];
      });
    case "move":
      return replaced(value, step.path, (old) => (Array.isArray(old) ? moved(old, step.from, step.to) : (old ?? null)));
    case "rekey": {
      const last = String(step.path.at(-1));
      return replaced(value, step.path.slice(0, -1), (old) =>
        isMapping(old)
          ? Object.fromEntries(Object.entries(old).map(([key, inner]) => [key === last ? step.key : key, inner]))
          : (old ?? null),
      );
    }
  }
}

/** A copy with what `make` makes of the part at a path; undefined takes the part out. */
function replaced(value: Plain | undefined, path: Path, make: (old: Plain | undefined) => Plain | undefined): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return make(value) ?? null;
  const inner = (old: Plain | undefined): Plain | undefined =>
    rest.length === 0 ? make(old) : replaced(old, rest, make);
  if (Array.isArray(value)) {
    const made = inner(value[Number(step)]);
    return value.flatMap((item: Plain, index) => (index !== Number(step) ? [item] : made === undefined ? [] : [made]));
  }
  const map = isMapping(value) ? value : {};
  const made = inner(Object.hasOwn(map, step) ? map[step] : undefined);
  const others = Object.entries(map).filter(([key]) => key !== String(step));
  if (made === undefined) return Object.fromEntries(others);
  return Object.hasOwn(map, step)
    ? Object.fromEntries(Object.entries(map).map(([key, old]) => [key, key === String(step) ? made : old]))
    : Object.fromEntries([...others, [String(step), made]]);
}

/** Whether two values are the same, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  if (!isMapping(one) || !isMapping(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
  );
}

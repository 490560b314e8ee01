// Keeps what has not changed: of a new value every part that says the same as before stays the very same object, so that a page
// can tell by identity what to draw again. Knows plain values, lists and records only.

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function sameList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const parts = after.map((part, index) => sameParts(before[index], part));
  const same = parts.length === before.length && parts.every((part, index) => part === before[index]);
  return same ? before : parts;
}

function sameRecord(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(after);
  const parts = keys.map((key) => [key, sameParts(before[key], after[key])] as const);
  const same = keys.length === Object.keys(before).length && parts.every(([key, part]) => part === before[key]);
  return same ? before : Object.fromEntries(parts);
}

/** `after`, with every part of it that equals the one in the same place of `before` being that one. */
export function sameParts<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return sameList(before, after) as T;
  return isRecord(before) && isRecord(after) ? (sameRecord(before, after) as T) : after;
}

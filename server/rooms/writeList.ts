// Brings a schema's list of plain values to those of a view, changing only what differs.

/** Brings a list of plain values to these ones. `last` is what it was brought to before, when nothing else writes it. */
export function writeList<T>(part: T[], values: readonly T[], last?: readonly T[]): void {
  if (last && isSame(values, last)) return;
  if (part.length > values.length) part.splice(values.length);
  for (const [index, value] of values.entries()) {
    if (index >= part.length) part.push(value);
    else if (part[index] !== value) part[index] = value;
  }
}

const isSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one === other || (one.length === other.length && one.every((value, index) => value === other[index]));

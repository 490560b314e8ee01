// Brings a schema's list of plain values to those of a view, changing only what differs.

/** Brings a list of plain values to these ones. */
export function writeList<T>(part: T[], values: readonly T[]): void {
  if (part.length > values.length) part.splice(values.length);
  for (const [index, value] of values.entries()) {
    if (index >= part.length) part.push(value);
    else if (part[index] !== value) part[index] = value;
  }
}

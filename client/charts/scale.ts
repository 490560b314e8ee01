// Straight scales from points to places, and the range a chart has to cover. Pure.

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The least range that holds all values and zero, widened by `margin` (a share of it) at both ends; never empty. */
export function rangeOf(values: readonly number[], margin: number): Range {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const widening = (high - low || 1) * margin;
  return { low: low - widening, high: high + widening };
}

/** From points to a place; `start` may be greater than `end`, as on an axis that points up. */
export function linear(range: Range, start: number, end: number): (value: number) => number {
  const factor = (end - start) / (range.high - range.low);
  return (value) => start + (value - range.low) * factor;
}

// An axis of a room's plots: its range, its ticks and what they say. Pure, no words of its own.

export interface Axis {
  readonly title: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly say: (value: number) => string;
}

/** Place on an axis, from `start` to `end`; values outside its range stand at its ends. */
export const placeOn = ({ low, high }: Axis, value: number, start: number, end: number): number =>
  start + (Math.min(high, Math.max(low, value)) - low) * ((end - start) / (high - low || 1));

/** An axis of shares from `low` (0 or below) to at least 1, in steps of a quarter. */
export function shareAxis(title: string, values: readonly number[], say: (share: number) => string): Axis {
  const low = Math.max(-0.5, Math.min(0, Math.floor(Math.min(0, ...values) * 4) / 4));
  const high = Math.min(1.5, Math.max(1, Math.ceil(Math.max(1, ...values) * 4) / 4));
  const ticks = Array.from({ length: Math.round((high - low) * 4) + 1 }, (_, k) => low + k / 4);
  return { title, low, high, ticks, say };
}

/** An axis of whole numbers from 0 to at least `least`, with about five ticks. */
export function countAxis(
  title: string,
  values: readonly number[],
  least: number,
  say: (value: number) => string,
): Axis {
  const most = Math.max(least, ...values);
  const step = Math.max(1, Math.ceil(most / 5));
  const high = Math.ceil(most / step) * step;
  return {
    title,
    low: -0.4,
    high: high + 0.4,
    ticks: Array.from({ length: high / step + 1 }, (_, k) => k * step),
    say,
  };
}

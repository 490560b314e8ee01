// Rows of stacked bars as figures to draw: where each part begins and how long it is. Pure, no words.

export interface Part {
  /** A share of the row's whole length, 0..1 and beyond. */
  readonly share: number;
  /** Drawn hatched: lost, unanswered. */
  readonly hatched: boolean;
}

export interface Stretch {
  readonly x: number;
  readonly width: number;
  readonly hatched: boolean;
}

const GAP = 2;
/** A part that is not nothing can be seen. */
const LEAST = 2;

/** The parts one after the other within `width`, with a gap between; empty ones left out. Never longer than the width. */
export function stretches(parts: readonly Part[], width: number): readonly Stretch[] {
  const drawn = parts.filter((part) => part.share > 0);
  const total = drawn.reduce((sum, part) => sum + part.share, 0);
  const scale = width / Math.max(1, total);
  let x = 0;
  return drawn.map(({ share, hatched }) => {
    const length = Math.max(LEAST, share * scale - GAP);
    const stretch = { x, width: Math.min(length, Math.max(0, width - x)), hatched };
    x += share * scale;
    return stretch;
  });
}

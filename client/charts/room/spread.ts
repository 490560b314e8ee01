// Keeps dots of a plot from covering each other: each takes the nearest free place around its own. Pure, no words.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Directions tried around a dot, and how far it may be moved in dot widths. */
const AROUND = 12;
const FARTHEST = 4;

/**
 * Places for dots of radius `r`, in the order given. `lane` moves them up and down only, as in a strip. A dot that finds no free place
 * stays where it belongs, over another one.
 */
export function spread(wanted: readonly Spot[], r: number, lane = false): readonly Spot[] {
  const placed: Spot[] = [];
  const free = (spot: Spot) => placed.every((one) => Math.hypot(one.x - spot.x, one.y - spot.y) >= 2 * r - 0.5);
  for (const spot of wanted) placed.push(candidates(spot, r, lane).find(free) ?? spot);
  return placed;
}

function* rings(r: number, lane: boolean): Generator<Spot> {
  yield { x: 0, y: 0 };
  for (let ring = 1; ring <= FARTHEST * 2; ring++) {
    const away = ring * r;
    if (lane) {
      yield { x: 0, y: -away };
      yield { x: 0, y: away };
      continue;
    }
    for (let k = 0; k < AROUND; k++) {
      const angle = (2 * Math.PI * k) / AROUND;
      yield { x: away * Math.cos(angle), y: away * Math.sin(angle) };
    }
  }
}

const candidates = ({ x, y }: Spot, r: number, lane: boolean): Spot[] =>
  [...rings(r, lane)].map((off) => ({ x: x + off.x, y: y + off.y }));

// Finds places for words beside marks, so that they cover neither each other nor a mark. Pure; widths are estimates.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Wanted {
  /** The spots that the words may stand beside, the best first. */
  readonly spots: readonly Spot[];
  /** Distance to keep from the spot. */
  readonly away: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly box: Box;
  readonly spot: Spot;
}

export const boxAround = (x: number, y: number, r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const outside = (a: Box, bounds: Box): number => (a.right - a.left) * (a.bottom - a.top) - overlap(a, bounds);

type Side = (label: Wanted, spot: Spot, off: number) => Pick<Box, "left" | "top">;

/** Right of the spot, then above it, below it, left of it; each at three heights or so. */
const SIDES: readonly Side[] = [
  ({ height }, { x, y }, off) => ({ left: x + off, top: y - height / 2 }),
  ({ away, height }, { x, y }, off) => ({ left: x + away / 2, top: y - off - height }),
  ({ height }, { x, y }, off) => ({ left: x + off, top: y - off - height }),
  ({ width, height }, { x, y }, off) => ({ left: x - width / 2, top: y - off - height }),
  (_, { x, y }, off) => ({ left: x + off, top: y + off }),
  ({ width }, { x, y }, off) => ({ left: x - width / 2, top: y + off }),
  ({ width, height }, { x, y }, off) => ({ left: x - off - width, top: y - height / 2 }),
  ({ width, height }, { x, y }, off) => ({ left: x - off - width, top: y - off - height }),
  ({ width }, { x, y }, off) => ({ left: x - off - width, top: y + off }),
];

/** Near before far, then side by side, then spot by spot. */
function candidates(label: Wanted): readonly Placed[] {
  return [1, 2, 3.2, 4.5].flatMap((far) =>
    SIDES.flatMap((side) =>
      label.spots.map((spot) => {
        const { left, top } = side(label, spot, label.away * far);
        return { spot, box: { left, top, right: left + label.width, bottom: top + label.height } };
      }),
    ),
  );
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The point of the words that is nearest to their spot. */
export const nearest = ({ box, spot }: Placed): Spot => ({
  x: clamp(spot.x, box.left, box.right),
  y: clamp(spot.y, box.top, box.bottom),
});

/** What a line from the spot to the words covers, with some air around it. */
function between(placed: Placed): Box {
  const { spot } = placed;
  const end = nearest(placed);
  return {
    left: Math.min(spot.x, end.x) - 5,
    top: Math.min(spot.y, end.y) - 5,
    right: Math.max(spot.x, end.x) + 5,
    bottom: Math.max(spot.y, end.y) + 5,
  };
}

/** A place for each label in turn: the first free candidate within `bounds`, else the one that covers least. */
export function placeLabels(wanted: readonly Wanted[], obstacles: readonly Box[], bounds: Box): readonly Placed[] {
  const taken = [...obstacles];
  const placed: Placed[] = [];
  for (const label of wanted) {
    let best: Placed | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const place of candidates(label)) {
      const cover = outside(place.box, bounds) * 4 + taken.reduce((sum, one) => sum + overlap(place.box, one), 0);
      if (cover >= least) continue;
      best = place;
      least = cover;
      if (least === 0) break;
    }
    if (!best) throw new RangeError("a label needs a spot");
    taken.push(best.box, between(best));
    placed.push(best);
  }
  return placed;
}

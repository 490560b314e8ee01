// The map as figures to draw: every point of the debrief as a place in the picture, seen from one seat. Pure, no words.
import type { Debrief, MapPoint } from "../../shared/protocol.ts";
import { otherSeat, type Seat } from "../../shared/scenario/types.ts";
import { type Box, boxAround } from "./labels.ts";
import { linear, rangeOf } from "./scale.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface OfferFigure extends Place {
  readonly number: number;
  readonly seat: Seat;
  readonly signed: boolean;
}

export interface MapFigure {
  readonly plot: Box;
  /** Where both would rather leave: the crossing of the walk-away lines. */
  readonly zero: Place;
  readonly cloud: readonly Place[];
  readonly frontier: readonly Place[];
  readonly offers: readonly OfferFigure[];
  readonly nash: Place | null;
  readonly end: Place | null;
  /** The package that took the signed one's place. */
  readonly improved: Place | null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the figure needs of a debrief. */
export type Mapped = Pick<Debrief, "cloud" | "frontier" | "offers" | "nash" | "signed" | "improved">;

const MARGIN = 0.07;
const FRAME = { left: 34, top: 8, right: 8, bottom: 34 } as const;

/** To the right is better for `seat`, up is better for the other one. The cloud is cut off at the edge of the rest. */
export function mapFigure(map: Mapped, seat: Seat, { width, height }: Size): MapFigure {
  const other = otherSeat(seat);
  const present = (point: MapPoint | null): readonly MapPoint[] => (point ? [point] : []);
  const drawn = [
    ...map.frontier,
    ...map.offers,
    ...present(map.nash),
    ...present(map.signed),
    ...present(map.improved),
  ];
  const plot = { left: FRAME.left, top: FRAME.top, right: width - FRAME.right, bottom: height - FRAME.bottom };
  const across = linear(
    rangeOf(
      drawn.map((point) => point[seat]),
      MARGIN,
    ),
    plot.left,
    plot.right,
  );
  const up = linear(
    rangeOf(
      drawn.map((point) => point[other]),
      MARGIN,
    ),
    plot.bottom,
    plot.top,
  );
  const place = (point: MapPoint): Place => ({ x: across(point[seat]), y: up(point[other]) });
  const within = ({ x, y }: Place) => x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
  const last = map.offers.findLast(
    (offer) => map.signed !== null && offer.package.join() === map.signed.package.join(),
  );
  return {
    plot,
    zero: { x: across(0), y: up(0) },
    cloud: map.cloud.map(place).filter(within),
    frontier: map.frontier.map(place).sort((a, b) => a.x - b.x),
    offers: map.offers.map((offer) => ({
      ...place(offer),
      number: offer.number,
      seat: offer.seat,
      signed: offer === last,
    })),
    nash: map.nash && place(map.nash),
    end: map.signed && place(map.signed),
    improved: map.improved && place(map.improved),
  };
}

/** A line through places, as the path of an SVG. */
export const way = (places: readonly Place[]): string =>
  `M${places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

/** What words on the map should not cover: marks, and the frontier by short stretches. */
export function obstaclesOf(figure: MapFigure): readonly Box[] {
  const marks = figure.offers.map(({ x, y }) => boxAround(x, y, 12));
  const stretches = figure.frontier.flatMap((from, index) => {
    const to = figure.frontier[index + 1];
    if (!to) return [boxAround(from.x, from.y, 4)];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 12));
    return Array.from({ length: steps }, (_, step) =>
      boxAround(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps, 4),
    );
  });
  const nash = figure.nash ? [boxAround(figure.nash.x, figure.nash.y, 13)] : [];
  const end = figure.end ? [boxAround(figure.end.x, figure.end.y, 17)] : [];
  const improved = figure.improved ? [boxAround(figure.improved.x, figure.improved.y, 15)] : [];
  return [...marks, ...stretches, ...nash, ...end, ...improved];
}

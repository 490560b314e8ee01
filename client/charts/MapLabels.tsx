// The labels of the end, the best for both and the frontier, each where it covers nothing. Words come from the caller.
import { nearest, type Placed, placeLabels, type Wanted } from "./labels.ts";
import { type MapFigure, obstaclesOf, type Place } from "./mapFigure.ts";

/** A title with lines of text below it. */
export type Words = readonly [title: string, ...lines: string[]];

export interface MapWords {
  readonly betterOwn: string;
  readonly betterOther: string;
  readonly walkOwn: string;
  readonly walkOther: string;
  readonly leaveOwn: string;
  readonly leaveOther: string;
  readonly end: Words;
  readonly improved: Words;
  readonly nash: Words;
  readonly frontier: Words;
}

const NARROW = 520;
const LINE = 17;

/** Whether there is room for titles alone. */
export const isNarrow = ({ plot }: MapFigure): boolean => plot.right - plot.left < NARROW;

const widthOf = ([title, ...lines]: Words): number =>
  Math.max(title.length * 8.4, ...lines.map((line) => line.length * 6.5));

function wantedFor(spots: readonly Place[], away: number, words: Words): Wanted {
  return { spots, away, width: widthOf(words), height: 21 + (words.length - 1) * LINE };
}

/** A line from the mark's rim to just before the words, null when they stand close. */
function leader(placed: Placed, away: number): string | null {
  const { spot } = placed;
  const to = nearest(placed);
  const length = Math.hypot(to.x - spot.x, to.y - spot.y);
  if (length < away * 1.6) return null;
  const at = (distance: number) =>
    `${spot.x + ((to.x - spot.x) * distance) / length} ${spot.y + ((to.y - spot.y) * distance) / length}`;
  return `M${at(away * 0.8)}L${at(length - 5)}`;
}

function Label({ placed, words, away }: { placed: Placed; words: Words; away: number }) {
  const { box, spot } = placed;
  const [title, ...lines] = words;
  const anchor = box.right < spot.x ? "end" : "start";
  const x = anchor === "end" ? box.right : box.left;
  const line = leader(placed, away);
  return (
    <g class="map-label" text-anchor={anchor}>
      {line && <path d={line} stroke="var(--ink)" stroke-width="1.25" />}
      <text class="title" x={x} y={box.top + 16}>
        {title}
      </text>
      {lines.map((text, index) => (
        <text class="rl" key={text} x={x} y={box.top + 33 + index * LINE}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** The corners of the frontier, those first that are farthest from the other labelled marks. */
function frontierSpots({ frontier, nash, end, improved }: MapFigure): readonly Place[] {
  const others = [nash, end, improved].filter((place) => place !== null);
  const distance = (place: Place) =>
    Math.min(1e6, ...others.map((other) => Math.hypot(place.x - other.x, place.y - other.y)));
  const inner = frontier.length > 4 ? frontier.slice(1, -1) : frontier;
  return inner.toSorted((a, b) => distance(b) - distance(a));
}

export function MapLabels({ figure, words, ended }: { figure: MapFigure; words: MapWords; ended: boolean }) {
  const { plot, zero } = figure;
  const short = (all: Words): Words => (isNarrow(figure) ? [all[0]] : all);
  const marks = [
    { spots: [figure.end ?? zero], away: 22, words: short(words.end), shown: ended },
    { spots: figure.improved ? [figure.improved] : [], away: 18, words: short(words.improved), shown: ended },
    { spots: figure.nash ? [figure.nash] : [], away: 18, words: short(words.nash), shown: true },
    { spots: frontierSpots(figure), away: 12, words: short(words.frontier), shown: true },
  ].filter(({ spots }) => spots.length > 0);
  const lines = [
    { left: zero.x - 2, right: zero.x + 2, top: plot.top, bottom: plot.bottom },
    { left: plot.left, right: plot.right, top: zero.y - 18, bottom: zero.y + 2 },
    { left: plot.left, right: plot.right, top: plot.bottom - 22, bottom: plot.bottom },
  ];
  const places = placeLabels(
    marks.map(({ spots, away, words: said }) => wantedFor(spots, away, said)),
    [...obstaclesOf(figure), ...lines],
    plot,
  );
  return (
    <>
      {marks.map(({ words: said, shown, away }, index) => {
        const placed = places[index];
        return shown && placed ? <Label key={said[0]} placed={placed} words={said} away={away} /> : null;
      })}
    </>
  );
}

// Draws the map of a case in characters: cloud, frontier, walk-away lines, Nash point and one package. It must not
// compute any points.

import type { BySeat, Seat } from "../../shared/scenario/types.ts";

type Point = BySeat<number>;

/** What to draw, in surplus points; the walk-away lines are at 0. */
export interface Picture {
  readonly cloud: readonly Point[];
  readonly frontier: readonly Point[];
  readonly nash: Point | null;
  readonly pkg: Point | null;
}

/** Characters of the drawing without its labels. */
const COLUMNS = 64;
const ROWS = 20;

const MARKS = { cloud: "·", frontier: "o", nash: "N", pkg: "X", upright: "┆", level: "┄", crossing: "┼" } as const;

/** Lines of text: the buyer's surplus to the right, the seller's upwards, labelled at both ends and at 0. */
export function plot({ cloud, frontier, nash, pkg }: Picture): readonly string[] {
  const points = [...cloud, ...frontier, ...[nash, pkg].filter((point) => point !== null)];
  const across = scaleOf(points, "buyer", COLUMNS);
  const up = scaleOf(points, "seller", ROWS);
  const grid = Array.from({ length: ROWS }, () => new Array<string>(COLUMNS).fill(" "));
  const mark = (row: number, column: number, sign: string) => {
    const cells = grid[ROWS - 1 - row];
    if (cells) cells[column] = sign;
  };
  const markAll = (some: readonly Point[], sign: string) => {
    for (const { buyer, seller } of some) mark(up.place(seller), across.place(buyer), sign);
  };
  for (let column = 0; column < COLUMNS; column++) mark(up.zero, column, MARKS.level);
  for (let row = 0; row < ROWS; row++) mark(row, across.zero, MARKS.upright);
  mark(up.zero, across.zero, MARKS.crossing);
  markAll(cloud, MARKS.cloud);
  markAll(frontier, MARKS.frontier);
  if (nash) markAll([nash], MARKS.nash);
  if (pkg) markAll([pkg], MARKS.pkg);

  const width = Math.max(...up.labels.map(({ text }) => text.length));
  const margin = " ".repeat(width + 1);
  const label = (row: number) => (up.labels.find(({ at }) => at === row)?.text ?? "").padStart(width);
  return [
    `${margin}seller's surplus`,
    ...grid.map((cells, line) => `${label(ROWS - 1 - line)} │${cells.join("")}`.trimEnd()),
    `${margin}└${"─".repeat(COLUMNS)}`,
    `${margin} ${spaceOut(across.labels)}`,
    `${margin} ${"buyer's surplus".padStart(COLUMNS)}`,
    ...legend(nash !== null, pkg !== null).map((line) => `${margin} ${line}`),
  ];
}

const legend = (nash: boolean, pkg: boolean): string[] => [
  `${MARKS.cloud} ratifiable packages  ${MARKS.frontier} frontier  ${MARKS.upright}${MARKS.level} walk-away values`,
  ...(nash || pkg
    ? [[nash && `${MARKS.nash} Nash point`, pkg && `${MARKS.pkg} this package`].filter(Boolean).join("  ")]
    : []),
];

interface Label {
  readonly at: number;
  readonly text: string;
}

interface Scale {
  /** Where points come to lie, 0 to below the number of cells. */
  readonly place: (points: number) => number;
  readonly zero: number;
  /** The two ends and 0; of labels for the same cell the first counts. */
  readonly labels: readonly Label[];
}

/** A scale that shows all points and 0. */
function scaleOf(points: readonly Point[], seat: Seat, cells: number): Scale {
  const values = points.map((point) => point[seat]);
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), least < 0 ? 0 : 1);
  const place = (value: number) => Math.round(((value - least) / (most - least)) * (cells - 1));
  const labels = [0, least, most].map((value) => ({ at: place(value), text: value.toLocaleString("en") }));
  return { place, zero: place(0), labels };
}

/** Labels under the cells they belong to, the earlier ones first; one that would touch another is left out. */
function spaceOut(labels: readonly Label[]): string {
  const cells = new Array<string>(COLUMNS).fill(" ");
  for (const { at, text } of labels) {
    const from = Math.max(0, Math.min(COLUMNS - text.length, at - (text.length >> 1)));
    const free = cells.slice(Math.max(0, from - 1), from + text.length + 1).every((cell) => cell === " ");
    if (free) cells.splice(from, text.length, ...text);
  }
  return cells.join("").trimEnd();
}

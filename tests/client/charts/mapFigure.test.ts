// The figures of the map: own seat to the right, the other up, the frontier from left to right, the end on its offer.
import { expect, test } from "vitest";
import { boxAround, placeLabels } from "../../../client/charts/labels.ts";
import { type Mapped, mapFigure, obstaclesOf } from "../../../client/charts/mapFigure.ts";

const MAP: Mapped = {
  frontier: [
    { buyer: 100, seller: 400 },
    { buyer: 300, seller: 300 },
    { buyer: 400, seller: 100 },
  ],
  cloud: [
    { buyer: 50, seller: 50 },
    { buyer: -9_000, seller: 50 },
  ],
  offers: [
    { number: 1, seat: "seller", buyer: -100, seller: 500, package: [0] },
    { number: 2, seat: "buyer", buyer: 400, seller: -100, package: [1] },
    { number: 3, seat: "seller", buyer: 300, seller: 300, package: [2] },
  ],
  nash: { buyer: 300, seller: 300, package: [2] },
  signed: { buyer: 300, seller: 300, package: [2] },
  improved: null,
};
const SIZE = { width: 800, height: 500 };

test.each(["buyer", "seller"] as const)("for the %s, right is better for me and up is better for the other", (seat) => {
  const { zero, offers } = mapFigure(MAP, seat, SIZE);
  const mine = offers[seat === "buyer" ? 1 : 0]!;
  const theirs = offers[seat === "buyer" ? 0 : 1]!;
  expect(mine.x).toBeGreaterThan(zero.x);
  expect(mine.y).toBeGreaterThan(zero.y);
  expect(theirs.x).toBeLessThan(zero.x);
  expect(theirs.y).toBeLessThan(zero.y);
});

test("everything but the far cloud lies in the plot", () => {
  const figure = mapFigure(MAP, "buyer", SIZE);
  const { plot } = figure;
  expect(figure.cloud).toHaveLength(1);
  for (const { x, y } of [...figure.frontier, ...figure.offers, figure.zero]) {
    expect(x).toBeGreaterThanOrEqual(plot.left);
    expect(x).toBeLessThanOrEqual(plot.right);
    expect(y).toBeGreaterThanOrEqual(plot.top);
    expect(y).toBeLessThanOrEqual(plot.bottom);
  }
});

test("the frontier runs from left to right for both seats", () => {
  for (const seat of ["buyer", "seller"] as const) {
    const across = mapFigure(MAP, seat, SIZE).frontier.map(({ x }) => x);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
  }
});

test("the signed offer is marked and is where it ended", () => {
  const { offers, end, nash } = mapFigure(MAP, "buyer", SIZE);
  expect(offers.map(({ signed }) => signed)).toEqual([false, false, true]);
  expect(end).toEqual({ x: offers[2]!.x, y: offers[2]!.y });
  expect(nash).toEqual(end);
});

test("a package that took the deal's place has a place of its own, which words keep clear of", () => {
  const improved = { buyer: 350, seller: 350, package: [3], winWin: 90 };
  const figure = mapFigure({ ...MAP, improved }, "buyer", SIZE);
  expect(figure.improved?.x).toBeGreaterThan(figure.end!.x);
  expect(figure.improved?.y).toBeLessThan(figure.end!.y);
  expect(obstaclesOf(figure)).toHaveLength(obstaclesOf(mapFigure(MAP, "buyer", SIZE)).length + 1);
});

test("a table without deal, offers or zone still has a figure", () => {
  const nothing: Mapped = { frontier: [], cloud: [], offers: [], nash: null, signed: null, improved: null };
  const figure = mapFigure(nothing, "seller", SIZE);
  expect(figure).toMatchObject({ nash: null, end: null, offers: [], frontier: [] });
  expect(Number.isFinite(figure.zero.x)).toBe(true);
  expect(obstaclesOf(figure)).toEqual([]);
});

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 400 };
const wanted = { spots: [{ x: 200, y: 200 }], away: 10, width: 80, height: 20 };

test("a label stands to the right of its spot when that is free", () => {
  const [placed] = placeLabels([wanted], [], BOUNDS);
  expect(placed?.box).toEqual({ left: 210, top: 190, right: 290, bottom: 210 });
});

test("labels cover neither obstacles nor each other and stay within bounds", () => {
  const obstacle = boxAround(250, 200, 30);
  const places = placeLabels([wanted, wanted, { ...wanted, spots: [{ x: 395, y: 5 }] }], [obstacle], BOUNDS);
  const boxes = [obstacle, ...places.map(({ box }) => box)];
  for (const [index, a] of boxes.entries()) {
    expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
    expect(Math.max(a.right, a.bottom)).toBeLessThanOrEqual(400);
    for (const b of boxes.slice(index + 1)) {
      expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    }
  }
});

test("a label with several spots takes the first free one", () => {
  const spots = [
    { x: 100, y: 100 },
    { x: 300, y: 300 },
  ];
  const [placed] = placeLabels([{ ...wanted, width: 40, spots }], [boxAround(100, 100, 90)], BOUNDS);
  expect(placed?.spot).toEqual({ x: 300, y: 300 });
});

import { describe, expect, it, test } from "vitest";
import { demandOf, listDemands, mostPoints } from "../../../shared/process/demand.ts";
import type { Package } from "../../../shared/scenario/types.ts";
import { briefOf, plantScheduler, threeNines } from "../outcome/cases.ts";
import { asking, price, Recording, withSeat } from "./recording.ts";

describe("D of a package", () => {
  // Buyer: most 1,000 + 400 = 1,400, walk-away value 400, so D = (u - 400) / 1,000.
  const buyer = briefOf({
    points: [
      [1000, 500, 0],
      [0, 400],
    ],
    walkAway: 400,
  });
  test.each<[Package, number, number]>([
    [[0, 1], 0, 1], // 1,400: everything
    [[1, 1], 0, 0.5], // 900
    [[2, 1], 0, 0], // 400: the walk-away value
    [[2, 0], 0, -0.4], // 0: below it
    [[1, 1], 500, 0], // 500 inherited: (900 - 900) / (1,400 - 900)
    [[0, 0], 500, 0.2], // (1,000 - 900) / 500
  ])("%j with %i inherited is %d", (pkg, inherited, expected) => {
    expect(demandOf(buyer, pkg, inherited)).toBeCloseTo(expected, 12);
  });

  it("counts points alone: neither relief nor hard limits change it", () => {
    const fear = { points: 900, relief: [[0, 0, 300], []] };
    const bound = briefOf({ points: buyer.points, walkAway: 400, fear, forbidden: [[0], []] });
    expect(demandOf(bound, [1, 1])).toBe(0.5);
    expect(mostPoints(bound)).toBe(1400);
  });

  it("is null when no package is worth more than walking away", () => {
    expect(demandOf(briefOf({ points: [[5, 9]], walkAway: 9 }), [1])).toBeNull();
    expect(demandOf(briefOf({ points: [[5, 9]], walkAway: 3 }), [1], 6)).toBeNull();
  });

  it("the plant scheduler: 7,600 at most above 2,000", () => {
    // Most: 2,400 + 900 + 2,600 + 400 + 600 + 400 + 300 = 7,600. The Nash package is worth 5,400: 3,400 / 5,600.
    expect(mostPoints(plantScheduler.seats.buyer)).toBe(7600);
    expect(demandOf(plantScheduler.seats.buyer, [2, 2, 3, 0, 2, 3, 2])).toBe(3400 / 5600);
  });
});

describe("demands of a log", () => {
  it("holds the acts of both seats in order, with D and u of both", () => {
    const { log } = new Recording(threeNines).offer("buyer", [0, 0, 8]).offer("seller", [8, 8, 8]);
    // Buyer's offer: 4,000 + 2,400 + 0 of 8,000; the seller gets 4,000 from it.
    expect(listDemands(threeNines, log)).toEqual([
      {
        ...{ seq: 2, at: 1000, turn: 1, seat: "buyer", package: [0, 0, 8], final: false, accepted: false },
        ...{ demand: { buyer: 0.8, seller: 0.5 }, worth: { buyer: 6400, seller: 4000 } },
      },
      {
        ...{ seq: 3, at: 2000, turn: 2, seat: "seller", package: [8, 8, 8], final: false, accepted: false },
        ...{ demand: { buyer: 0, seller: 1 }, worth: { buyer: 0, seller: 8000 } },
      },
    ]);
  });

  it("takes of several offers at once the one that asks the most, the first of equals", () => {
    const [lower, higher, equal] = [
      [0, 0, 8],
      [0, 0, 4],
      [0, 2, 0],
    ]; // buyer 6,400, 7,200, 7,400
    const one = new Recording(threeNines).offer("buyer", lower!, higher!, equal!).log;
    expect(listDemands(threeNines, one)[0]?.package).toEqual([0, 2, 0]);
    // 4,000 - 1,500 and 2,400 - 1,500: both leave the buyer 6,500.
    const tie = new Recording(threeNines).offer("buyer", [8, 8, 8], [3, 0, 0], [0, 5, 0]).log;
    expect(listDemands(threeNines, tie).map((one) => one.package)).toEqual([[3, 0, 0]]);
  });

  it("accepting counts as offering that package", () => {
    const { log } = new Recording(price).offer("buyer", asking("buyer", 80)).offer("seller", [70]).sign("buyer");
    expect(listDemands(price, log).at(-1)).toMatchObject({
      ...{ seat: "buyer", accepted: true, package: [70], demand: { buyer: 0.3, seller: 0.7 } },
    });
  });

  it("a granted favour is an offer like any other", () => {
    const { log } = new Recording(price)
      .offer("seller", [70])
      .add("buyer", { type: "favour-asked", seat: "buyer", issue: 0, option: 69 })
      .add(
        "seller",
        { type: "favour-closed", seat: "seller", how: "granted" },
        { type: "offered", seat: "seller", offers: [{ number: 2, package: [69] }], final: false },
      );
    expect(listDemands(price, log).map(({ demand }) => demand.seller)).toEqual([0.7, 0.69]);
  });

  it("measures against the walk-away value in force when resentment was carried in", () => {
    const inherited = { buyer: 20, seller: 0 };
    const { log } = new Recording(price, { inherited }).offer("buyer", asking("buyer", 60));
    expect(listDemands(price, log)[0]?.demand).toEqual({ buyer: 0.5, seller: 0.4 }); // (60 - 20) / 80
  });

  it("a seat without anything to gain has no D, but its offer counts", () => {
    const none = withSeat(price, "buyer", { alternatives: [{ id: "a", name: "", points: 100 }] });
    const { log } = new Recording(none).offer("buyer", [10]);
    expect(listDemands(none, log)[0]).toMatchObject({ demand: { buyer: null, seller: 0.1 }, worth: { buyer: 90 } });
  });
});

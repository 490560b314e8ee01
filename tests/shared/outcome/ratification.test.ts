import { describe, expect, it, test } from "vitest";
import {
  fullEngagement,
  holdsQuorum,
  isRatifiable,
  minimumFor,
  objectorsOf,
  ratify,
  stance,
} from "../../../shared/outcome/ratification.ts";
import { plantScheduler, scenarioOf } from "./cases.ts";

// Range 50 + 12 = 62: 5% is 3.1, 10% is 6.2; the lowered minimum is rounded up.
const stakeholder = { points: [[0, 20, 50], [], [0, 12]], minimum: 30 };

test.each([
  [undefined, 30],
  ["alone", 27], // 30 - 3.1 = 26.9
  ["joined", 24], // 30 - 6.2 = 23.8
] as const)("engaged %s the minimum is %i", (engagement, minimum) => {
  expect(minimumFor(stakeholder, engagement)).toBe(minimum);
});

test("a lowered minimum below zero is rounded up as well, and never is minus zero", () => {
  expect(minimumFor({ points: [[0, 25]], minimum: -3 }, "joined")).toBe(-5); // -5.5
  expect(minimumFor({ points: [[0, 9]], minimum: 0 }, "joined")).toBe(0); // -0.9
});

test.each([
  // range 100, minimum 50: unsure from 40 to 60
  [39, "against"],
  [40, "unsure"],
  [60, "unsure"],
  [61, "for"],
])("a value of %i makes the stakeholder %s", (value, mood) => {
  expect(stance({ points: [[0, value, 100]], minimum: 50 }, [1])).toBe(mood);
});

test("engagement moves the mood with the minimum in force", () => {
  expect(stance({ points: [[0, 39, 100]], minimum: 50 }, [1], "alone")).toBe("unsure"); // against 45
});

test.each([
  [3, 5, 0.6, true],
  [2, 5, 0.6, false],
  [55, 100, 0.55, true],
  [7, 10, 0.7, true],
  [54, 100, 0.55, false],
  [0, 0, 1, true],
])("%i of %i for a quorum of %d: %s", (held, total, quorum, holds) => {
  expect(holdsQuorum(held, total, quorum)).toBe(holds);
});

const four = scenarioOf({
  buyer: {
    points: [[0, 0, 0]],
    stakeholders: [
      { id: "a", points: [[0, 10, 10]], minimum: 10, power: 2, veto: true },
      { id: "b", points: [[0, 0, 10]], minimum: 10, power: 2 },
      { id: "c", points: [[0, 10, 10]], minimum: 10, power: 1 },
    ],
  },
  seller: { points: [[0, 0, 0]], stakeholders: [{ id: "d", points: [[10, 10, 0]], minimum: 10 }] },
});

describe("ratify", () => {
  const nobody = { buyer: {}, seller: {} };

  it("names vetoes, and the other unsatisfied when the quorum fails", () => {
    const { ratified, objectors } = ratify(four, [0], nobody);
    expect(ratified).toBe(false);
    expect(objectors.buyer).toEqual([
      { stakeholder: "a", why: "veto", short: 10 },
      { stakeholder: "b", why: "quorum", short: 10 },
      { stakeholder: "c", why: "quorum", short: 10 },
    ]);
    expect(objectors.seller).toEqual([]);
  });

  it("lets an unsatisfied vote pass when the quorum holds", () => {
    // a and c hold 3 of 5, exactly 60%
    expect(ratify(four, [1], nobody)).toEqual({ ratified: true, objectors: { buyer: [], seller: [] } });
  });

  it("asks each committee by itself", () => {
    const { ratified, objectors } = ratify(four, [2], nobody);
    expect(ratified).toBe(false);
    expect(objectors).toEqual({ buyer: [], seller: [{ stakeholder: "d", why: "quorum", short: 10 }] });
  });

  it("names only the veto when the quorum holds without it", () => {
    const committee = four.seats.buyer.stakeholders;
    expect(objectorsOf(committee, 0, [0], {})).toEqual([{ stakeholder: "a", why: "veto", short: 10 }]);
  });

  it("is satisfied with nobody behind a seat", () => {
    expect(objectorsOf([], 1, [0], {})).toEqual([]);
  });

  it("takes each engagement into account", () => {
    // Finance needs 18 of a range of 52; 90,000 paid half-yearly is 10 + 4 = 14; alone 16, joined 13.
    const pkg = [3, 2, 3, 1, 0, 0, 2];
    const finance = (engagement: "alone" | "joined") =>
      ratify(plantScheduler, pkg, { buyer: { finance: engagement }, seller: {} }).ratified;
    expect([finance("alone"), finance("joined")]).toEqual([false, true]);
  });
});

describe("isRatifiable", () => {
  it("engages everybody fully", () => {
    expect(fullEngagement(four)).toEqual({ buyer: { a: "joined", b: "joined", c: "joined" }, seller: { d: "joined" } });
    expect(isRatifiable(plantScheduler, [3, 2, 3, 1, 0, 0, 2])).toBe(true);
  });

  it("refuses what either seat may never take", () => {
    const scenario = scenarioOf({
      buyer: { points: [[0, 0, 0]], forbidden: [[0]] },
      seller: { points: [[0, 0, 0]], forbidden: [[2]] },
    });
    expect([0, 1, 2].map((option) => isRatifiable(scenario, [option]))).toEqual([false, true, false]);
  });
});

import { describe, expect, it, test } from "vitest";
import { listDemands } from "../../../shared/process/demand.ts";
import { classOf, measureSteps, type StepClass } from "../../../shared/process/steps.ts";
import type { Package, Scenario } from "../../../shared/scenario/types.ts";
import { scenarioOf, threeNines } from "../outcome/cases.ts";
import { asking, price, Recording, withSeat } from "./recording.ts";

test.each<[number, number, StepClass]>([
  [0.1, 0.1, "fortunate"],
  [0.1, 0, "selfish"],
  [0.1, -0.1, "selfish"],
  [-0.1, 0.1, "concession"],
  [-0.1, 0, "concession"],
  [-0.1, -0.1, "unfortunate"],
  [0, -0.1, "unfortunate"],
  [0, 0.1, "nice"],
  [0, 0, "silent"],
  // Up to 0.02 is no change, from just above it is.
  [0.02, -0.02, "silent"],
  [-0.021, 0.02, "concession"],
  [0.02, 0.021, "nice"],
  [0.3 - 0.28, 0.28 - 0.3, "silent"],
])("a change of %d for the maker and %d for the other is %s", (own, other, expected) => {
  expect(classOf(own, other)).toBe(expected);
});

const steps = (scenario: Scenario, ...packages: Package[]) => {
  const recording = new Recording(scenario);
  for (const pkg of packages) recording.offer("buyer", pkg);
  return measureSteps(scenario, listDemands(scenario, recording.log), "buyer");
};

describe("steps of a seat", () => {
  it("there is one for each offer after the first, the signature included", () => {
    const recording = new Recording(price)
      .offer("buyer", [20])
      .offer("seller", [70])
      .offer("buyer", [30])
      .sign("buyer", 2);
    const demands = listDemands(price, recording.log);
    expect(measureSteps(price, demands, "buyer").list).toEqual([
      { seq: 4, at: 3000, turn: 3, kind: "concession", logroll: null },
      { seq: 5, at: 4000, turn: 3, kind: "concession", logroll: null },
    ]);
    expect(measureSteps(price, demands, "seller")).toEqual({ list: [], logrolling: null });
  });

  it("has no class where a seat has no D", () => {
    const none = withSeat(price, "seller", { alternatives: [{ id: "a", name: "", points: 100 }] });
    expect(steps(none, asking("buyer", 80), asking("buyer", 70)).list[0]?.kind).toBeNull();
  });
});

describe("logrolling", () => {
  // Importance of the three issues: buyer 0.5, 0.3, 0.2; seller 0.2, 0.3, 0.5.
  test.each<[string, Package, Package, boolean | null]>([
    ["gives issue 3 for issue 1", [4, 4, 0], [0, 4, 8], true],
    ["gives issue 1 for issue 3: the wrong way round", [0, 4, 8], [4, 4, 0], false],
    ["gains issue 2, which matters alike, for issue 3", [4, 4, 0], [4, 0, 8], false],
    ["gives on two, gains on none", [0, 0, 0], [4, 4, 0], false],
    ["gives issue 3, gains issues 1 and 2", [4, 4, 0], [0, 0, 8], true],
    ["one issue only", [4, 4, 0], [4, 4, 8], null],
    ["no issue", [4, 4, 0], [4, 4, 0], null],
  ])("%s", (_, from, to, expected) => {
    expect(steps(threeNines, from, to).list[0]?.logroll).toBe(expected);
  });

  it("is the share of multi-issue changes", () => {
    // A trade, a plain concession on two issues, and a step on one issue, which is left out: 1 of 2.
    expect(steps(threeNines, [4, 4, 0], [0, 4, 8], [1, 5, 8], [1, 6, 8]).logrolling).toBe(0.5);
    expect(steps(threeNines, [4, 4, 0], [4, 4, 1]).logrolling).toBeNull();
  });

  it("1.25 times as much is enough, less is not", () => {
    const weights = (own: number, other: number) =>
      scenarioOf({
        buyer: {
          points: [
            [0, own],
            [100 - own, 0],
          ],
        },
        seller: {
          points: [
            [other, 0],
            [0, 100 - other],
          ],
        },
      });
    // Both ways 1.25: 50 against 40; and 60 against 50 on the other issue is 1.2.
    expect(steps(weights(50, 40), [0, 0], [1, 1]).logrolling).toBe(0);
    // 60 against 40 is 1.5, both ways.
    expect(steps(weights(60, 40), [0, 0], [1, 1]).logrolling).toBe(1);
    // 5/9 against 4/9 is 1.25, both ways.
    const ninths = scenarioOf({
      buyer: {
        points: [
          [0, 5],
          [4, 0],
        ],
      },
      seller: {
        points: [
          [4, 0],
          [0, 5],
        ],
      },
    });
    expect(steps(ninths, [0, 0], [1, 1]).logrolling).toBe(1);
  });

  it("counts relief of fear as giving and gaining", () => {
    // Issue 1 brings the buyer relief and no points. It gives issue 2, which matters more to the seller, to have it.
    const points = [
      [0, 0],
      [4, 0],
    ];
    const afraid = { points, fear: { points: 10, relief: [[0, 6], []] } };
    const seller = {
      points: [
        [2, 0],
        [0, 8],
      ],
    };
    expect(steps(scenarioOf({ buyer: afraid, seller }), [0, 0], [1, 1]).logrolling).toBe(1);
    expect(steps(scenarioOf({ buyer: { points }, seller }), [0, 0], [1, 1]).logrolling).toBe(0);
  });

  it("a signature is not the signer's own trade", () => {
    const recording = new Recording(threeNines).offer("buyer", [4, 4, 0]).offer("seller", [0, 4, 8]).sign("buyer");
    expect(measureSteps(threeNines, listDemands(threeNines, recording.log), "buyer").logrolling).toBeNull();
  });
});

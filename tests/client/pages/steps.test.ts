// The pure parts of planning, the votes, the search and the reflection, on the plant scheduler.
import { describe, expect, test } from "vitest";
import { changesOf, fitSuggestion, fitTakes, gainOf } from "../../../client/pages/improving/packages.ts";
import { fitTarget, placeIn, targetRange } from "../../../client/pages/planning/target.ts";
import { votesOf } from "../../../client/pages/ratifying/votes.ts";
import { rate, readReflection, SAYINGS } from "../../../client/pages/reflecting/reflection.ts";
import { walkAwayValue } from "../../../shared/outcome/points.ts";
import { ratify } from "../../../shared/outcome/ratification.ts";
import { bySeat, type Package, type Seat } from "../../../shared/scenario/types.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import { STATEMENTS } from "../../../shared/table/limits.ts";
import { offered, opening, scenario, stateOf, viewOf } from "../table/plant.ts";

/** What a seat holds after a package was signed and voted on. */
function signed(pkg: Package, seat: Seat = "buyer") {
  const { ratified, objectors } = ratify(scenario, pkg, { buyer: {}, seller: {} });
  const state = stateOf([
    ...opening(),
    ...offered("seller", 1, pkg, 1),
    { type: "signed", seat: "buyer", offer: 1, surplus: { buyer: 0, seller: 0 }, left: 0 },
    { type: "began", phase: "ratifying", deadline: 9 },
    {
      type: "ratified",
      passed: ratified,
      refused: bySeat((each) => objectors[each].map(({ stakeholder, why }) => ({ stakeholder, why }))),
    },
  ]);
  return { folder: folderFor(scenario, state, seat), view: viewOf(state, seat) };
}

const stands = (pkg: Package) => {
  const { folder, view } = signed(pkg);
  return votesOf(folder, view).map(({ id, stand, why }) => [id, stand, why]);
};

describe("the votes", () => {
  test("name those who can say no and do, and those who were too few", () =>
    expect(stands([4, 0, 0, 0, 2, 3, 0])).toEqual([
      ["finance", "against", "veto"],
      ["it", "against", "quorum"],
      ["shop-floor", "against", "veto"],
      ["plant-managers", "against", "quorum"],
    ]));

  test("never say of anybody that they are against what passed, unless outvoted", () => {
    const votes = stands([2, 2, 3, 1, 0, 3, 0]);
    expect(votes.every(([, stand, why]) => stand !== "against" || why === "outvoted")).toBe(true);
    expect(votes).toContainEqual(["finance", "for", null]);
  });

  test("a seat with nobody behind it has none", () => {
    const { folder, view } = signed([4, 0, 0, 0, 2, 3, 0], "seller");
    expect(votesOf(folder, view)).toEqual([]);
  });
});

describe("a target", () => {
  const { folder, view } = signed([2, 1, 2, 1, 1, 2, 0]);
  const range = targetRange(folder, view);
  test("lies between walking away and the best there is", () => {
    expect(range.low).toBe(walkAwayValue(folder.own));
    expect(fitTarget(1, range)).toBe(range.low);
    expect(fitTarget(99_999, range)).toBe(range.high);
    expect(placeIn(range.low, range)).toBe(0);
    expect(placeIn(range.high, range)).toBe(1);
  });
  test.each([null, "5000", Number.NaN, undefined])("is none when %s was stored", (stored) =>
    expect(fitTarget(stored, range)).toBeNull(),
  );
});

describe("a package beside the signed one", () => {
  const deal = [2, 1, 2, 1, 1, 2, 0];
  const { folder, view } = signed(deal);
  test("names what changes and what it brings me", () => {
    const other = [2, 1, 3, 0, 1, 2, 0];
    expect(changesOf(folder, deal, other)).toEqual([
      { issue: "Training", from: "Five days in each plant", to: "A coach on site for three months" },
      { issue: "Payment", from: "Half-yearly", to: "A year in advance" },
    ]);
    expect(gainOf(folder, view, deal, other)).toBe(700 - 150);
    expect(changesOf(folder, deal, deal)).toEqual([]);
  });
  test("starts as signed; what is stored but impossible falls back, a locked term rests", () => {
    expect(fitSuggestion(folder, view, deal, null)).toEqual(deal);
    expect(fitSuggestion(folder, view, deal, [9, 2, "x", null, -1, 3, 2])).toEqual([2, 2, 2, 1, 1, 3, 0]);
  });
  test("has one answer on the ballot, none before it is given", () => {
    expect(fitTakes(null, 2)).toEqual([null, null]);
    expect(fitTakes([true, "yes", false], 2)).toEqual([true, null]);
  });
});

describe("a reflection", () => {
  test("is blank at first, and keeps what makes sense", () => {
    expect(readReflection(null)).toEqual({ ratings: SAYINGS.map(() => null), commitment: "" });
    expect(readReflection({ ratings: [7, 0, 8, "3", 1], commitment: 5 })).toEqual({
      ratings: [7, null, null, null, 1, null, null, null],
      commitment: "",
    });
  });
  test("an answer can be given and taken back", () => {
    const blank = readReflection(null);
    expect(rate(rate(blank, 2, 5), 2, null)).toEqual(blank);
  });
});

test("the pages know the server's limits", () => {
  expect(SAYINGS).toHaveLength(STATEMENTS);
});

import { describe, expect, it, test } from "vitest";
import { placeStance, type Quadrant, quadrantOf, type Stance } from "../../../shared/process/paradox.ts";

const NONE: Stance = {
  ...{ sea: null, fruitful: null, acknowledgement: null, first: null, unreciprocated: null, statedTruth: null },
};
const place = (stance: Partial<Stance>) => placeStance({ ...NONE, ...stance });

describe("the map", () => {
  it("E and S from all their parts", () => {
    const position = place({
      ...{ sea: 80, fruitful: 0.6, acknowledgement: 0.5 },
      ...{ first: 0.9, unreciprocated: 0.25, statedTruth: true },
    });
    expect(position.empathy).toBeCloseTo(0.68, 12); // 0.4 + 0.18 + 0.1
    expect(position.assertiveness).toBeCloseTo(0.86, 12); // 0.36 + 0.3 + 0.2
    expect(position.quadrant).toBe("collaborating");
  });

  test.each<[Partial<Stance>, number | null, number | null]>([
    [{}, null, null],
    [{ sea: 40 }, 0.4, null],
    [{ fruitful: 0.6, acknowledgement: 0.5 }, 0.56, null], // (0.18 + 0.1) / 0.5
    [{ sea: 80, acknowledgement: 0 }, 0.4 / 0.7, null],
    [{ first: 0.9 }, null, 0.9],
    [{ first: 1.5, unreciprocated: 1 }, null, 0.5], // no more than 1
    [{ first: -3, unreciprocated: 0 }, null, 0.5], // no less than 0
    [{ first: 0.9, statedTruth: false }, null, 0.6], // 0.36 / 0.6
    [{ statedTruth: true }, null, 1],
  ])("null parts renormalise: %j", (stance, empathy, assertiveness) => {
    const position = place(stance);
    if (empathy === null) expect(position.empathy).toBeNull();
    else expect(position.empathy).toBeCloseTo(empathy, 12);
    if (assertiveness === null) expect(position.assertiveness).toBeNull();
    else expect(position.assertiveness).toBeCloseTo(assertiveness, 12);
    expect(position.quadrant).toBeNull();
  });

  it("accuracy, warmth and yielding are kept apart", () => {
    const position = place({ sea: 80, fruitful: 0.6, acknowledgement: 0.5, unreciprocated: 0.25 });
    expect(position).toMatchObject({ accuracy: 0.8, yielding: 0.25 });
    expect(position.warmth).toBeCloseTo(0.56, 12);
    expect(place({ fruitful: 0.6 })).toMatchObject({ accuracy: null, warmth: 0.6, yielding: null });
  });
});

test.each<[number, number, Quadrant]>([
  [0.9, 0.9, "collaborating"],
  [0.1, 0.9, "competing"],
  [0.9, 0.1, "accommodating"],
  [0.1, 0.1, "avoiding"],
  [0.5, 0.5, "compromising"],
  [0.6, 0.5, "compromising"], // exactly 0.1 away
  [0.5, 0.4, "compromising"],
  [0.58, 0.58, "collaborating"], // 0.113 away
  [0.57, 0.43, "compromising"], // 0.099
  [0.61, 0.5, "collaborating"],
  [0.39, 0.5, "competing"],
  [0.5, 0.39, "accommodating"],
])("E %d and S %d: %s", (empathy, assertiveness, expected) => {
  expect(quadrantOf(empathy, assertiveness)).toBe(expected);
});

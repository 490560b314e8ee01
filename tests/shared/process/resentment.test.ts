import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Grievances, inheritedPoints, measureResentment } from "../../../shared/process/resentment.ts";

const SEED = 20_264;
const NONE: Grievances = {
  ...{ gamma: null, otherGamma: null, unreciprocated: null, pressureReceived: null, wasLiedTo: null },
  wasAcknowledged: null,
};
const total = (grievances: Partial<Grievances>) => measureResentment({ ...NONE, ...grievances }).total;

describe("R", () => {
  test.each<[Partial<Grievances>, number]>([
    [{}, 0],
    [{ gamma: 0.3, otherGamma: 0.8 }, 0.2], // 0.40 * 0.5
    [{ gamma: 0.8, otherGamma: 0.3 }, 0], // the one ahead resents nothing
    [{ otherGamma: 0.5 }, 0.2], // null counts as 0
    [{ gamma: -0.25, otherGamma: 0 }, 0.1],
    [{ unreciprocated: 0.5 }, 0.1],
    [{ pressureReceived: 1 }, 0.05],
    [{ pressureReceived: 3 }, 0.15],
    [{ pressureReceived: 9 }, 0.15],
    [{ wasLiedTo: true }, 0.15],
    [{ wasLiedTo: true, wasAcknowledged: true }, 0.05],
    [{ wasAcknowledged: true }, 0], // never below 0
    [{ gamma: 0.2, otherGamma: 0.9, unreciprocated: 1, pressureReceived: 2, wasLiedTo: true }, 0.73], // 0.28 + 0.2 + 0.1 + 0.15
    [{ gamma: -2, otherGamma: 1, unreciprocated: 1 }, 1], // 1.2 + 0.2
  ])("%j gives %d", (grievances, expected) => {
    expect(total(grievances)).toBeCloseTo(expected, 12);
  });

  it("shows its parts", () => {
    const { parts } = measureResentment({
      ...{
        gamma: 0.25,
        otherGamma: 0.75,
        unreciprocated: 1,
        pressureReceived: 6,
        wasLiedTo: true,
        wasAcknowledged: true,
      },
    });
    expect(parts).toEqual({ behind: 0.2, overgiving: 0.2, pressed: 0.15, liedTo: 0.15, acknowledged: -0.1 });
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const gamma = fc.option(fc.double({ min: -1, max: 1.5, noNaN: true }));
  const any = fc.record({
    gamma,
    otherGamma: gamma,
    unreciprocated: fc.option(share),
    pressureReceived: fc.option(fc.nat({ max: 6 })),
    wasLiedTo: fc.option(fc.boolean()),
    wasAcknowledged: fc.option(fc.boolean()),
  });

  test(`is 0..1 and grows with every part, and shrinks with an acknowledgement (seed ${SEED})`, () => {
    fc.assert(
      fc.property(any, share, (grievances, more) => {
        const now = total(grievances);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        const worse: Partial<Grievances>[] = [
          { otherGamma: (grievances.otherGamma ?? 0) + more },
          { gamma: (grievances.gamma ?? 0) - more },
          { unreciprocated: Math.min(1, (grievances.unreciprocated ?? 0) + more) },
          { pressureReceived: (grievances.pressureReceived ?? 0) + 1 },
          { wasLiedTo: true },
          { wasAcknowledged: false },
        ];
        for (const change of worse) expect(total({ ...grievances, ...change })).toBeGreaterThanOrEqual(now);
        expect(total({ ...grievances, wasAcknowledged: true })).toBeLessThanOrEqual(now);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe("what the next round inherits", () => {
  test.each<[number, number | null, boolean, number]>([
    [0.2, 3320, false, 332], // 0.5 * 0.2 * 3,320, exactly
    [0.1 + 0.2, 1000, false, 150], // binary fractions do not add a point
    [0.25, 3321, false, 416], // 415.125 rounded up
    [0.001, 100, false, 1], // 0.05
    [0, 5000, false, 0],
    [1, 5200, false, 2600],
    [0.5, null, false, 0],
    [0.5, 3320, true, 0],
  ])("resentment %d and %d points at the Nash point, replaced %s: %i", (resentment, nash, replaced, expected) => {
    expect(inheritedPoints(resentment, nash, replaced)).toBe(expected);
  });

  it("is for the same partner unless said otherwise", () => {
    expect(inheritedPoints(0.5, 100)).toBe(25);
  });
});

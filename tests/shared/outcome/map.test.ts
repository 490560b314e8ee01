import { describe, expect, it, test } from "vitest";
import { countPackages } from "../../../shared/outcome/analysis.ts";
import { placeOnMap, sampleCloud, samplePackages } from "../../../shared/outcome/map.ts";
import { plantScheduler, scenarioOf, threeNines } from "./cases.ts";

test("packages are placed by their full surpluses", () => {
  expect(
    placeOnMap(plantScheduler, [
      [2, 2, 3, 0, 2, 3, 2],
      [0, 0, 0, 0, 0, 0, 0],
    ]),
  ).toEqual([
    { buyer: 3320, seller: 3600, ratifiable: true },
    { buyer: -680, seller: 1200, ratifiable: false }, // 3,000 - 2,000 - (2,400 - 720)
  ]);
});

describe("the sample", () => {
  const different = (packages: readonly (readonly number[])[]) => new Set(packages.map((pkg) => pkg.join())).size;

  it("is everything when there is little", () => {
    const four = scenarioOf({
      buyer: {
        points: [
          [0, 1],
          [0, 1],
        ],
      },
      seller: {
        points: [
          [0, 1],
          [0, 1],
        ],
      },
    });
    expect(samplePackages(four)).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    expect(samplePackages(threeNines, 729).length).toBe(729);
  });

  it("is bounded, always the same and without repetition", () => {
    for (const scenario of [threeNines, plantScheduler]) {
      const packages = samplePackages(scenario);
      expect(packages.length).toBe(600);
      expect(different(packages)).toBe(600);
      expect(samplePackages(scenario)).toEqual(packages);
    }
    expect(sampleCloud(plantScheduler).length).toBe(600);
  });

  it("uses every option of every issue about equally often, however many packages there are", () => {
    const points = Array.from({ length: 30 }, () => [0, 1, 2, 3, 4]);
    const vast = scenarioOf({ buyer: { points }, seller: { points } });
    expect(countPackages(vast)).toBe(5n ** 30n);
    const packages = samplePackages(vast);
    expect(different(packages)).toBe(600);
    for (const issue of points.keys()) {
      for (const option of [0, 1, 2, 3, 4]) {
        const share = packages.filter((pkg) => pkg[issue] === option).length / packages.length;
        expect(share).toBeGreaterThan(0.1);
        expect(share).toBeLessThan(0.3);
      }
    }
  });
});

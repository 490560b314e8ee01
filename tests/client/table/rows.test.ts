// The arithmetic of the rails' rows: the place under a pointer, and the room that rows want.
import { describe, expect, test } from "vitest";
import { placeAt } from "../../../client/table/parts/useDrag.ts";
import { roomFor } from "../../../client/table/parts/useTight.ts";

describe("the place under a pointer", () => {
  const rail = { left: 100, width: 300 };
  test.each([
    [100, 0],
    [250, 2],
    [400, 4],
    [130, 0.4],
  ])("at %d pixels is %d", (x, place) => expect(placeAt(x, rail, 5)).toBeCloseTo(place));
  test("beyond an end is the end, and on a rail without length its start", () => {
    expect([placeAt(-50, rail, 5), placeAt(900, rail, 5)]).toEqual([0, 4]);
    expect(placeAt(120, { left: 100, width: 0 }, 5)).toBe(0);
  });
});

test("an open row wants more room than one that is closed", () => {
  const row = (agreed: boolean, locked: boolean) => ({ agreed, locked });
  const [open, agreed, locked] = [
    roomFor([row(false, false)]),
    roomFor([row(true, false)]),
    roomFor([row(false, true)]),
  ];
  expect(open).toBeGreaterThan(locked);
  expect(locked).toBeGreaterThan(agreed);
  expect(roomFor([row(false, false), row(true, false)])).toBe(open + agreed);
});

import { describe, expect, it } from "vitest";
import { CUES, type Cue, feelOf } from "../../../client/feel/feelOf.ts";
import { TOUCHES, TUNES } from "../../../client/feel/tunes.ts";
import type { RoomView } from "../../../shared/protocol.ts";
import { otherSeat, SEATS, type Seat } from "../../../shared/scenario/types.ts";
import { LINE_KINDS, type Line, type LineKind } from "../../../shared/table/state.ts";
import { opening, stateOf, viewOf } from "../table/plant.ts";

const table = viewOf(stateOf(opening()), "buyer");

/** A table whose history is these lines. */
const viewWith = (...lines: (readonly [LineKind, Seat | ""])[]): RoomView => ({
  ...table,
  table: {
    ...table.table,
    lines: lines.map(
      ([kind, seat], index): Line => ({ number: index + 1, at: 0, seat, kind, ref: -1, text: "", who: 0 }),
    ),
  },
});

const BOTH: Partial<Record<LineKind, Cue>> = {
  unlocked: "opened",
  accepted: "signed",
  "last-call": "short",
  ended: "ended",
};
const FROM_THEM: Partial<Record<LineKind, Cue>> = {
  offered: "offer",
  asked: "question",
  "favour-asked": "question",
  "time-asked": "question",
  acknowledged: "acknowledged",
  leaving: "short",
};

describe("what a seat feels", () => {
  it.each(SEATS)("is one cue for each line that concerns it, as the %s", (seat) => {
    for (const kind of LINE_KINDS) {
      const both = BOTH[kind];
      const theirs = both ?? FROM_THEM[kind];
      expect(feelOf(0, viewWith([kind, otherSeat(seat)]), seat), `their ${kind}`).toEqual(theirs ? [theirs] : []);
      expect(feelOf(0, viewWith([kind, seat]), seat), `my ${kind}`).toEqual(both ? [both] : []);
      expect(feelOf(0, viewWith([kind, ""]), seat), `${kind} of nobody`).toEqual(both ? [both] : []);
    }
  });

  it("is nothing for what was there before", () => {
    const view = viewWith(["offered", "seller"], ["asked", "seller"], ["accepted", "buyer"]);
    expect(feelOf(3, view, "buyer")).toEqual([]);
    expect(feelOf(2, view, "buyer")).toEqual(["signed"]);
  });

  it("keeps the order of what happened while the line was down, and says the same once", () => {
    const view = viewWith(["asked", "seller"], ["offered", "seller"], ["unlocked", ""], ["offered", "seller"]);
    expect(feelOf(0, view, "buyer")).toEqual(["question", "offer", "opened"]);
    expect(feelOf(0, view, "seller")).toEqual(["opened"]);
  });

  it("has a tune and a touch of its own for each cue, all short and soft", () => {
    for (const cue of CUES) {
      expect(Math.max(...TUNES[cue].map(({ at, length }) => at + length))).toBeLessThan(1.5);
      expect(Math.max(...TUNES[cue].map(({ loud }) => loud))).toBeLessThanOrEqual(1);
      expect(TOUCHES[cue].reduce((sum, ms) => sum + ms, 0)).toBeLessThan(150);
    }
    expect(new Set(CUES.map((cue) => JSON.stringify(TUNES[cue]))).size).toBe(CUES.length);
    expect(new Set(CUES.map((cue) => JSON.stringify(TOUCHES[cue]))).size).toBe(CUES.length);
  });
});

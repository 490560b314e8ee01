import { describe, expect, it, test } from "vitest";
import { measureConcessions } from "../../../shared/process/concessions.ts";
import { listDemands } from "../../../shared/process/demand.ts";
import { SEATS, type Seat } from "../../../shared/scenario/types.ts";
import { asking, price, Recording, withSeat } from "./recording.ts";

/** Demands in hundredths, like "b80 s90 b70"; "b=" signs the newest offer. */
function play(course: string, talk: "chat" | "spoken" = "chat"): Recording {
  const recording = new Recording(price, { talk });
  for (const word of course.split(" ").filter(Boolean)) {
    const seat: Seat = word.startsWith("b") ? "buyer" : "seller";
    if (word.endsWith("=")) recording.sign(seat);
    else recording.offer(seat, asking(seat, Number(word.slice(1))));
  }
  return recording;
}

function concessions(course: string, seat: Seat, talk: "chat" | "spoken" = "chat") {
  const { log, scenario } = play(course, talk);
  return measureConcessions(listDemands(scenario, log), seat, log.spoken);
}

const close = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9);

describe("unreciprocated concessions", () => {
  // [course, concessions of the buyer in hundredths, U, Achilles index, longest streak]
  test.each<[string, number[], number | null, number | null, number]>([
    ["", [], null, null, 0],
    ["b80 s90", [], null, null, 0],
    // Up is no concession, and coming back to what was asked before is none either.
    ["b70 s90 b80 s90 b70", [], null, null, 0],
    // Only what lies below the lowest demand so far: 70 -> 80 -> 60 concedes 10.
    ["b70 b80 b60", [10], 1, 0.1, 1],
    // 10 answered by 2.5 is exactly a quarter; the seller's 90 -> 87 answers 20 with 3, less than 5.
    ["b80 s90 b70 s80 b60", [10, 10], 0.5, 0.1, 1],
    ["b80 s90 b60 s87", [20], 1, 0.2, 1],
    ["b80 s90 b60 s85", [20], 0, 0, 0],
    // Two small answers add up: 3 + 3 of 20.
    ["b80 s90 b60 s87 s84", [20], 0, 0, 0],
    // What the other gave before does not count, nor what it gives after the next concession.
    ["b80 s90 s70 b60 b50 s40", [20, 10], 0.5, 0.15, 1],
    // Two for nothing, one answered, two for nothing: U = 4/5 of a sum of 50.
    ["b90 s90 b80 b70 b60 s80 b50 b40", [10, 10, 10, 10, 10], 0.8, 0.4, 2],
    // Signing at 30 concedes 50, and nothing can answer it any more.
    ["b80 s70 b=", [50], 1, 0.5, 1],
    // Signing at no less than one's own last demand concedes nothing.
    ["b80 s20 b=", [], null, null, 0],
  ])("%s", (course, sizes, unreciprocated, achilles, longestStreak) => {
    const result = concessions(course, "buyer");
    expect(result.list.map(({ size }) => Math.round(100 * size))).toEqual(sizes);
    expect(result.list.map(({ points }) => points)).toEqual(sizes); // a hundredth of D is a point here
    expect(close(result.unreciprocated)).toBe(unreciprocated);
    expect(close(result.achilles)).toBe(achilles);
    expect(result.longestStreak).toBe(longestStreak);
    expect(result.total).toBeCloseTo(sizes.reduce((sum, size) => sum + size, 0) / 100, 12);
  });

  it("exactly a quarter is reciprocated, and the other's signature is an answer", () => {
    const answered = concessions("b80 s90 b60 s85", "buyer").list[0];
    expect(answered).toMatchObject({ seq: 4, turn: 3, reciprocated: true });
    expect(answered?.returned).toBeCloseTo(0.05, 12);
    // The seller signs at 40 from 90: 50 against the buyer's 20.
    expect(concessions("b80 s90 b60 s=", "buyer").unreciprocated).toBe(0);
    expect(concessions("b80 s90 b60 s=", "seller").unreciprocated).toBe(1);
  });

  it("says who asked for how much first", () => {
    expect(concessions("b80 s95 b70", "buyer").first).toBe(0.8);
    expect(concessions("b80 s95 b70", "seller").first).toBe(0.95);
    expect(concessions("b80", "seller").first).toBeNull();
  });

  it("is unknown where D is not defined, for both seats", () => {
    const none = withSeat(price, "seller", { alternatives: [{ id: "a", name: "", points: 100 }] });
    const { log } = new Recording(none).offer("buyer", [20]).offer("seller", [90]).offer("buyer", [30]);
    const demands = listDemands(none, log);
    const unknown = { unreciprocated: null, achilles: null, longestStreak: null };
    expect(measureConcessions(demands, "seller", false)).toEqual({ first: null, list: [], total: null, ...unknown });
    // What the buyer gave is known, whether it came back is not.
    expect(measureConcessions(demands, "buyer", false)).toMatchObject({
      first: 0.8,
      list: [{ points: 10 }],
      ...unknown,
    });
  });
});

describe("at a spoken table", () => {
  it("a seat whose offers were not logged is unknown, not idle", () => {
    for (const seat of SEATS) {
      expect(concessions("", seat, "spoken")).toMatchObject({ total: null, unreciprocated: null, longestStreak: null });
    }
    expect(concessions("b80 b60", "buyer", "spoken")).toMatchObject({ list: [{ points: 20 }], unreciprocated: null });
    expect(concessions("b80 b60", "seller", "spoken")).toMatchObject({ total: null });
  });

  it("what was logged counts", () => {
    expect(concessions("b80 s90 b60 s85", "buyer", "spoken")).toMatchObject({ unreciprocated: 0, longestStreak: 0 });
  });
});

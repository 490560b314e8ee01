import { describe, expect, it } from "vitest";
import { listDemands } from "../../../shared/process/demand.ts";
import { measurePressure } from "../../../shared/process/pressure.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import { asking, price, Recording, withSeat } from "./recording.ts";

const pressure = (recording: Recording, seat: Seat) =>
  measurePressure(recording.log, listDemands(recording.scenario, recording.log), seat);
const LOW: SeatClaim = { kind: "walk-away", band: "low" };
const HIGH: SeatClaim = { kind: "walk-away", band: "high" };

describe("pressure", () => {
  it("is final offers, warnings and walk-away claims; what one exerts the other receives", () => {
    const recording = new Recording(price)
      .final("buyer", asking("buyer", 80))
      .warn("buyer")
      .warn("buyer")
      .claim("buyer", LOW, true)
      .leave("buyer")
      .warn("seller");
    expect(pressure(recording, "buyer")).toEqual({
      ...{ finalOffers: 1, warnings: 2, walkAwayClaims: 2, falseDeadlines: 0, exerted: 5, received: 1, bluffs: [] },
    });
    expect(pressure(recording, "seller")).toMatchObject({ warnings: 1, walkAwayClaims: 0, exerted: 1, received: 5 });
  });

  it("a true deadline is no pressure, a false one is", () => {
    const claim: SeatClaim = { kind: "deadline", turns: 8 };
    expect(pressure(new Recording(price).claim("buyer", claim, true), "buyer")).toMatchObject({ exerted: 0 });
    expect(pressure(new Recording(price).claim("buyer", claim, false), "buyer")).toMatchObject({
      ...{ falseDeadlines: 1, exerted: 1 },
    });
  });

  it("a true answer about the alternative is no pressure, a false one is, and so is either unasked", () => {
    const answered = (claim: SeatClaim, truth: boolean) =>
      pressure(new Recording(price).ask("seller", "alternative").answer("buyer", [], { claim, truth }), "buyer");
    expect(answered(LOW, true).walkAwayClaims).toBe(0);
    expect(answered(HIGH, false).walkAwayClaims).toBe(1);
    expect(pressure(new Recording(price).claim("buyer", HIGH, false), "buyer").walkAwayClaims).toBe(1);
    const hall = withSeat(price, "buyer", {
      facts: [{ id: "hall", topic: "alternative", text: "", claim: { kind: "walk-away", points: 0 }, evidence: false }],
    });
    expect(pressure(new Recording(hall).tell("buyer", "hall"), "buyer").walkAwayClaims).toBe(1);
    const asked = new Recording(hall).ask("seller", "alternative").answer("buyer", ["hall"]);
    expect(pressure(asked, "buyer").walkAwayClaims).toBe(0);
  });

  it("other claims are none", () => {
    const recording = new Recording(price).claim("buyer", { kind: "fear", fears: true }, false);
    expect(pressure(recording, "buyer")).toMatchObject({ walkAwayClaims: 0, exerted: 0 });
  });

  it("at a spoken table what was not logged is null", () => {
    const recording = new Recording(price, { talk: "spoken" }).warn("buyer");
    expect(pressure(recording, "buyer")).toMatchObject({ finalOffers: null, warnings: 1, exerted: 1, received: null });
    expect(pressure(recording, "seller")).toMatchObject({ warnings: null, exerted: null, received: 1 });
  });
});

describe("a bluff", () => {
  it("is a final offer that a softer one follows", () => {
    const recording = new Recording(price)
      .final("buyer", asking("buyer", 80))
      .offer("seller", [90])
      .offer("buyer", asking("buyer", 70))
      .final("buyer", asking("buyer", 75))
      .final("buyer", asking("buyer", 65));
    // 80 was softened to 70, 75 to 65; 65 stood.
    expect(pressure(recording, "buyer").bluffs).toEqual([
      { seq: 2, at: 1000, turn: 1 },
      { seq: 5, at: 4000, turn: 3 },
    ]);
    expect(pressure(recording, "seller").bluffs).toEqual([]);
  });

  it("is none when what follows is as hard or harder, or somebody else's", () => {
    const recording = new Recording(price)
      .final("buyer", asking("buyer", 80))
      .offer("buyer", asking("buyer", 80))
      .offer("buyer", asking("buyer", 90))
      .offer("seller", [10])
      .sign("buyer");
    expect(pressure(recording, "buyer").bluffs).toEqual([]);
  });

  it("comes out by signing less, too", () => {
    const recording = new Recording(price).final("buyer", asking("buyer", 80)).offer("seller", [50]).sign("buyer");
    expect(pressure(recording, "buyer").bluffs).toMatchObject([{ seq: 2 }]);
  });
});

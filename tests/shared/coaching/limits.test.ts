// Where findings end: rounds that look like one of the examples (rounds.ts) and are not.
import { describe, expect, it } from "vitest";
import { findAll } from "../../../shared/coaching/coach.ts";
import type { FindingKind } from "../../../shared/coaching/kinds.ts";
import { readRound } from "../../../shared/coaching/round.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Play } from "../table/play.ts";
import { acknowledge, ask, decline, guess, HASTE, sign, small, start, tell, WANTS_LOW } from "./case.ts";
import { EXAMPLES } from "./rounds.ts";

const find = (play: Play, seat: Seat, kind: FindingKind) =>
  findAll(readRound(play.scenario, play.entries), seat).find((one) => one.kind === kind);

describe("findings about the deal", () => {
  it("an offer is no better one when those behind a seat would have refused it", () => {
    const play = (step?: "ratifying") =>
      sign(
        tell(start(small(WANTS_LOW), ...(step ? [step] : [])))
          .offer("seller", [1, 1, 1])
          .offer("buyer", [0, 0, 0]),
        "seller",
      );
    expect(find(play(), "buyer", "better-on-table")?.points).toBe(-30);
    expect(find(play("ratifying"), "buyer", "better-on-table")).toBeUndefined();
  });

  it("a deal that only the delay has brought below the walk-away value was right to sign", () => {
    // 30 less 40 of delay, which leaving would have cost as well.
    const play = sign(start(small({ pressure: { ...HASTE.pressure, cost: 40 } })).offer("seller", [1, 1, 0]), "buyer");
    expect(play.state.surplus?.buyer).toBe(-10);
    expect(find(play, "buyer", "below-walk-away")).toBeUndefined();
  });

  it("a deal refused for good is no zone that was missed", () => {
    const play = EXAMPLES["never-engaged"].round();
    expect(find(play, "buyer", "missed-zone")).toBeUndefined();
    expect(find(play, "seller", "their-people-refused")?.points).toBe(-30);
  });

  it("a vote counts as one's own doing only when the other took the package", () => {
    const play = sign(tell(start(small(), "improving")).offer("buyer", [0, 0, 0]), "seller").both();
    play.do("buyer", { type: "vote", takes: [false] }).do("seller", { type: "vote", takes: [false] });
    expect(find(play, "buyer", "voted-down")).toBeUndefined();
    expect(find(play, "buyer", "left-on-table")?.points).toBe(-30);
  });
});

describe("findings about stakeholders", () => {
  it("names who was missing to the quorum when nobody had a veto", () => {
    const voices = { stakeholders: [{ points: [[], [0, 10], []], minimum: 10 }] };
    const play = sign(start(small({ ...HASTE, ...voices }), "ratifying").offer("seller", [1, 0, 0]), "buyer").both();
    expect(find(play, "buyer", "refused")).toMatchObject({ points: -4, values: { stakeholder: "s0", why: "quorum" } });
  });

  it("an engaged stakeholder has won nothing where nobody voted", () => {
    const play = start(small(WANTS_LOW)).do("buyer", { type: "engage", stakeholder: "s0", letIn: false });
    expect(find(sign(play.offer("seller", [1, 1, 0]), "buyer"), "buyer", "engaged-in-time")).toBeUndefined();
  });
});

describe("findings about talk", () => {
  it("one silence is one finding, and so is one question and one acknowledgement", () => {
    const silent = EXAMPLES["unasked-issue"].round();
    expect(find(silent, "seller", "unasked-fear")).toBeUndefined();
    const asked = ask(start(), "concerns", "burnt");
    expect(find(asked, "seller", "question-told")).toBeUndefined();
    const heard = acknowledge(decline(start().offer("seller", [2, 0, 0]), "fear")).do("seller", {
      type: "ask",
      topic: "fit",
    });
    expect(find(heard, "seller", "calmed-fear")).toBeDefined();
    expect(find(heard, "seller", "acknowledged")).toBeUndefined();
  });

  it("a warning that the other answered first was not softened", () => {
    const play = start().offer("seller", [2, 0, 0]).offer("buyer", [0, 1, 0]).do("seller", { type: "warn" });
    play.offer("buyer", [0, 0, 0]).offer("seller", [1, 0, 0]);
    expect(find(play, "seller", "soft-warning")).toBeUndefined();
  });
});

describe("findings about reading the other", () => {
  it("any of equal priorities is right", () => {
    const points = [
      [40, 20, 0],
      [0, 40],
      [0, 0],
    ];
    const play = start(small({ points }), "planning").do("seller", {
      type: "plan",
      target: null,
      prediction: guess(1),
    });
    expect(find(play, "seller", "read-them-well")?.values.issue).toBe(1);
  });

  it("the later prediction counts, unless it leaves priorities out", () => {
    const played = (late: ReturnType<typeof guess>) => {
      const play = start(small(), "planning", "predicting");
      play.do("seller", { type: "plan", target: null, prediction: guess(1) }).do("buyer", { type: "ready" });
      sign(play.offer("seller", [1, 1, 0]), "buyer").do("seller", { type: "predict", prediction: late });
      return play;
    };
    expect(find(played(guess(0)), "seller", "read-them-well")?.turn).toBe(1);
    expect(find(played({ ...guess(0), priorities: [] }), "seller", "misread-them")).toMatchObject({
      turn: 0,
      values: { mistaken: 1 },
    });
  });
});

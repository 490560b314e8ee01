// The small case of the coaching tests, whose figures can be worked out by hand, and the moves that its rounds are made of.
import type { Brief, Scenario, Seat } from "../../../shared/scenario/types.ts";
import type { Step } from "../../../shared/table/phase.ts";
import type { Prediction } from "../../../shared/table/prediction.ts";
import { type BriefNumbers, scenarioOf } from "../outcome/cases.ts";
import { Play } from "../table/play.ts";

/**
 * Price (low, middle, high), service (none, full), trial (none, a month), which the buyer's fear opens. Packages with their points, and with
 * ghat, the surplus at no delay and full process relief (3 x 5 of a fear of 50; the trial relieves 30): buyer u - 55 without the trial,
 * u - 25 with it; seller u - 30.
 *
 *     0,0,0:  100   30    ghat  45    0        0,0,1:  100   20    ghat  75  -10
 *     0,1,0:  140   10    ghat  85  -20        0,1,1:  140    0    ghat 115  -30
 *     1,0,0:   60   80    ghat   5   50        1,0,1:   60   70    ghat  35   40
 *     1,1,0:  100   60    ghat  45   30        1,1,1:  100   50    ghat  75   20   the Nash point: 1,500
 *     2,0,0:    0  130    ghat -55  100        2,0,1:    0  120    ghat -25   90
 *     2,1,0:   40  110    ghat -15   80        2,1,1:   40  100    ghat  15   70
 *
 * gMax: 75 and 70. Without any relief the buyer's surplus is u - 70 without the trial and u - 40 with it.
 */
const BUYER: BriefNumbers = {
  points: [
    [100, 60, 0],
    [0, 40],
    [0, 0],
  ],
  walkAway: 20,
  fear: { points: 50, relief: [[], [], [0, 30]] },
};
const SELLER: BriefNumbers = {
  points: [
    [0, 50, 100],
    [20, 0],
    [10, 0],
  ],
  walkAway: 30,
};

const FACTS: Brief["facts"] = [
  { id: "burnt", topic: "concerns", text: "It failed once.", claim: { kind: "fear" }, evidence: false },
  { id: "goal", topic: "outcome", text: "The price.", claim: { kind: "priority", issue: 0, rank: 1 }, evidence: false },
];
const OBJECTIONS: Brief["objections"] = [
  { id: "fear", text: null, about: { kind: "fear" } },
  { id: "price", text: null, about: { kind: "issue", issue: 0 } },
];
const NAMES = [
  ["Price", "Low", "Middle", "High"],
  ["Service", "None", "Full"],
  ["Trial", "No trial", "A month"],
];

/** The case, with parts of both briefs changed. */
export function small(buyer: Partial<BriefNumbers> = {}, seller: Partial<BriefNumbers> = {}): Scenario {
  const made = scenarioOf({ buyer: { ...BUYER, ...buyer }, seller: { ...SELLER, ...seller } });
  return {
    ...made,
    issues: made.issues.map((issue, j) => ({
      ...issue,
      name: NAMES[j]?.[0] ?? "",
      options: issue.options.map((option, k) => ({ ...option, name: NAMES[j]?.[k + 1] ?? "" })),
      lock: j === 2 ? { seat: "buyer", fact: "burnt", whileLocked: 0 } : null,
    })),
    seats: { ...made.seats, buyer: { ...made.seats.buyer, facts: FACTS, objections: OBJECTIONS } },
  };
}

/** Turns cost 2 points from the first on. */
export const HASTE = { pressure: { deadline: 12, grace: 0, cost: 2 } };
/** Somebody who vetoes a deal without service. */
export const WANTS_SERVICE = {
  stakeholders: [{ name: "The crew", points: [[], [0, 10], []], minimum: 10, veto: true }],
};
/** Somebody who vetoes a price above the lowest, but is worth talking to: 9 of 10 is enough once both have. */
export const WANTS_LOW = {
  stakeholders: [{ name: "The boss", points: [[10, 9, 0], [], []], minimum: 10, veto: true }],
};

export const guess = (priority: number): Prediction => ({
  ...{ priorities: [priority], directions: [], walkAway: null, hardest: null, fears: null },
});
export const start = (scenario: Scenario = small(), ...steps: Step[]) => new Play(scenario, { steps }).start();
export const sign = (play: Play, seat: Seat) => play.do(seat, { type: "accept", offer: play.state.offers.length });
/** Walks away, and the minute for a last offer passes. */
export const leave = (play: Play, seat: Seat) =>
  play.do(seat, { type: "walk" }).wait(60_000).do("clock", { type: "tick" });
export const tell = (play: Play) => play.do("buyer", { type: "tell", fact: "burnt" });
export const ask = (play: Play, topic: "concerns" | "outcome", fact: string) =>
  play.do("seller", { type: "ask", topic }).do("buyer", { type: "answer", facts: [fact], claims: [] });
export const decline = (play: Play, objection: "fear" | "price") =>
  play.do("buyer", { type: "decline", offer: play.state.offers.length, objection, about: null });
export const acknowledge = (play: Play) => play.do("seller", { type: "acknowledge", line: play.state.lines.length });
export const vote = (play: Play, buyer: boolean) =>
  play
    .both()
    .do("buyer", { type: "vote", takes: [buyer] })
    .do("seller", { type: "vote", takes: [true] });

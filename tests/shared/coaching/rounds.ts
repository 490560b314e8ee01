// Small rounds, one for each kind of finding, with what it must bring to light (case.ts has the figures).
import type { Finding } from "../../../shared/coaching/finding.ts";
import type { FindingKind } from "../../../shared/coaching/kinds.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Play } from "../table/play.ts";
import {
  acknowledge,
  ask,
  decline,
  guess,
  HASTE,
  leave,
  sign,
  small,
  start,
  tell,
  vote,
  WANTS_LOW,
  WANTS_SERVICE,
} from "./case.ts";

/** What `round` must bring to light for `seat`. Entries 1 to 5 open the table, seat both and begin the talk. */
export interface Example extends Omit<Finding, "kind"> {
  readonly seat: Seat;
  readonly round: () => Play;
}

const at = (seq: number, turn: number) => ({ seq, turn });
const NEVER = { seq: null, turn: null };

export const EXAMPLES: Readonly<Record<FindingKind, Example>> = {
  // 60 - 20 - 50 of fear = -10.
  "below-walk-away": {
    ...{ seat: "buyer", ...at(7, 1), points: -10, values: {} },
    round: () => sign(start().offer("seller", [1, 0, 0]), "buyer"),
  },
  // Signed: 100 - 20 - 50 = 30. Offer 1, with the trial: 100 - 20 - 20 = 60.
  "better-on-table": {
    ...{ seat: "buyer", ...at(7, 1), points: -30, values: { offer: 1 } },
    round: () => sign(tell(start()).offer("seller", [1, 1, 1]).offer("buyer", [0, 0, 0]), "seller"),
  },
  // 100 - 20 - 50 = 30 above leaving.
  "passed-offer": {
    ...{ seat: "buyer", ...at(6, 1), points: -30, values: { offer: 1 } },
    round: () => leave(start().offer("seller", [1, 1, 0]), "buyer"),
  },
  // The Nash point gives the buyer 75.
  "missed-zone": {
    ...{ seat: "buyer", ...at(7, 0), points: -75, values: {} },
    round: () => leave(start(), "buyer"),
  },
  // Two turns at 2 points each; the crew has 0 and would need 9 even if both had engaged it.
  refused: {
    ...{ seat: "buyer", ...at(7, 1), points: -4 },
    values: { stakeholder: "s0", behind: "buyer", why: "veto", outcome: "returned" },
    round: () =>
      sign(start(small({ ...HASTE, ...WANTS_SERVICE }), "ratifying").offer("seller", [1, 0, 0]), "buyer").both(),
  },
  // The boss has 9 of 10, and 9 would have been enough. Refused twice; the deal was worth 100 - 20 - 50 = 30.
  "never-engaged": {
    ...{ seat: "buyer", ...at(11, 3), points: -30 },
    values: { stakeholder: "s0", behind: "buyer", why: "veto", outcome: "ended" },
    round: () => {
      const play = sign(start(small(WANTS_LOW), "ratifying").offer("seller", [1, 1, 0]), "buyer").both();
      return sign(play.offer("seller", [1, 1, 0]), "buyer").both();
    },
  },
  // Two turns at 2 points each for the seller as well.
  "their-people-refused": {
    ...{ seat: "seller", ...at(7, 1), points: -4 },
    values: { stakeholder: "s0", behind: "buyer", why: "veto", outcome: "returned" },
    round: () => sign(start(small(WANTS_SERVICE, HASTE), "ratifying").offer("seller", [1, 0, 0]), "buyer").both(),
  },
  // Signed: ghat 5 and 50. With at least 5 for the buyer the seller can have 50 without the trial (1,0,0) and 70 with it (2,1,1).
  "unasked-issue": {
    ...{ seat: "seller", ...NEVER, points: -20, values: { issue: 2, topic: "concerns" } },
    round: () => sign(start().offer("seller", [1, 0, 0]), "buyer"),
  },
  // With at least 50 for the seller the buyer can have 5 without the trial and 15 with it (2,1,1).
  "kept-issue": {
    ...{ seat: "buyer", ...NEVER, points: -10, values: { issue: 2, topic: "concerns" } },
    round: () => sign(start().offer("seller", [1, 0, 0]), "buyer"),
  },
  // Signed: ghat 45 and 0. 1,1,0 gives the buyer the same 45 and the seller 30: +50 by the price, -20 by the service.
  "left-on-table": {
    ...{ seat: "seller", ...at(7, 1), points: -30, values: { issue: 0, option: 1 } },
    round: () => sign(start().offer("buyer", [0, 0, 0]), "seller"),
  },
  // From 130 to 80, and the buyer stays at its first offer.
  "gave-for-nothing": {
    ...{ seat: "seller", ...at(8, 3), points: -50, values: { back: "nothing" } },
    round: () => start().offer("seller", [2, 0, 0]).offer("buyer", [0, 1, 0]).offer("seller", [1, 0, 0]),
  },
  // Signed: 30 and 0. The ballot: 1,1,1 with 60 and 20.
  "voted-down": {
    ...{ seat: "buyer", ...at(11, 1), points: -30, values: {} },
    round: () => vote(sign(tell(start(small(), "improving")).offer("buyer", [0, 0, 0]), "seller"), false),
  },
  // One turn at 2 points.
  "delay-cost": {
    ...{ seat: "buyer", ...at(6, 1), points: -2, values: {} },
    round: () => sign(start(small(HASTE)).offer("seller", [1, 1, 0]), "buyer"),
  },
  // The middle price is no limit of the seller's, and then it offers it.
  "lie-came-out": {
    ...{ seat: "seller", ...at(7, 1), points: null, values: { claim: "limit" } },
    round: () =>
      start()
        .do("seller", { type: "claim", claim: { kind: "limit", issue: 0, option: 1 } })
        .offer("seller", [1, 0, 0]),
  },
  // From 130 to 80 after the final word.
  "soft-final": {
    ...{ seat: "seller", ...at(6, 1), points: null, values: { moved: 50 } },
    round: () =>
      start()
        .do("seller", { type: "offer", packages: [[2, 0, 0]], final: true })
        .offer("seller", [1, 0, 0]),
  },
  "soft-warning": {
    ...{ seat: "seller", ...at(7, 1), points: null, values: { moved: 50 } },
    round: () => start().offer("seller", [2, 0, 0]).do("seller", { type: "warn" }).offer("seller", [1, 0, 0]),
  },
  // gamma -10/75 and 50/70: R = 0.4 x 0.8476 = 0.339, and half of that of the buyer's 75 at the Nash point is 12.7.
  "squeezed-them": {
    ...{ seat: "seller", ...at(7, 1), points: null, values: { theirs: 13 } },
    round: () => sign(start().offer("seller", [1, 0, 0]), "buyer"),
  },
  // The trial would have been worth nothing to the seller here: 30 is the most with 45 for the buyer, with it or without.
  "unasked-fear": {
    ...{ seat: "seller", ...NEVER, points: null, values: { topic: "concerns", theirs: 50 } },
    round: () => sign(start().offer("seller", [1, 1, 0]), "buyer"),
  },
  // A tenth of the fear.
  unacknowledged: {
    ...{ seat: "seller", ...at(7, 1), points: null, values: { about: "fear", theirs: 5 } },
    round: () => decline(start().offer("seller", [2, 0, 0]), "fear").offer("seller", [1, 0, 0]),
  },
  "misread-them": {
    ...{ seat: "seller", ...at(6, 0), points: null, values: { issue: 0, mistaken: 1 } },
    round: () => start(small(), "planning").do("seller", { type: "plan", target: null, prediction: guess(1) }),
  },
  improvement: {
    ...{ seat: "buyer", ...at(12, 1), points: 30, values: {} },
    round: () => vote(sign(tell(start(small(), "improving")).offer("buyer", [0, 0, 0]), "seller"), true),
  },
  // Signed: ghat 75 and 20. Without the trial at least 75 for the buyer leaves the seller -20 (0,1,0).
  "question-opened": {
    ...{ seat: "seller", ...at(6, 0), points: 40, values: { issue: 2, topic: "concerns" } },
    round: () => sign(ask(start(), "concerns", "burnt").offer("seller", [1, 1, 1]), "buyer"),
  },
  // From 130 to 110 by the service; the buyer's offers rise from 10 to 60 by the price.
  trade: {
    ...{ seat: "seller", ...at(8, 3), points: 30, values: { gave: 20, got: 50 } },
    round: () =>
      start().offer("seller", [2, 0, 0]).offer("buyer", [0, 1, 0]).offer("seller", [2, 1, 0]).offer("buyer", [1, 1, 0]),
  },
  // A tenth of the fear: 50 - 30 - 5 is left of it.
  "own-fear-told": {
    ...{ seat: "buyer", ...at(7, 0), points: 5, values: {} },
    round: () => sign(ask(start(), "concerns", "burnt").offer("seller", [1, 1, 1]), "buyer"),
  },
  // The buyer's walk-away value is 120: 15 and -30 is the best for it (0,1,1). The offer: 100 - 120 - 50 = -70.
  "sound-exit": {
    ...{ seat: "buyer", ...at(8, 1), points: 70, values: {} },
    round: () => leave(start(small({ walkAway: 120 })).offer("seller", [1, 1, 0]), "buyer"),
  },
  "nothing-left": {
    ...{ seat: "buyer", ...at(9, 1), points: null, values: {} },
    round: () => sign(ask(start(), "concerns", "burnt").offer("seller", [1, 1, 1]), "buyer"),
  },
  "calmed-fear": {
    ...{ seat: "seller", ...at(8, 1), points: null, values: { how: "acknowledgement", theirs: 5 } },
    round: () => acknowledge(decline(start().offer("seller", [2, 0, 0]), "fear")),
  },
  "engaged-in-time": {
    ...{ seat: "buyer", ...at(6, 0), points: null, values: { stakeholder: "s0", behind: "buyer" } },
    round: () => {
      const play = start(small(WANTS_LOW), "ratifying").do("buyer", { type: "engage", stakeholder: "s0", letIn: true });
      return sign(play.do("seller", { type: "join", stakeholder: "s0" }).offer("seller", [1, 1, 0]), "buyer").both();
    },
  },
  "read-them-well": {
    ...{ seat: "seller", ...at(6, 0), points: null, values: { issue: 0 } },
    round: () => start(small(), "planning").do("seller", { type: "plan", target: null, prediction: guess(0) }),
  },
  // Service is 40/170 of what matters to the buyer and 20/130 to the seller, the price 100/170 and 100/130.
  logrolled: {
    ...{ seat: "seller", ...at(7, 1), points: null, values: {} },
    round: () => start().offer("seller", [1, 0, 0]).offer("seller", [2, 1, 0]),
  },
  acknowledged: {
    ...{ seat: "seller", ...at(8, 1), points: null, values: {} },
    round: () => acknowledge(decline(start().offer("seller", [2, 0, 0]), "price")).offer("seller", [1, 0, 0]),
  },
  "question-told": {
    ...{ seat: "seller", ...at(6, 0), points: null, values: { topic: "outcome" } },
    round: () => ask(start(), "outcome", "goal"),
  },
};

// Five whole rounds, played through every step as people would. The stored transcripts are made of them once (support/writeGolden.ts)
// and must not follow when they change; the tests read the stored ones only.
import { parseScenario } from "../../../../shared/scenario/parse.ts";
import type { Package, Scenario, Seat } from "../../../../shared/scenario/types.ts";
import { nextDeadline } from "../../../../shared/table/deadline.ts";
import type { TableSettings } from "../../../../shared/table/open.ts";
import { STEPS } from "../../../../shared/table/phase.ts";
import type { Prediction } from "../../../../shared/table/prediction.ts";
import { tick } from "../atPhase.ts";
import { PLANT, Play } from "../play.ts";

/** A whole round: `scenario` is the id of a case that ships, or the text of one. */
export interface GoldenRound {
  readonly name: string;
  readonly scenario: string;
  readonly play: () => Play;
}

/** Two issues, and both have something better: the buyer's best package with anything for the seller leaves it below 120. */
export const NO_ZONE = `format: 1
id: no-zone
title: Two who do not need each other
issues:
  - id: price
    options: [{ id: low }, { id: middle }, { id: high }]
  - id: speed
    options: [{ id: slow }, { id: fast }]
seats:
  buyer:
    points: { price: [100, 60, 0], speed: [0, 40] }
    alternatives: [{ id: in-house, points: 120 }]
    pressure: { deadline: 12, grace: 2, cost: 3 }
    facts:
      - { id: in-house, topic: alternative, text: We could build it ourselves., claim: { kind: walk-away, points: 120 } }
    objections: [price, { id: too-slow, issue: speed }]
  seller:
    points: { price: [0, 50, 100], speed: [30, 0] }
    alternatives: [{ id: next-customer, points: 40 }]
    pressure: { deadline: 12, grace: 2, cost: 3 }
    facts:
      - { id: queue, topic: alternative, text: Others are waiting., claim: { kind: walk-away, points: 40 } }
    objections: [timing]
`;

function loadNoZone(): Scenario {
  const parsed = parseScenario(NO_ZONE, "no-zone.yaml");
  if (!parsed.ok) throw new Error(parsed.error.map((problem) => problem.message).join("\n"));
  return parsed.value;
}

export const guess = (priorities: number[], parts: Partial<Prediction> = {}): Prediction => ({
  ...{ priorities, directions: [], walkAway: null, hardest: null, fears: null },
  ...parts,
});

/** Reads the folders, plans, and begins to talk. */
export function begin(
  scenario: Scenario,
  buyer: Prediction,
  seller: Prediction,
  settings: Partial<TableSettings> = {},
): Play {
  const play = new Play(scenario, { steps: STEPS, ...settings }).wait(20_000).seat().wait(90_000).both();
  play.wait(200_000).do("seller", { type: "plan", target: 3600, prediction: seller });
  return play.wait(30_000).do("buyer", { type: "plan", target: 3300, prediction: buyer });
}

export const asks = (
  play: Play,
  seat: Seat,
  topic: "outcome" | "concerns" | "fit" | "alternative" | "clarity",
  ...facts: string[]
) =>
  play
    .wait(15_000)
    .do(seat, { type: "ask", topic })
    .wait(10_000)
    .do(seat === "buyer" ? "seller" : "buyer", { type: "answer", facts, claims: [] });
export const declines = (play: Play, seat: Seat, offer: number, objection: string, issue?: number) =>
  play
    .wait(9000)
    .do(seat, { type: "decline", offer, objection, about: issue === undefined ? null : { kind: "issue", issue } });
export const acknowledges = (play: Play, seat: Seat) =>
  play.wait(6000).do(seat, { type: "acknowledge", line: play.state.lines.length });
export const offers = (play: Play, seat: Seat, ...packages: Package[]) => play.wait(25_000).offer(seat, ...packages);
const insists = (play: Play, seat: Seat, pkg: Package) =>
  play.wait(25_000).do(seat, { type: "offer", packages: [[...pkg]], final: true });
export const signs = (play: Play, seat: Seat, offer: number) => play.wait(12_000).do(seat, { type: "accept", offer });

/** Predicts once more, and if there was a deal, looks at the votes. */
export function predicts(play: Play, buyer: Prediction, seller: Prediction): Play {
  return play
    .wait(40_000)
    .do("buyer", { type: "predict", prediction: buyer })
    .do("seller", { type: "predict", prediction: seller });
}

/** Reflects; a lone table reveals by itself after that. */
export function reflects(play: Play, buyer: string, seller: string): Play {
  const ratings = (first: number) => [first, 6, 5, 4, 4, 5, 6, null];
  return play
    .wait(60_000)
    .do("buyer", { type: "reflect", ratings: ratings(play.state.ended ? 2 : 6), commitment: buyer })
    .wait(20_000)
    .do("seller", { type: "reflect", ratings: ratings(play.state.ended ? 2 : 7), commitment: seller });
}

/** Both ask before they trade; the pilot comes to light, the fear is acknowledged, Finance is brought in, and the vote finds more. */
function modelDeal(): Play {
  const play = begin(PLANT, guess([0, 3, 5]), guess([0, 2, 3], { fears: { value: true, confidence: 0.6 } }));
  asks(play, "seller", "concerns", "failed-before");
  play.do("seller", { type: "say", text: "Thank you for telling me. What would have made it work?" });
  asks(play, "seller", "outcome", "monday-morning");
  asks(play, "buyer", "outcome", "cash");
  asks(play, "buyer", "fit", "free-coaches");
  offers(play, "seller", [3, 1, 3, 0, 2, 3, 1], [3, 2, 2, 0, 2, 3, 2], [2, 1, 2, 0, 2, 3, 1]);
  declines(play, "buyer", 1, "fear");
  acknowledges(play, "seller");
  play.do("buyer", { type: "claim", claim: { kind: "relief", issue: 6 } });
  play.wait(8000).do("buyer", { type: "engage", stakeholder: "finance", letIn: true });
  play.wait(5000).do("seller", { type: "join", stakeholder: "finance" });
  offers(play, "buyer", [0, 2, 3, 0, 1, 3, 2]);
  asks(play, "buyer", "clarity", "visits");
  offers(play, "seller", [3, 2, 3, 0, 1, 3, 2]);
  play.wait(8000).do("buyer", { type: "favour", issue: 0, option: 2 });
  play.wait(8000).do("seller", { type: "grant" });
  signs(play, "buyer", 6);
  predicts(
    play,
    guess([3, 0, 4], { walkAway: { band: "middle", confidence: 0.7 }, hardest: { issue: -1, confidence: 0.8 } }),
    guess([2, 0, 6], {
      directions: ["opposed", "opposed", "opposed", "opposed", "opposed", "same", "opposed"],
      fears: { value: true, confidence: 1 },
    }),
  );
  play.wait(15_000).both();
  play
    .wait(50_000)
    .do("buyer", { type: "suggest", package: [1, 2, 3, 0, 2, 3, 2] })
    .both();
  const count = play.state.proposed?.length ?? 0;
  play.wait(20_000).do("buyer", { type: "vote", takes: Array(count).fill(true) });
  play.wait(5000).do("seller", { type: "vote", takes: Array(count).fill(true) });
  reflects(play, "ask what worries them before I talk about price", "say what I heard before I answer");
  return play.wait(9000).do("host", { type: "continue", table: "next-table" });
}

/** The seller presses and bluffs, the buyer gives way step by step and signs just above its walk-away value. */
function rout(): Play {
  const play = begin(PLANT, guess([0]), guess([0, 3]));
  offers(play, "seller", [4, 0, 0, 0, 2, 3, 0]);
  play.wait(9000).do("seller", { type: "claim", claim: { kind: "deadline", turns: 6 } });
  play.wait(9000).do("seller", { type: "claim", claim: { kind: "limit", issue: 0, option: 2 } });
  offers(play, "buyer", [0, 2, 3, 3, 0, 2, 0]);
  play.wait(9000).do("seller", { type: "warn" });
  insists(play, "seller", [3, 0, 1, 0, 2, 3, 0]);
  offers(play, "buyer", [1, 2, 3, 2, 0, 3, 0]);
  offers(play, "buyer", [1, 2, 3, 0, 1, 3, 0]);
  play.wait(9000).do("seller", { type: "ask", topic: "concerns" });
  play.wait(9000).do("buyer", { type: "answer", facts: [], claims: [{ kind: "fear", fears: true }] });
  play.wait(9000).do("seller", { type: "warn" });
  insists(play, "seller", [2, 1, 2, 0, 2, 3, 0]);
  signs(play, "buyer", 6);
  predicts(play, guess([0, 3, 4]), guess([0, 2]));
  play.wait(10_000).both();
  play.wait(20_000).both();
  return reflects(play, "stand by my first number", "");
}

/** Finance refuses a price that nobody had asked it about; the deal comes back, Finance is engaged by both, and it passes. */
function comesBack(): Play {
  const play = begin(PLANT, guess([3, 4]), guess([2, 0]));
  asks(play, "seller", "outcome", "monday-morning");
  offers(play, "buyer", [1, 2, 3, 2, 0, 1, 0]);
  offers(play, "seller", [4, 1, 3, 0, 1, 3, 0]);
  declines(play, "buyer", 2, "not-my-decision", 0);
  asks(play, "seller", "fit");
  offers(play, "buyer", [1, 2, 3, 2, 0, 2, 0]);
  offers(play, "seller", [4, 2, 3, 0, 1, 3, 0]);
  offers(play, "buyer", [2, 2, 3, 2, 0, 2, 0]);
  offers(play, "seller", [3, 2, 3, 0, 0, 3, 0]);
  play.wait(9000).do("buyer", { type: "ask-time" }).do("seller", { type: "grant-time" });
  signs(play, "buyer", 6);
  predicts(play, guess([3, 0, 4]), guess([2, 0, 1], { hardest: { issue: 0, confidence: 0.9 } }));
  play.wait(10_000).both();
  play.wait(20_000).do("buyer", { type: "tell", fact: "works-council" });
  play.wait(9000).do("buyer", { type: "engage", stakeholder: "finance", letIn: true });
  play.wait(9000).do("seller", { type: "join", stakeholder: "finance" });
  offers(play, "seller", [3, 2, 3, 1, 0, 3, 0]);
  play.wait((nextDeadline(play.state) ?? 0) - play.now - 10_000).do("host", { type: "restore" });
  signs(play, "buyer", 7);
  play.wait(10_000).both();
  tick(play);
  const count = play.state.proposed?.length ?? 0;
  play.wait(9000).do("seller", { type: "vote", takes: Array(count).fill(true) });
  play.wait(9000).do("buyer", { type: "vote", takes: Array(count).fill(false) });
  return reflects(play, "talk to Finance first", "ask who else has to say yes");
}

/** A zone is there, but each waits for the other to move; the clock runs out over a last offer. The facilitator reveals. */
function impasse(): Play {
  const play = begin(PLANT, guess([0]), guess([0, 4]), { reveal: "facilitator", inherited: { buyer: 0, seller: 150 } });
  offers(play, "seller", [4, 1, 2, 0, 2, 3, 0]);
  for (const step of [0, 1, 2]) {
    offers(play, "buyer", [0, 2, 3, 3, 0, step, 0]);
    offers(play, "seller", [4, 1, 2, 0, 2, 2 - step, 0]);
  }
  play.wait(9000).do("buyer", { type: "claim", claim: { kind: "walk-away", band: "high" } });
  declines(play, "buyer", play.state.offers.length, "fear");
  insists(play, "seller", [2, 1, 2, 1, 1, 2, 0]);
  play.wait(9000).do("seller", { type: "withdraw" });
  offers(play, "seller", [3, 2, 2, 1, 0, 3, 0]);
  tick(play);
  declines(play, "buyer", play.state.offers.length, "timing", 0);
  tick(play);
  predicts(play, guess([3], { fears: { value: false, confidence: 0.8 } }), guess([0]));
  reflects(play, "move first on something cheap", "ask before I insist");
  return play.wait(60_000).do("host", { type: "reveal" });
}

/** Nothing is better for both than leaving; they find out and part well. */
function soundExit(): Play {
  const play = begin(loadNoZone(), guess([0]), guess([0]));
  offers(play, "seller", [1, 0], [2, 1]);
  asks(play, "buyer", "alternative", "queue");
  asks(play, "seller", "alternative", "in-house");
  offers(play, "buyer", [0, 1]);
  declines(play, "seller", 3, "timing", 0);
  offers(play, "seller", [0, 0]);
  play.wait(9000).do("buyer", { type: "walk" });
  offers(play, "seller", [1, 1]);
  declines(play, "buyer", 5, "price", 0);
  predicts(
    play,
    guess([0], { walkAway: { band: "middle", confidence: 0.9 } }),
    guess([0], { walkAway: { band: "high", confidence: 0.9 } }),
  );
  return reflects(play, "know my line", "");
}

export const GOLDEN_ROUNDS: readonly GoldenRound[] = [
  { name: "model-deal", scenario: "plant-scheduler", play: modelDeal },
  { name: "rout", scenario: "plant-scheduler", play: rout },
  { name: "comes-back", scenario: "plant-scheduler", play: comesBack },
  { name: "impasse", scenario: "plant-scheduler", play: impasse },
  { name: "sound-exit", scenario: NO_ZONE, play: soundExit },
];

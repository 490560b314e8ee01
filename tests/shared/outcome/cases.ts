// Scenarios for the tests of outcomes: a builder from bare numbers, and the cases with known answers (RULES 5).

import { type Analysis, analyse } from "../../../shared/outcome/analysis.ts";
import {
  type Brief,
  type BySeat,
  bySeat,
  type Fear,
  type PointTable,
  type Scenario,
  type Stakeholder,
} from "../../../shared/scenario/types.ts";

export interface BriefNumbers {
  readonly points: PointTable;
  readonly walkAway?: number;
  readonly forbidden?: PointTable;
  readonly fear?: Pick<Fear, "points" | "relief"> | null;
  readonly pressure?: { readonly deadline: number; readonly grace: number; readonly cost: number };
  readonly stakeholders?: readonly StakeholderNumbers[];
}

export type StakeholderNumbers = Pick<Stakeholder, "points" | "minimum"> & Partial<Stakeholder>;

export function briefOf(numbers: BriefNumbers): Brief {
  return {
    title: "",
    brief: "",
    points: numbers.points,
    forbidden: numbers.forbidden ?? numbers.points.map(() => []),
    alternatives: [{ id: "nothing", name: "Do nothing", points: numbers.walkAway ?? 0 }],
    pressure: { ...(numbers.pressure ?? { deadline: 12, grace: 6, cost: 50 }), reason: "" },
    fear: numbers.fear ? { name: "fear", ...numbers.fear } : null,
    facts: [],
    objections: [],
    stakeholders: (numbers.stakeholders ?? []).map((one, k) => ({
      id: `s${k}`,
      name: "",
      brief: "",
      power: 1,
      veto: false,
      ...one,
    })),
  };
}

/** A scenario from the points of both seats; the options of an issue are as many as the buyer's points. */
export function scenarioOf(numbers: BySeat<BriefNumbers>, quorum = 0.6): Scenario {
  return {
    format: 1,
    id: "case",
    language: "en",
    twinOf: null,
    order: 1_000,
    title: "",
    summary: "",
    teaches: [],
    minutes: { planning: 8, negotiating: 20 },
    setting: "",
    issues: numbers.buyer.points.map((row, j) => ({
      id: `i${j}`,
      name: "",
      options: row.map((_, option) => ({ id: `o${option}`, name: "" })),
      lock: null,
    })),
    seats: bySeat((seat) => briefOf(numbers[seat])),
    turns: 24,
    quorum,
    note: null,
  };
}

/** The analysis of a scenario that must not be refused. */
export function analysed(scenario: Scenario): Analysis {
  const result = analyse(scenario);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

/** The same scenario with the seats swapped. */
export const mirrored = (scenario: Scenario): Scenario => ({
  ...scenario,
  seats: { buyer: scenario.seats.seller, seller: scenario.seats.buyer },
});

const steps = (from: number, to: number, count = 9): number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** Three issues with nine options each and opposed interests (RULES 5). */
export const threeNines: Scenario = scenarioOf({
  buyer: { points: [steps(4000, 0), steps(2400, 0), steps(1600, 0)] },
  seller: { points: [steps(0, 1600), steps(0, 2400), steps(0, 4000)] },
});

/** The figures of scenarios/plant-scheduler.yaml, in the order of its issues: price, roll-out, training, payment, term,
 * reference, pilot. */
export const plantScheduler: Scenario = scenarioOf({
  buyer: {
    points: [
      [2400, 1800, 1200, 600, 0],
      [0, 500, 900],
      [0, 900, 1900, 2600],
      [0, 150, 300, 400],
      [600, 400, 0],
      [0, 100, 300, 400],
      [0, 200, 300],
    ],
    walkAway: 2000,
    fear: { points: 2400, relief: [[], [], [], [], [], [0, 0, 100, 200], [0, 900, 1400]] },
    stakeholders: [
      {
        id: "finance",
        points: [[40, 30, 20, 10, 0], [], [], [0, 4, 8, 12], [], [], []],
        minimum: 18,
        power: 2,
        veto: true,
      },
      { id: "it", points: [[], [0, 10, 20], [0, 4, 8, 10], [], [], [], []], minimum: 12, power: 2 },
      {
        id: "shop-floor",
        points: [[], [], [0, 10, 20, 30], [], [], [], [0, 8, 10]],
        minimum: 18,
        power: 2,
        veto: true,
      },
      { id: "plant-managers", points: [[], [0, 6, 8], [], [], [10, 6, 0], [], []], minimum: 8, power: 1 },
    ],
  },
  seller: {
    points: [
      [0, 600, 1200, 1800, 2400],
      [500, 300, 0],
      [700, 550, 300, 0],
      [2600, 1800, 900, 0],
      [0, 800, 1500],
      [0, 300, 800, 1200],
      [300, 200, 0],
    ],
    walkAway: 2900,
  },
});

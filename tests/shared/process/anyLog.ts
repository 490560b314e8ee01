// Random logs without any rules for the laws of process measures: every kind of move by either seat in any order, on small random
// scenarios with facts. The same moves can be played again on a changed scenario or with the seats exchanged.
import fc from "fast-check";
import {
  type BySeat,
  bySeat,
  type Fact,
  otherSeat,
  type Package,
  type Scenario,
  SEATS,
  type Seat,
  TOPICS,
} from "../../../shared/scenario/types.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import { BANDS, DIRECTIONS, type Prediction } from "../../../shared/table/prediction.ts";
import { anyScenario } from "../outcome/arbitraries.ts";
import { Recording } from "./recording.ts";

const FACTS: readonly Fact[] = (
  [
    ["plain", null],
    ["top", { kind: "priority", issue: 0, rank: 1 }],
    ["hall", { kind: "walk-away", points: 0 }],
    ["afraid", { kind: "fear" }],
  ] as const
).map(([id, claim]) => ({ id, topic: "outcome", text: "", claim, evidence: false }));

/** A move that a recording can play for a seat. */
type Play = (recording: Recording, seat: Seat) => void;

/** One move, by the first seat or the second, whichever these are. */
interface Played {
  readonly first: boolean;
  readonly play: Play;
}

export interface Course {
  readonly scenario: Scenario;
  readonly talk: "chat" | "spoken";
  /** Of the first seat and the second. */
  readonly inherited: readonly [number, number];
  readonly played: readonly Played[];
}

/** Plays a course; the first seat is the buyer unless said otherwise, and the scenario may be another of the same shape. */
export function record(course: Course, first: Seat = "buyer", scenario = course.scenario, scale = 1): Recording {
  const inherited: BySeat<number> = bySeat(
    (seat) => course.inherited[seat === first ? 0 : 1] * (seat === first ? scale : 1),
  );
  const recording = new Recording(scenario, { talk: course.talk, inherited });
  for (const { first: own, play } of course.played) play(recording, own ? first : otherSeat(first));
  return recording;
}

const confidence = fc.constantFrom(0.5, 0.7, 1);
const nat = fc.nat({ max: 40 });

function anyPrediction(issues: number): fc.Arbitrary<Prediction> {
  const issue = fc.nat({ max: issues - 1 });
  return fc.record({
    priorities: fc.uniqueArray(issue, { maxLength: 3 }),
    directions: fc.array(fc.option(fc.constantFrom(...DIRECTIONS)), { maxLength: issues }),
    walkAway: fc.option(fc.record({ band: fc.constantFrom(...BANDS), confidence })),
    hardest: fc.option(fc.record({ issue: fc.integer({ min: -1, max: issues - 1 }), confidence })),
    fears: fc.option(fc.record({ value: fc.boolean(), confidence })),
  });
}

const anyClaim = (issues: number): fc.Arbitrary<SeatClaim> => {
  const issue = fc.nat({ max: issues - 1 });
  return fc.oneof(
    fc.record({ kind: fc.constant("priority" as const), issue, rank: fc.integer({ min: 1, max: issues }) }),
    fc.record({ kind: fc.constant("limit" as const), issue, option: fc.nat({ max: 3 }) }),
    fc.record({ kind: fc.constant("walk-away" as const), band: fc.constantFrom(...BANDS) }),
    fc.record({ kind: fc.constant("deadline" as const), turns: fc.nat({ max: 20 }) }),
    fc.record({ kind: fc.constant("stakeholder" as const), issue }),
    fc.record({ kind: fc.constant("fear" as const), fears: fc.boolean() }),
    fc.record({ kind: fc.constant("relief" as const), issue }),
  );
};

function anyPlay(scenario: Scenario): fc.Arbitrary<Play> {
  const count = scenario.issues.length;
  const pkg: fc.Arbitrary<Package> = fc.tuple(
    ...scenario.issues.map(({ options }) => fc.nat({ max: options.length - 1 })),
  );
  const about = fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant("issue" as const), issue: fc.nat({ max: count - 1 }) }),
      fc.constant({ kind: "fear" as const }),
      fc.constant({ kind: "stakeholder" as const, stakeholder: "s0" }),
    ),
  );
  const facts = fc.subarray(FACTS.map(({ id }) => id));
  const claim = fc.record({ claim: anyClaim(count), truth: fc.boolean() });
  const topic = fc.constantFrom(...TOPICS);
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.array(pkg, { minLength: 1, maxLength: 3 }).map(
        (all): Play =>
          (on, seat) =>
            on.offer(seat, ...all),
      ),
    },
    pkg.map(
      (one): Play =>
        (on, seat) =>
          on.final(seat, one),
    ),
    nat.map(
      (number): Play =>
        (on, seat) =>
          on.sign(seat, number),
    ),
    {
      weight: 3,
      arbitrary: fc.tuple(about, nat).map(
        ([of, number]): Play =>
          (on, seat) =>
            on.decline(seat, of, number),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.nat({ max: 3 }).map(
        (back): Play =>
          (on, seat) =>
            on.acknowledge(seat, Math.max(1, on.line - back)),
      ),
    },
    {
      weight: 2,
      arbitrary: topic.map(
        (one): Play =>
          (on, seat) =>
            on.ask(seat, one),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(facts, claim).map(
        ([told, one]): Play =>
          (on, seat) =>
            on.answer(seat, told, one),
      ),
    },
    {
      weight: 2,
      arbitrary: claim.map(
        (one): Play =>
          (on, seat) =>
            on.claim(seat, one.claim, one.truth),
      ),
    },
    anyPrediction(count).map(
      (one): Play =>
        (on, seat) =>
          on.plan(seat, one),
    ),
    anyPrediction(count).map(
      (one): Play =>
        (on, seat) =>
          on.predict(seat, one),
    ),
    facts.map(
      ([id]): Play =>
        (on, seat) =>
          on.tell(seat, id ?? "plain"),
    ),
    fc.constantFrom<Play>(
      (on, seat) => on.answer(seat, []),
      (on, seat) => on.warn(seat),
      (on, seat) => on.leave(seat),
      (on, seat) => on.engage(seat),
      (on) => on.clock(1),
    ),
  );
}

/** Up to 30 moves on a random scenario. */
export const anyCourse: fc.Arbitrary<Course> = anyScenario(true).chain((bare) => {
  const scenario: Scenario = { ...bare, seats: bySeat((seat) => ({ ...bare.seats[seat], facts: FACTS })) };
  return fc.record({
    scenario: fc.constant(scenario),
    talk: fc.constantFrom("chat", "spoken"),
    inherited: fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })),
    played: fc.array(fc.record({ first: fc.boolean(), play: anyPlay(scenario) }), { maxLength: 30 }),
  });
});

export const anyGamma: fc.Arbitrary<BySeat<number | null>> = fc.record({
  buyer: fc.option(fc.double({ min: -1, max: 1.5, noNaN: true })),
  seller: fc.option(fc.double({ min: -1, max: 1.5, noNaN: true })),
});

export const anySeat: fc.Arbitrary<Seat> = fc.constantFrom(...SEATS);

// Any course of a table: its settings, and commands of both seats, the clock, the server and the facilitator at random times.
import fc from "fast-check";
import { type Scenario, SEATS, type Seat, TOPICS } from "../../../shared/scenario/types.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import type { TableCommand } from "../../../shared/table/commands.ts";
import type { By } from "../../../shared/table/events.ts";
import type { TableSettings } from "../../../shared/table/open.ts";
import { STEPS } from "../../../shared/table/phase.ts";
import { BANDS, DIRECTIONS, type Prediction } from "../../../shared/table/prediction.ts";
import { CHEAP, DEAR, MIDDLE, PLANT, Play } from "./play.ts";

const facts = SEATS.flatMap((seat) => PLANT.seats[seat].facts.map((fact) => fact.id));
const objections = SEATS.flatMap((seat) => PLANT.seats[seat].objections.map((objection) => objection.id));
const seat = fc.constantFrom<Seat>(...SEATS);
const pkg = fc.oneof(
  fc.constantFrom(CHEAP, DEAR, MIDDLE),
  fc.tuple(...PLANT.issues.map((issue) => fc.nat(issue.options.length))),
);
const number = fc.nat(12);
const issue = fc.nat(PLANT.issues.length);
const band = fc.constantFrom(...BANDS);
const claim: fc.Arbitrary<SeatClaim> = fc.oneof(
  fc.record({ kind: fc.constant("priority" as const), issue, rank: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant("limit" as const), issue, option: fc.nat(5) }),
  fc.record({ kind: fc.constant("walk-away" as const), band }),
  fc.record({ kind: fc.constant("deadline" as const), turns: fc.constantFrom(6, 12) }),
  fc.record({ kind: fc.constant("stakeholder" as const), issue }),
  fc.record({ kind: fc.constant("fear" as const), fears: fc.boolean() }),
  fc.record({ kind: fc.constant("relief" as const), issue }),
);
const prediction: fc.Arbitrary<Prediction> = fc.record({
  priorities: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
  directions: fc.array(fc.constantFrom(...DIRECTIONS, null), { maxLength: 7 }),
  walkAway: fc.option(fc.record({ band, confidence: fc.constantFrom(0.5, 0.75, 1) })),
  hardest: fc.option(fc.record({ issue: fc.integer({ min: -1, max: 6 }), confidence: fc.constantFrom(0.5, 1) })),
  fears: fc.option(fc.record({ value: fc.boolean(), confidence: fc.constantFrom(0.5, 1) })),
});
const stakeholder = fc.constantFrom(...PLANT.seats.buyer.stakeholders.map((one) => one.id), "nobody");
const command: fc.Arbitrary<TableCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("offer" as const),
      packages: fc.array(pkg, { minLength: 1, maxLength: 3 }),
      final: fc.boolean(),
    }),
  },
  fc.record({ type: fc.constant("accept" as const), offer: number }),
  fc.record({
    type: fc.constant("decline" as const),
    offer: number,
    objection: fc.constantFrom(...objections),
    about: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant("issue" as const), issue: number }),
        fc.constant({ kind: "fear" as const }),
      ),
    ),
  }),
  fc.record({ type: fc.constant("ask" as const), topic: fc.constantFrom(...TOPICS) }),
  fc.record({
    type: fc.constant("answer" as const),
    facts: fc.array(fc.constantFrom(...facts), { maxLength: 3 }),
    claims: fc.array(claim, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant("tell" as const), fact: fc.constantFrom(...facts) }),
  fc.record({ type: fc.constant("claim" as const), claim }),
  fc.record({ type: fc.constant("favour" as const), issue, option: fc.nat(4) }),
  fc.constantFrom<TableCommand>(
    { type: "withdraw" },
    { type: "grant" },
    { type: "decline-favour" },
    { type: "warn" },
    { type: "ask-time" },
    { type: "grant-time" },
  ),
  fc.record({ type: fc.constant("heard" as const), line: fc.nat(30) }),
  fc.record({ type: fc.constant("engage" as const), stakeholder, letIn: fc.boolean() }),
  fc.record({ type: fc.constant("join" as const), stakeholder }),
  fc.record({ type: fc.constant("plan" as const), target: fc.option(fc.nat(7000)), prediction: fc.option(prediction) }),
  fc.record({ type: fc.constant("predict" as const), prediction }),
  fc.record({ type: fc.constant("suggest" as const), package: pkg }),
  fc.record({ type: fc.constant("vote" as const), takes: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }) }),
  fc.record({
    type: fc.constant("reflect" as const),
    ratings: fc.array(fc.option(fc.integer({ min: 1, max: 7 })), { minLength: 8, maxLength: 8 }),
    commitment: fc.string({ maxLength: 20 }),
  }),
  fc.record({ type: fc.constant("acknowledge" as const), line: fc.nat(30) }),
  fc.record({ type: fc.constant("say" as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.constant({ type: "ready" as const }),
  fc.constant({ type: "walk" as const }),
);
/** The words of a note: to one seat, or to both (null). */
export const whisperTo = (seat: Seat | null): string => `a whisper to ${seat}`;

/** What a facilitator does; ending the round is rare, so that most courses go on. */
const host: fc.Arbitrary<TableCommand> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom<TableCommand>(
      { type: "start" },
      { type: "pause" },
      { type: "go-on" },
      { type: "go-on" },
      { type: "go-on" },
      { type: "skip" },
      { type: "watch", on: true },
      { type: "watch", on: false },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant("extend" as const), ms: fc.integer({ min: 1000, max: 600_000 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.option(seat).map((one): TableCommand => ({ type: "note", text: whisperTo(one), seat: one })),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom("sit" as const, "stand" as const),
      seat,
      person: fc.constantFrom("pb", "ps", "third"),
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("bot" as const), seat, on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("record" as const), package: fc.option(pkg) }) },
  { weight: 1, arbitrary: fc.constant<TableCommand>({ type: "finish" }) },
);
export interface Step {
  readonly by: By;
  readonly command: TableCommand;
  readonly wait: number;
}
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ by: seat as fc.Arbitrary<By>, command, wait: fc.nat(40_000) }) },
  fc.record({
    by: fc.constantFrom<By>("clock", "host"),
    command: fc.constantFrom<TableCommand>(
      { type: "tick" },
      { type: "tick" },
      { type: "restore" },
      { type: "reveal" },
      { type: "continue", table: "next" },
    ),
    wait: fc.nat(200_000),
  }),
  fc.record({ by: fc.constant<By>("host"), command: host, wait: fc.nat(40_000) }),
);
const settings: fc.Arbitrary<Partial<TableSettings>> = fc.record({
  steps: fc.subarray([...STEPS]),
  talk: fc.constantFrom<TableSettings["talk"]>("chat", "spoken"),
  reveal: fc.constantFrom<TableSettings["reveal"]>("itself", "facilitator"),
  pace: fc.constantFrom<TableSettings["pace"]>("pair", "pair", "room"),
});
export interface Course {
  readonly settings: Partial<TableSettings>;
  readonly steps: readonly Step[];
}
export const course: fc.Arbitrary<Course> = fc.record({
  settings,
  steps: fc.array(step, { minLength: 10, maxLength: 160 }),
});

/** Plays a course; refused commands are left out, as they are in life. `each` looks after every step. */
export function play({ settings, steps }: Course, scenario: Scenario = PLANT, each?: (play: Play) => void): Play {
  const table = new Play(scenario, settings).start();
  for (const { by, command, wait } of steps) {
    table.wait(wait).try(by, command);
    each?.(table);
  }
  return table;
}

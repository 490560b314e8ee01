// What must hold for every course of a table: random commands from both seats, the clock and the server, seeds printed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bySeat, otherSeat, type Scenario, SEATS, type Seat, TOPICS } from "../../../shared/scenario/types.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import type { TableCommand } from "../../../shared/table/commands.ts";
import { debriefFor } from "../../../shared/table/debrief.ts";
import { decide } from "../../../shared/table/decide.ts";
import type { By } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import type { TableSettings } from "../../../shared/table/open.ts";
import { PHASES, type Phase, STEPS } from "../../../shared/table/phase.ts";
import { BANDS, DIRECTIONS, type Prediction } from "../../../shared/table/prediction.ts";
import { viewFor } from "../../../shared/table/view.ts";
import { CHEAP, DEAR, MIDDLE, PLANT, Play } from "./play.ts";

/** Phases that no table leaves out. */
const FIXED: ReadonlySet<string> = new Set(["briefing", "agreed", "ended", "revealed"]);
const SEED = 20_261_122;
const RUNS = 150;

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
interface Step {
  readonly by: By;
  readonly command: TableCommand;
  readonly wait: number;
}
const step: fc.Arbitrary<Step> = fc.oneof(
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
);
const settings: fc.Arbitrary<Partial<TableSettings>> = fc.record({
  steps: fc.subarray([...STEPS]),
  talk: fc.constantFrom<TableSettings["talk"]>("chat", "spoken"),
  reveal: fc.constantFrom<TableSettings["reveal"]>("itself", "facilitator"),
});
interface Course {
  readonly settings: Partial<TableSettings>;
  readonly steps: readonly Step[];
}
const course: fc.Arbitrary<Course> = fc.record({ settings, steps: fc.array(step, { minLength: 10, maxLength: 160 }) });

function play({ settings, steps }: Course, scenario: Scenario = PLANT, each?: (play: Play) => void): Play {
  const table = new Play(scenario, settings).start();
  for (const { by, command, wait } of steps) {
    table.wait(wait).try(by, command);
    each?.(table);
  }
  return table;
}

/** The same case with the seats exchanged. */
const swapped: Scenario = {
  ...PLANT,
  issues: PLANT.issues.map((issue) =>
    issue.lock ? { ...issue, lock: { ...issue.lock, seat: otherSeat(issue.lock.seat) } } : issue,
  ),
  seats: { buyer: PLANT.seats.seller, seller: PLANT.seats.buyer },
};
const swapBy = (by: By): By => (by === "buyer" || by === "seller" ? otherSeat(by) : by);
const swapWords = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, inner) => {
      if (inner === "buyer" || inner === "seller") return otherSeat(inner);
      if (inner && typeof inner === "object" && "buyer" in inner && "seller" in inner)
        return { ...inner, buyer: inner.seller, seller: inner.buyer };
      return inner;
    }),
  );

describe(`properties, seed ${SEED}`, () => {
  const check = (property: fc.IPropertyWithHooks<[Course]>) => fc.assert(property, { seed: SEED, numRuns: RUNS });

  it("replaying the journal gives the live state", () => {
    check(
      fc.property(course, (round) => {
        const table = play(round);
        expect(fold(JSON.parse(JSON.stringify(table.entries)))).toEqual(table.state);
      }),
    );
  });

  it("a refused command changes nothing, and deciding twice answers the same", () => {
    check(
      fc.property(course, ({ settings, steps }) => {
        const table = new Play(PLANT, settings).start();
        for (const { by, command, wait } of steps) {
          table.wait(wait);
          const before = table.state;
          const frozen = JSON.stringify(before);
          const first = decide(PLANT, before, by, command, table.now);
          expect(decide(PLANT, before, by, command, table.now)).toEqual(first);
          const reason = table.try(by, command);
          if (reason) expect(table.state).toBe(before);
          expect(JSON.stringify(before)).toBe(frozen);
        }
      }),
    );
  });

  it("no phase is skipped or comes twice, but for a deal that comes back once; a revealed table stays revealed", () => {
    check(
      fc.property(course, (round) => {
        const seen: string[] = ["briefing"];
        const table = play(round, PLANT, ({ state }) => {
          if (seen.at(-1) !== state.phase) seen.push(state.phase);
        });
        const steps = new Set<string>([...(round.settings.steps ?? []), "negotiating"]);
        const backs = seen.flatMap((phase, index) =>
          PHASES.indexOf(phase as Phase) < PHASES.indexOf((seen[index - 1] ?? "briefing") as Phase) ? [phase] : [],
        );
        expect(backs).toEqual(table.state.returned ? ["negotiating"] : []);
        for (const phase of seen) expect(steps.has(phase) || FIXED.has(phase)).toBe(true);
        const reached = PHASES.indexOf(table.state.phase);
        for (const step of ["planning", "negotiating", "reflecting"] as const)
          if (steps.has(step) && PHASES.indexOf(step) < reached) expect(seen).toContain(step);
      }),
    );
  });

  it("a whole run of 10,000 random steps never throws, and offers, turns and costs only grow", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10_000, maxLength: 10_000, size: "max" }), (steps) => {
        let tables = 0;
        let at = 0;
        while (at < steps.length) {
          tables++;
          const table = new Play(PLANT, { steps: tables % 3 === 0 ? [] : STEPS }).start();
          for (let rest = 200; rest > 0 && at < steps.length; rest--, at++) {
            const { by, command, wait } = steps[at] as Step;
            const before = table.state;
            table.wait(wait / 20).try(by, command);
            expect(table.state.turn).toBeGreaterThanOrEqual(before.turn);
            expect(table.state.cost.buyer).toBeGreaterThanOrEqual(before.cost.buyer);
            expect(table.state.offers.length).toBeGreaterThanOrEqual(before.offers.length);
            expect(table.state.lines.slice(0, before.lines.length)).toEqual(before.lines);
          }
        }
      }),
      { seed: SEED, numRuns: 1 },
    );
  });

  it("the same course with the seats exchanged is the mirror image, state, views and debrief", () => {
    check(
      fc.property(course, (round) => {
        const here = play(round);
        const steps = round.steps.map((one) => ({ ...one, by: swapBy(one.by) }));
        const there = play({ ...round, steps }, swapped);
        // Persons and the two opening lines are taken in the same order on both sides.
        const bare = (table: Play) => ({ ...table.state, persons: null, lines: table.state.lines.slice(3) });
        expect(swapWords(bare(there))).toEqual(JSON.parse(JSON.stringify(bare(here))));
        if (here.state.phase !== "revealed") return;
        const a = debriefFor(PLANT, here.entries);
        const b = debriefFor(swapped, there.entries);
        expect(b.winWin).toBeCloseTo(a.winWin, 9);
        expect(b.verdict).toBe(a.verdict);
        expect(b.surplus).toEqual({ buyer: a.surplus.seller, seller: a.surplus.buyer });
      }),
    );
  });

  it("no view and no folder before the reveal holds a private word or number of the other seat", () => {
    const marked = markScenario(PLANT);
    check(
      fc.property(course, (round) => {
        play(round, marked, (table) => {
          for (const who of SEATS) {
            const other = otherSeat(who);
            const seen = JSON.stringify([viewFor(table.state, who), folderFor(marked, table.state, who)]);
            const told = marked.seats[other].facts.filter((fact) => table.state.told[other].includes(fact.id));
            const hidden = told.reduce((text, fact) => text.replaceAll(fact.text, ""), seen);
            expect(hidden).not.toContain(markOf(other));
            expect(Object.keys(viewFor(table.state, who).own)).toEqual([who]);
          }
          expect(viewFor(table.state, "observer").own).toEqual({});
        });
      }),
    );
  });
});

/** The word and the number that stand in every hidden field of a seat. */
const markOf = (seat: Seat): string => (seat === "buyer" ? "zebra-7713" : "okapi-8829");
function markScenario(scenario: Scenario): Scenario {
  const mark = (seat: Seat) => {
    const brief = scenario.seats[seat];
    const word = markOf(seat);
    return {
      ...brief,
      brief: word,
      alternatives: brief.alternatives.map((one) => ({ ...one, name: word })),
      pressure: { ...brief.pressure, reason: word },
      fear: brief.fear && { ...brief.fear, name: word },
      facts: brief.facts.map((fact) => ({ ...fact, text: `${word} ${fact.id}` })),
      stakeholders: brief.stakeholders.map((one) => ({ ...one, brief: word, name: one.name })),
    };
  };
  return { ...scenario, seats: bySeat(mark) };
}

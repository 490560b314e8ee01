// What must hold for every course of a table: random commands from both seats, the clock and the server, seeds printed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../shared/outcome/analysis.ts";
import { bySeat, otherSeat, type Scenario, SEATS, type Seat, TOPICS } from "../../../shared/scenario/types.ts";
import type { TableCommand } from "../../../shared/table/commands.ts";
import { debriefFor } from "../../../shared/table/debrief.ts";
import { decide } from "../../../shared/table/decide.ts";
import type { By } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import { viewFor } from "../../../shared/table/view.ts";
import { CHEAP, DEAR, MIDDLE, PLANT, Play } from "./play.ts";

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
const command: fc.Arbitrary<TableCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("offer" as const), package: pkg }) },
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
  fc.record({ type: fc.constant("answer" as const), facts: fc.array(fc.constantFrom(...facts), { maxLength: 3 }) }),
  fc.record({ type: fc.constant("tell" as const), fact: fc.constantFrom(...facts) }),
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
    command: fc.constantFrom<TableCommand>({ type: "tick" }, { type: "restore" }, { type: "continue", table: "next" }),
    wait: fc.nat(200_000),
  }),
);
const course = fc.array(step, { minLength: 10, maxLength: 120 });

function play(steps: readonly Step[], scenario: Scenario = PLANT, each?: (play: Play) => void): Play {
  const table = new Play(scenario).start();
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
  const check = (property: fc.IPropertyWithHooks<[Step[]]>) => fc.assert(property, { seed: SEED, numRuns: RUNS });

  it("replaying the journal gives the live state", () => {
    check(
      fc.property(course, (steps) => {
        const table = play(steps);
        expect(fold(JSON.parse(JSON.stringify(table.entries)))).toEqual(table.state);
      }),
    );
  });

  it("a refused command changes nothing, and deciding twice answers the same", () => {
    check(
      fc.property(course, (steps) => {
        const table = new Play().start();
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

  it("the same course with the seats exchanged is the mirror image, state, views and debrief", () => {
    const analysis = analyse(PLANT);
    const mirrored = analyse(swapped);
    if (!analysis.ok || !mirrored.ok) throw new Error("the plant scheduler must be in reach");
    check(
      fc.property(course, (steps) => {
        const here = play(steps);
        const there = play(
          steps.map((one) => ({ ...one, by: swapBy(one.by) })),
          swapped,
        );
        // Persons and the two opening lines are taken in the same order on both sides.
        const bare = (table: Play) => ({ ...table.state, persons: null, lines: table.state.lines.slice(3) });
        expect(swapWords(bare(there))).toEqual(JSON.parse(JSON.stringify(bare(here))));
        if (here.state.phase !== "revealed") return;
        const a = debriefFor(PLANT, analysis.value, here.entries);
        const b = debriefFor(swapped, mirrored.value, there.entries);
        expect(b.winWin).toBeCloseTo(a.winWin, 9);
        expect(b.verdict).toBe(a.verdict);
        expect(b.surplus).toEqual({ buyer: a.surplus.seller, seller: a.surplus.buyer });
      }),
    );
  });

  it("no view and no folder before the reveal holds a private word or number of the other seat", () => {
    const marked = markScenario(PLANT);
    check(
      fc.property(course, (steps) => {
        play(steps, marked, (table) => {
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

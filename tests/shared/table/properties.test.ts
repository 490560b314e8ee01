// What must hold for every course of a table: random commands from both seats, the clock, the server and the facilitator, seeds printed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bySeat, otherSeat, type Scenario, SEATS, type Seat } from "../../../shared/scenario/types.ts";
import type { TableCommand } from "../../../shared/table/commands.ts";
import { debriefFor } from "../../../shared/table/debrief.ts";
import { decide } from "../../../shared/table/decide.ts";
import type { By, TableEvent } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import { PHASES, type Phase, STEPS } from "../../../shared/table/phase.ts";
import { viewFor } from "../../../shared/table/view.ts";
import { type Course, course, play, type Step, step, whisperTo } from "./anyCourse.ts";
import { PLANT, Play } from "./play.ts";

/** Phases that no table leaves out. */
const FIXED: ReadonlySet<string> = new Set(["briefing", "agreed", "ended", "revealed"]);
const isOver = (event: TableEvent): boolean =>
  event.type === "began" && (event.phase === "agreed" || event.phase === "ended");
const SEED = 20_261_122;
const RUNS = 150;

/** The same case with the seats exchanged. */
const swapped: Scenario = {
  ...PLANT,
  issues: PLANT.issues.map((issue) =>
    issue.lock ? { ...issue, lock: { ...issue.lock, seat: otherSeat(issue.lock.seat) } } : issue,
  ),
  seats: { buyer: PLANT.seats.seller, seller: PLANT.seats.buyer },
};
const swapBy = (by: By): By => (by === "buyer" || by === "seller" ? otherSeat(by) : by);
/** The same asked for the other seat, by the server; those who open a table sit down in the same order on both sides. */
const swapCommand = (command: TableCommand): TableCommand => {
  const there = "seat" in command && command.seat ? { ...command, seat: otherSeat(command.seat) } : command;
  if (!("person" in there)) return there;
  return { ...there, person: there.person === "pb" ? "ps" : there.person === "ps" ? "pb" : there.person };
};
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
          const first = decide(PLANT, before, table.caller(by), command, table.now);
          expect(decide(PLANT, before, table.caller(by), command, table.now)).toEqual(first);
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
        const events = table.entries.flatMap((entry) => entry.events);
        const steps = new Set<string>([...(round.settings.steps ?? []), "negotiating"]);
        const backs = seen.flatMap((phase, index) =>
          PHASES.indexOf(phase as Phase) < PHASES.indexOf((seen[index - 1] ?? "briefing") as Phase) ? [phase] : [],
        );
        // A record of what was agreed on paper can be mended, from no deal to one.
        expect(backs.filter((phase) => phase !== "agreed" || !table.state.recorded)).toEqual(
          events.some(({ type }) => type === "returned") ? ["negotiating"] : [],
        );
        for (const phase of seen) expect(steps.has(phase) || FIXED.has(phase)).toBe(true);
        const stopped = table.entries.some(({ by, events }) => by === "host" && events.some(isOver));
        if (stopped) return;
        const reached = PHASES.indexOf(table.state.phase);
        const started = events.some(({ type }) => type === "started");
        for (const step of ["planning", "negotiating", "reflecting"] as const)
          if (steps.has(step) && PHASES.indexOf(step) < reached && !(started && step === "planning"))
            expect(seen).toContain(step);
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
        const steps = round.steps.map((one) => ({ ...one, by: swapBy(one.by), command: swapCommand(one.command) }));
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
            expect(seen).not.toContain(whisperTo(other));
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

// What a pause must not change: any course with pauses put into it comes out as the same course without them, only later. Seeds printed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEATS } from "../../../shared/scenario/types.ts";
import { nextDeadline } from "../../../shared/table/deadline.ts";
import { debriefFor } from "../../../shared/table/debrief.ts";
import { type Course, course, play, type Step } from "./anyCourse.ts";
import { PLANT, type Play } from "./play.ts";

const SEED = 20_261_207;

/** Commands that mean something else with a pause before them: it leaves lines, and they are numbered; or they are the pause. */
const LEFT_OUT: ReadonlySet<string> = new Set(["acknowledge", "heard", "pause", "go-on"]);
const plain = (step: Step): boolean => !LEFT_OUT.has(step.command.type);

/** How long a pause before each step lasts, ms; 0 for none. */
const pauses = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3_600_000 })), {
  minLength: 160,
  maxLength: 160,
});

function withPauses({ settings, steps }: Course, lengths: readonly number[]): Course {
  const parts = steps.flatMap((step, index): Step[] => {
    const ms = lengths[index] ?? 0;
    if (ms === 0) return [step];
    // The pause falls into the wait before the step, in its middle.
    const first = Math.floor(step.wait / 2);
    return [
      { by: "host", command: { type: "pause" }, wait: first },
      { by: "host", command: { type: "go-on" }, wait: ms },
      { ...step, wait: step.wait - first },
    ];
  });
  return { settings, steps: parts };
}

/** All of a state but when it happened. */
function timeless({ state, now }: Play) {
  const { seq: _, started, deadline, offers, lines, ...rest } = state;
  return {
    ...rest,
    sinceStart: state.phase === "negotiating" ? now - started : 0,
    left: deadline === null ? null : deadline - now,
    offers: offers.map(({ at: _at, ...offer }) => offer),
    lines: lines.flatMap(({ at: _at, number: _number, ...line }) =>
      line.kind === "paused" || line.kind === "resumed" ? [] : [line],
    ),
  };
}

describe(`pauses, seed ${SEED}`, () => {
  it("change nothing but the hour: turns, delay, time left, offers, outcome", () => {
    fc.assert(
      fc.property(course, pauses, (round, lengths) => {
        const bare = { ...round, steps: round.steps.filter(plain) };
        const straight = play(bare);
        const paused = play(withPauses(bare, lengths));
        expect(timeless(paused)).toEqual(timeless(straight));
        const { process: a, ...outcome } = debriefFor(PLANT, straight.entries);
        const { process: b, ...same } = debriefFor(PLANT, paused.entries);
        expect(same.surplus).toEqual(outcome.surplus);
        expect(same.winWin).toBe(outcome.winWin);
        for (const seat of SEATS) expect(b.seats[seat].concessions).toEqual(a.seats[seat].concessions);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it("while it lasts nothing is due, no seat and no clock changes the table, and time stands still", () => {
    fc.assert(
      fc.property(course, (round) => {
        let before: Play["state"] | null = null;
        play(round, PLANT, (table) => {
          const { state } = table;
          const last = table.entries.at(-1);
          if (before?.paused != null && state.paused !== null) {
            expect(nextDeadline(state)).toBeNull();
            expect([state.turn, state.cost, state.offers]).toEqual([before.turn, before.cost, before.offers]);
            if (state !== before) expect(last?.by).toBe("host");
          }
          before = state;
        });
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

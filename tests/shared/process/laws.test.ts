// What holds for every log: ranges, symmetry, what does not matter, and a second, naive way to the same numbers.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureProcess, type ProcessMeasures, type SeatProcess } from "../../../shared/process/measure.ts";
import { otherSeat, type Scenario, SEATS, type Seat } from "../../../shared/scenario/types.ts";
import type { Entry, TableEvent } from "../../../shared/table/events.ts";
import { leavesLine } from "../../../shared/table/lines.ts";
import { swapped } from "../outcome/arbitraries.ts";
import { analysed, mirrored } from "../outcome/cases.ts";
import { anyCourse, anyGamma, anySeat, record } from "./anyLog.ts";
import { withSeat } from "./recording.ts";

const SEED = 20_261_122;
const RUNS = { seed: SEED, numRuns: 400 };

const within = (value: number | null, least: number, most: number): void => {
  if (value === null) return;
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most + 1e-12);
};

describe(`for every log (seed ${SEED})`, () => {
  test("everything is in its range", () => {
    fc.assert(
      fc.property(anyCourse, anyGamma, (course, gamma) => {
        const { scenario, entries } = record(course);
        const { seats, demands } = measureProcess(scenario, analysed(scenario), entries, gamma);
        for (const { demand } of demands) for (const seat of SEATS) within(demand[seat], Number.NEGATIVE_INFINITY, 1);
        for (const seat of SEATS) checkRanges(seats[seat], course.talk === "spoken");
      }),
      RUNS,
    );
  });

  test("exchanging the seats exchanges the measures", () => {
    fc.assert(
      fc.property(anyCourse, anyGamma, (course, gamma) => {
        const one = record(course, "buyer");
        const two = record(course, "seller", mirrored(course.scenario));
        const analysis = analysed(course.scenario);
        const { nash } = analysis;
        const mirror = { ...analysis, nash: nash && { buyer: nash.seller, seller: nash.buyer, pkg: nash.pkg } };
        const measured = measureProcess(one.scenario, analysis, one.entries, gamma);
        const exchanged = measureProcess(two.scenario, mirror, two.entries, swapped(gamma));
        expect(exchangeNames(exchanged)).toEqual(plain(measured));
      }),
      RUNS,
    );
  });

  test("free words and taps of heard change nothing", () => {
    fc.assert(
      fc.property(
        anyCourse,
        anyGamma,
        fc.array(fc.nat({ max: 3 }), { minLength: 31, maxLength: 31 }),
        (course, gamma, words) => {
          const { scenario, entries } = record(course);
          const measure = (log: readonly Entry[]) => measureProcess(scenario, analysed(scenario), log, gamma);
          expect(measure(withWords(entries, words))).toEqual(measure(entries));
        },
      ),
      RUNS,
    );
  });

  test("a positive affine change of one seat's points changes nothing but points", () => {
    const change = { factor: fc.integer({ min: 1, max: 7 }), shift: fc.integer({ min: -90, max: 90 }), seat: anySeat };
    fc.assert(
      fc.property(anyCourse, anyGamma, fc.record(change), (course, gamma, { factor, shift, seat }) => {
        // The first seat is the one that changes.
        const analysis = analysed(course.scenario);
        const one = record(course, seat);
        const two = record(course, seat, affine(course.scenario, seat, factor, shift), factor);
        const measured = measureProcess(one.scenario, analysis, one.entries, gamma);
        expect(plain(measureProcess(two.scenario, analysis, two.entries, gamma))).toEqual(plain(measured));
      }),
      RUNS,
    );
  });

  test("unreciprocated shares and streaks agree with counting them one by one", () => {
    fc.assert(
      fc.property(anyCourse, anyGamma, (course, gamma) => {
        const { scenario, entries } = record({ ...course, talk: "chat" });
        const { demands, seats } = measureProcess(scenario, analysed(scenario), entries, gamma);
        if (demands.some(({ demand }) => demand.buyer === null || demand.seller === null)) return;
        const courseOf = demands.map(({ seat, demand }) => ({ seat, demand: demand[seat] ?? 0 }));
        for (const seat of SEATS) {
          const { unreciprocated, longestStreak, total, achilles, list } = seats[seat].concessions;
          const naive = countNaively(courseOf, seat);
          expect(list.map(({ reciprocated }) => reciprocated)).toEqual(naive.answers);
          expect(total).toBeCloseTo(naive.total, 9);
          expect(longestStreak).toBe(naive.streak);
          expect(unreciprocated).toBe(naive.share);
          if (naive.share === null) expect(achilles).toBeNull();
          else expect(achilles).toBeCloseTo(naive.share * naive.total, 9);
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  test("it can be measured at any time, and a log that goes on never takes a question, claim or offer back", () => {
    fc.assert(
      fc.property(anyCourse, anyGamma, (course, gamma) => {
        const { scenario, entries } = record(course);
        let before: ProcessMeasures | null = null;
        for (let length = 0; length <= entries.length; length++) {
          const now = measureProcess(scenario, analysed(scenario), entries.slice(0, length), gamma);
          for (const seat of SEATS) {
            const [was, is] = [before?.seats[seat], now.seats[seat]];
            expect(is.information.asked ?? 0).toBeGreaterThanOrEqual(was?.information.asked ?? 0);
            expect(is.information.liesOut ?? 0).toBeGreaterThanOrEqual(was?.information.liesOut ?? 0);
            expect(is.pressure.exerted ?? 0).toBeGreaterThanOrEqual(was?.pressure.exerted ?? 0);
            expect(is.concessions.list.length).toBeGreaterThanOrEqual(was?.concessions.list.length ?? 0);
          }
          expect(now.demands.slice(0, before?.demands.length ?? 0)).toEqual(before?.demands ?? []);
          before = now;
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

function checkRanges(seat: SeatProcess, spoken: boolean): void {
  const { concessions, steps, information, pressure, tacticalEmpathy, strategicEmpathy, resentment, paradox } = seat;
  for (const { size, points, returned } of concessions.list) {
    expect(size).toBeGreaterThan(0);
    expect(points).toBeGreaterThan(0);
    expect(returned).toBeGreaterThanOrEqual(0);
  }
  within(concessions.first, Number.NEGATIVE_INFINITY, 1);
  within(concessions.longestStreak, 0, concessions.list.length);
  for (const share of [concessions.unreciprocated, steps.logrolling, information.fruitful, tacticalEmpathy.rate])
    within(share, 0, 1);
  within(information.liesOut, 0, information.lies.length);
  within(tacticalEmpathy.credit, 0, 3);
  for (const reading of [strategicEmpathy.before, strategicEmpathy.after]) {
    if (reading === null) continue;
    within(reading.priorities, 0, 1);
    within(reading.skill, -3, 1);
    within(reading.directions, 0, 1);
    within(reading.sea, 0, 100);
    within(reading.projection, -1, 1);
  }
  within(strategicEmpathy.learning, -100, 100);
  within(resentment.total, 0, 1);
  expect(seat.inherits).toBeGreaterThanOrEqual(0);
  expect(Number.isInteger(seat.inherits)).toBe(true);
  const { quadrant: _, ...position } = paradox;
  for (const value of Object.values(position)) within(value, 0, 1);
  const { bluffs, ...counts } = pressure;
  const { asked, answered, declined, trueClaims, falseClaims } = information;
  for (const count of [...Object.values(counts), asked, answered, declined, trueClaims, falseClaims]) {
    if (spoken) expect(count).not.toBe(0);
    else expect(count).not.toBeNull();
  }
}

/** Everything but points, which a change of scale changes. */
const plain = (measures: ProcessMeasures) =>
  JSON.parse(JSON.stringify(measures, (key, value) => (key === "worth" || key === "points" ? null : value)));

const exchangeNames = (measures: ProcessMeasures) =>
  JSON.parse(JSON.stringify(plain(measures)).replace(/buyer|seller/g, (name) => otherSeat(name as Seat)));

/** Free words and taps before the events of each entry, with the cited lines moved along. */
function withWords(entries: readonly Entry[], words: readonly number[]): readonly Entry[] {
  const movedTo: number[] = [0];
  let lines = 0;
  return entries.map((entry, index) => {
    const count = words[index] ?? 0;
    const added = Array.from(
      { length: count },
      (_, k): TableEvent =>
        k === 1 ? { type: "heard", seat: "buyer", line: 1 } : { type: "said", seat: "seller", text: "so" },
    );
    lines += count;
    const events = entry.events.map((event) => {
      if (leavesLine(event)) {
        lines += 1;
        movedTo.push(lines);
      }
      return event.type === "acknowledged" ? { ...event, line: movedTo[event.line] ?? 0 } : event;
    });
    return { ...entry, events: [...added, ...events] };
  });
}

/** u -> factor * u + shift for one seat, with its walk-away value and fear. */
function affine(scenario: Scenario, seat: Seat, factor: number, shift: number): Scenario {
  const { points, alternatives, fear } = scenario.seats[seat];
  const scaled = (table: typeof points, by: number) =>
    table.map((row, issue) => row.map((value) => factor * value + (issue === 0 ? by : 0)));
  return withSeat(scenario, seat, {
    points: scaled(points, shift),
    alternatives: alternatives.map((one) => ({ ...one, points: factor * one.points + shift })),
    fear: fear && { ...fear, points: factor * fear.points, relief: scaled(fear.relief, 0) },
  });
}

/** The definition of RULES 4, read aloud: every act against all earlier ones of its seat. */
function countNaively(acts: readonly { seat: Seat; demand: number }[], seat: Seat) {
  const conceded = acts.map((act, at) => {
    const earlier = acts.slice(0, at).filter((one) => one.seat === act.seat);
    return earlier.length === 0 ? 0 : Math.max(0, Math.min(...earlier.map(({ demand }) => demand)) - act.demand);
  });
  const answers: boolean[] = [];
  let total = 0;
  for (let at = 0; at < acts.length; at++) {
    if (acts[at]?.seat !== seat || conceded[at] === 0) continue;
    let returned = 0;
    for (let later = at + 1; later < acts.length; later++) {
      const size = conceded[later] ?? 0;
      if (acts[later]?.seat === seat && size > 0) break;
      if (acts[later]?.seat !== seat) returned += size;
    }
    total += conceded[at] ?? 0;
    answers.push(returned >= 0.25 * (conceded[at] ?? 0) - 1e-9);
  }
  const streak = Math.max(...answers.map((_, from) => answers.slice(from).concat(true).indexOf(true)), 0);
  const share = answers.length === 0 ? null : answers.filter((answer) => !answer).length / answers.length;
  return { answers, total, streak, share };
}

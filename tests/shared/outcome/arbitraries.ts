// Random scenarios and endings small enough to list every package, with everything that makes outcomes hard: negative
// points, forbidden options, fear whose relief may exceed it, committees behind both seats, vetoes and quorums.

import fc from "fast-check";
import { PROCESS_RELIEFS } from "../../../shared/outcome/points.ts";
import type { Ending } from "../../../shared/outcome/score.ts";
import { type BySeat, type Scenario, SEATS } from "../../../shared/scenario/types.ts";
import { type BriefNumbers, type StakeholderNumbers, scenarioOf } from "./cases.ts";

const tableOf = (sizes: readonly number[], points: fc.Arbitrary<number>) =>
  fc.tuple(...sizes.map((size) => fc.array(points, { minLength: size, maxLength: size })));

const stakeholder = (sizes: readonly number[]): fc.Arbitrary<StakeholderNumbers> =>
  fc
    .record({
      table: tableOf(sizes, fc.integer({ min: -8, max: 12 })),
      issues: fc.oneof(
        fc.subarray([...sizes.keys()], { minLength: 1, maxLength: 1 }),
        fc.subarray([...sizes.keys()], { minLength: 1, maxLength: Math.min(4, sizes.length) }),
      ),
      minimum: fc.integer({ min: -20, max: 12 }),
      power: fc.integer({ min: 1, max: 4 }),
      veto: fc.boolean(),
    })
    .map(({ table, issues, ...rest }) => ({
      ...rest,
      points: table.map((row, issue) => (issues.includes(issue) ? row : [])),
    }));

const brief = (sizes: readonly number[], committees: boolean): fc.Arbitrary<BriefNumbers> =>
  fc.record({
    // Few distinct points make many equal pairs and ties.
    points: fc.oneof(
      tableOf(sizes, fc.integer({ min: -40, max: 60 })),
      tableOf(sizes, fc.integer({ min: -2, max: 3 })),
    ),
    walkAway: fc.integer({ min: -140, max: 50 }),
    forbidden: fc.tuple(
      ...sizes.map((size) =>
        fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.subarray([...Array(size).keys()]) },
        ),
      ),
    ),
    fear: fc.option(
      fc.record({
        points: fc.oneof(
          fc.integer({ min: 0, max: 9 }).map((tens) => tens * 10),
          fc.integer({ min: 0, max: 40 }),
        ),
        relief: tableOf(sizes, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 25 }))),
      }),
      { nil: null },
    ),
    pressure: fc.record({
      deadline: fc.integer({ min: 1, max: 14 }),
      grace: fc.integer({ min: 0, max: 8 }),
      cost: fc.integer({ min: 1, max: 4 }),
    }),
    stakeholders: committees ? fc.array(stakeholder(sizes), { maxLength: 5 }) : fc.constant([]),
  });

/** Scenarios of at most five issues and 4^5 packages, with or without stakeholders. */
export const anyScenario = (committees: boolean): fc.Arbitrary<Scenario> =>
  fc
    .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 5 })
    .chain((sizes) => fc.tuple(brief(sizes, committees), brief(sizes, committees), fc.integer({ min: 0, max: 100 })))
    .map(([buyer, seller, percent]) => scenarioOf({ buyer, seller }, percent / 100));

const both = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<BySeat<T>> => fc.record({ buyer: value, seller: value });

/** A course of events for any package of the scenario. */
export const anyEnding = (scenario: Scenario): fc.Arbitrary<Ending & { readonly pkg: readonly number[] }> =>
  fc.record({
    kind: fc.constant("signed" as const),
    pkg: fc.tuple(...scenario.issues.map((issue) => fc.nat({ max: issue.options.length - 1 }))),
    turns: fc.nat({ max: 16 }),
    processRelief: both(fc.subarray([...PROCESS_RELIEFS])),
    inherited: both(fc.oneof(fc.constant(0), fc.nat({ max: 20 }))),
  });

/** A scenario together with an ending of it. */
export const anyRound = (committees: boolean) =>
  anyScenario(committees).chain((scenario) => anyEnding(scenario).map((ending) => ({ scenario, ending })));

export const swapped = <T>(pair: BySeat<T>): BySeat<T> => ({ buyer: pair.seller, seller: pair.buyer });

export const isAbove = (pair: BySeat<number>, floor: number): boolean => SEATS.every((seat) => pair[seat] > floor);

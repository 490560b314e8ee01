// Measures the exact outcome analysis: `node tests/bench/outcome.ts` prints medians beside brute force where that can
// finish. It must not judge answers, tests/shared/outcome does.

import { type Analysis, analyse, countPackages } from "../../shared/outcome/analysis.ts";
import type { PointTable, Scenario } from "../../shared/scenario/types.ts";
import { enumerate, frontierPairs, solutionsOf } from "../shared/outcome/bruteForce.ts";
import { type StakeholderNumbers, scenarioOf } from "../shared/outcome/cases.ts";
import { isQuick } from "./options.ts";
import { keepResult } from "./results.ts";

export interface BenchCase {
  readonly issues: number;
  readonly options: number;
  /** The range of each seat's points. */
  readonly points: number;
  /** Stakeholders behind each seat, each on at most four issues; every other one has a veto. */
  readonly buyerStakeholders: number;
  readonly sellerStakeholders: number;
  /** The highest points a stakeholder gives in one issue. */
  readonly grain: number;
  readonly seed: number;
  /** The target, or null where there is none. */
  readonly targetMs: number | null;
}

export interface BenchRow {
  readonly case: string;
  readonly medianMs: number;
  readonly worstMs: number;
  readonly targetMs: number | null;
  /** Peak memory of the process before brute force ran on this case. */
  readonly peakMb: number;
  readonly bruteForceMs: number | null;
  readonly frontier: number;
  readonly ratifiable: bigint;
}

/** Analyses each case `runs` times; brute force runs once, on cases of at most `bruteForceUpTo` packages. */
export function benchOutcome(cases: readonly BenchCase[], runs: number, bruteForceUpTo: number): readonly BenchRow[] {
  return cases.map((one) => {
    const scenario = randomCase(one);
    const times: number[] = [];
    let analysis: Analysis | null = null;
    for (let run = 0; run < runs; run++) {
      const from = performance.now();
      const result = analyse(scenario);
      times.push(performance.now() - from);
      if (!result.ok) throw new Error(`${nameOf(one)}: ${result.error.reason}`);
      analysis = result.value;
    }
    if (analysis === null) throw new RangeError("at least one run");
    times.sort((a, b) => a - b);
    return {
      case: nameOf(one),
      medianMs: round(times[times.length >> 1] ?? 0),
      worstMs: round(times.at(-1) ?? 0),
      targetMs: one.targetMs,
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
      bruteForceMs: countPackages(scenario) <= BigInt(bruteForceUpTo) ? bruteForceTime(scenario) : null,
      frontier: analysis.frontier.length,
      ratifiable: analysis.ratifiable,
    };
  });
}

const round = (ms: number): number => Math.round(ms * 100) / 100;

const nameOf = ({ issues, options, buyerStakeholders, sellerStakeholders, grain, seed, points }: BenchCase): string =>
  `${issues} x ${options}, ${points} points` +
  (buyerStakeholders + sellerStakeholders > 0
    ? `, ${buyerStakeholders}+${sellerStakeholders} behind, grain ${grain}`
    : "") +
  ` #${seed}`;

function bruteForceTime(scenario: Scenario): number {
  const from = performance.now();
  const listed = enumerate(scenario);
  frontierPairs(listed);
  solutionsOf(listed);
  return round(performance.now() - from);
}

/** A case with opposed interests: the buyer's points fall and the seller's rise along the options of every issue. */
function randomCase({
  issues,
  options,
  points,
  buyerStakeholders,
  sellerStakeholders,
  grain,
  seed,
}: BenchCase): Scenario {
  const next = generator(seed);
  const upTo = (limit: number) => Math.floor(next() * (limit + 1));
  const falling = (): PointTable => {
    const shares = Array.from({ length: issues }, () => 0.2 + next());
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => {
      const top = Math.floor((points * share) / total);
      const between = Array.from({ length: options - 2 }, () => upTo(top));
      return [top, ...between.sort((a, b) => b - a), 0];
    });
  };
  const stakeholders = (count: number): StakeholderNumbers[] =>
    Array.from({ length: count }, (_, k) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(4, issues)) chosen.add(upTo(issues - 1));
      const table = Array.from({ length: issues }, (_unused, j) =>
        chosen.has(j) ? Array.from({ length: options }, () => upTo(grain)) : [],
      );
      return { id: `s${k}`, points: table, minimum: 2 * grain, power: 1 + upTo(2), veto: k % 2 === 0 };
    });
  return scenarioOf({
    buyer: { points: falling(), walkAway: Math.floor(points / 5), stakeholders: stakeholders(buyerStakeholders) },
    seller: {
      points: falling().map((row) => row.toReversed()),
      walkAway: Math.floor(points / 5),
      stakeholders: stakeholders(sellerStakeholders),
    },
  });
}

/** Mulberry32: numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const plain = (issues: number, options: number, points: number, targetMs: number | null): BenchCase => ({
  ...{ issues, options, points, targetMs },
  ...{ buyerStakeholders: 0, sellerStakeholders: 0, grain: 0, seed: 1 },
});

const behind = (
  issues: number,
  both: readonly [number, number],
  grain: number,
  seed: number,
  targetMs: number | null,
) => ({
  ...plain(issues, 5, 10_000, targetMs),
  ...{ buyerStakeholders: both[0], sellerStakeholders: both[1], grain, seed },
});

if (import.meta.main) {
  const cases = [
    ...[1, 2, 3].map((seed) => behind(12, [5, 0], 40, seed, 500)),
    ...[1, 2, 3].map((seed) => behind(12, [5, 0], 1000, seed, 500)),
    behind(12, [3, 2], 40, 1, 500),
    ...[1, 2, 3].map((seed) => behind(20, [5, 0], 40, seed, 4000)),
    ...[1, 2, 3].map((seed) => behind(20, [5, 0], 1000, seed, 4000)),
    plain(20, 10, 10_000, 20),
    plain(50, 10, 10_000, 100),
    plain(50, 10, 100_000, null),
    plain(8, 5, 10_000, 5),
    behind(7, [5, 0], 40, 1, null),
  ];
  const rows = benchOutcome(cases, isQuick ? 1 : 9, 400_000);
  console.table(rows);
  keepResult(
    "outcome",
    rows.map((row) => ({ ...row, ratifiable: String(row.ratifiable) })),
  );
}

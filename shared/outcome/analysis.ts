// The exact analysis of a scenario as one value, made once and kept, and the limits beyond which it is refused instead
// of approximated (RULES 5).

import { fail, ok, type Result } from "../result.ts";
import { type Scenario, SEATS } from "../scenario/types.ts";
import { countPaths, findFrontier, type Outcome } from "./frontier.ts";
import { orderIssues } from "./order.ts";
import { type Problem, restate } from "./problem.ts";
import { type Solutions, solve } from "./solutions.ts";
import { buildStates, type StateGraph } from "./states.ts";

/** Everything about F that outcomes are measured by, without resentment (RULES 3). */
export interface Analysis extends Solutions {
  /** The Pareto frontier of (ghat_b, ghat_s), buyer points rising, one package for each pair. */
  readonly frontier: readonly Outcome[];
  /** How many packages there are, locked issues taken as open. */
  readonly packages: bigint;
  /** How many of them belong to F. */
  readonly ratifiable: bigint;
}

export interface AnalysisRefusal {
  readonly reason: "range-too-wide" | "points-too-large" | "too-many-states" | "frontier-too-long";
  /** What the scenario would have had to stay within, in points, states or frontier points. */
  readonly limit: number;
  /** What its author can do about it. */
  readonly advice: string;
}

/** Limits that keep effort and memory bounded: a scenario just within the defaults takes some seconds and 500 MB. */
export interface AnalysisOptions {
  readonly maxStates?: number;
  readonly maxKept?: number;
}

/** Points between the worst and the best package of a seat, relief included. */
const MAX_WIDTH = 200_000;
/** Surpluses up to this size have exact products and exact sums of products. */
const MAX_SURPLUS = 40_000_000;
const MAX_STATES = 400_000;
const MAX_KEPT = 16_000_000;

/** Analyses a scenario exactly, or says why that is out of reach (RULES 3 and 5). */
export function analyse(scenario: Scenario, options: AnalysisOptions = {}): Result<Analysis, AnalysisRefusal> {
  const found = explore(scenario, options.maxStates ?? MAX_STATES);
  if (!found.ok) return found;
  const { problem, graph, free } = found.value;
  const maxKept = options.maxKept ?? MAX_KEPT;
  const frontier = findFrontier(problem, graph, free, maxKept);
  if (frontier === null) return fail(refuse("frontier-too-long", maxKept));
  const ratifiable = countPaths(problem, graph, free);
  return ok({ frontier, packages: countPackages(scenario), ratifiable, ...solve(frontier) });
}

/** The number of packages of a scenario, forbidden options included and locked issues taken as open (RULES 1). */
export function countPackages(scenario: Pick<Scenario, "issues">): bigint {
  return scenario.issues.reduce((product, issue) => product * BigInt(issue.options.length), 1n);
}

/** The exact number of packages of F, counted by states without listing them (RULES 3 and 5). */
export function countRatifiable(scenario: Scenario, options: AnalysisOptions = {}): Result<bigint, AnalysisRefusal> {
  const found = explore(scenario, options.maxStates ?? MAX_STATES);
  if (!found.ok) return found;
  return ok(countPaths(found.value.problem, found.value.graph, found.value.free));
}

interface Explored {
  readonly problem: Problem;
  readonly graph: StateGraph;
  readonly free: readonly number[];
}

function explore(scenario: Scenario, maxStates: number): Result<Explored, AnalysisRefusal> {
  const problem = restate(scenario);
  for (const seat of SEATS) {
    const [base, width] = [problem.base[seat], problem.width[seat]];
    if (width > MAX_WIDTH) return fail(refuse("range-too-wide", MAX_WIDTH));
    if (Math.abs(base) + width > MAX_SURPLUS) return fail(refuse("points-too-large", MAX_SURPLUS));
  }
  const { bound, free } = orderIssues(problem);
  const graph = buildStates(problem, bound, maxStates);
  return graph === null ? fail(refuse("too-many-states", maxStates)) : ok({ problem, graph, free });
}

const ADVICE: Readonly<Record<AnalysisRefusal["reason"], string>> = {
  "range-too-wide": "Divide all points of the seat, its alternatives and its fear by a common factor.",
  "points-too-large": "Move the seat's points and alternatives closer to zero; only differences matter.",
  "too-many-states": "Let the stakeholders share issues, judge fewer of them, or use fewer distinct points.",
  "frontier-too-long": "Use rounder points, fewer stakeholders or fewer options.",
};

const refuse = (reason: AnalysisRefusal["reason"], limit: number): AnalysisRefusal => ({
  reason,
  limit,
  advice: ADVICE[reason],
});

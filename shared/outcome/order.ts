// The order in which the exact search takes up the issues: those of the tallies first, so that few states are open at
// once (RULES 5). Any order gives the same answer; only the effort differs.

import type { Problem, Tally } from "./problem.ts";

export interface Order {
  /** Issues on which some tally depends, in the order that promises the fewest states. */
  readonly bound: readonly number[];
  /** The others, smallest range first. */
  readonly free: readonly number[];
}

/** Orders the issues: greedily from every possible first issue, then the cheapest of these. */
export function orderIssues(problem: Problem): Order {
  const issues = problem.options.map((_, issue) => issue);
  const isBound = (issue: number) => problem.tallies.some((tally) => dependsOn(tally, issue));
  const gain = (issue: number) => Math.max(0, ...(problem.gains.buyer[issue] ?? []));
  const bound = issues.filter(isBound);
  const candidates = bound.map((first) => greedily(problem, bound, first));
  return {
    bound: candidates.reduce((best, next) => (next.effort < best.effort ? next : best), {
      issues: bound,
      effort: Infinity,
    }).issues,
    free: issues.filter((issue) => !isBound(issue)).sort((a, b) => gain(a) - gain(b)),
  };
}

const dependsOn = (tally: Tally, issue: number): boolean => (tally.steps[issue]?.length ?? 0) > 0;

function greedily(problem: Problem, bound: readonly number[], first: number) {
  const left = new Set(bound);
  const issues: number[] = [];
  let effort = 0;
  let next = first;
  while (left.size > 0) {
    left.delete(next);
    issues.push(next);
    effort += statesAfter(problem, left, bound);
    let cheapest = Infinity;
    for (const issue of left) {
      const states = statesAfter(problem, new Set([...left].filter((other) => other !== issue)), bound);
      if (states < cheapest) [cheapest, next] = [states, issue];
    }
  }
  return { issues, effort };
}

/** An upper estimate of the states open while the issues in `left` remain. */
function statesAfter(problem: Problem, left: ReadonlySet<number>, bound: readonly number[]): number {
  let packages = 1;
  for (const issue of bound) if (!left.has(issue)) packages *= problem.options[issue]?.length ?? 0;
  let states = 1;
  for (const { steps } of problem.tallies) {
    let past = 1;
    let future = 1;
    for (let issue = 0; issue < steps.length; issue++) {
      const options = steps[issue]?.length ?? 0;
      if (options > 0 && left.has(issue)) future *= options;
      else if (options > 0) past *= options;
    }
    states *= future === 1 ? 1.5 : Math.min(past, future + 1);
  }
  return Math.min(states, packages);
}

// The exact frontier of F and the exact number of its packages (RULES 3 and 5): one frontier per state for the issues
// on which somebody's consent depends, all united, then the free issues. It must not approximate; see analysis.ts for
// what is refused.

import type { BySeat, Package } from "../scenario/types.ts";
import { createMerger, type Front, newTrace, origin, type Trace } from "./front.ts";
import type { Problem } from "./problem.ts";
import type { Level, StateGraph } from "./states.ts";

/** A package with what it brings each seat: (ghat_b, ghat_s) in points. */
export interface Outcome extends BySeat<number> {
  readonly pkg: Package;
}

/** How many packages of F there are: the paths to a winning state times the options of the free issues. */
export function countPaths(problem: Problem, graph: StateGraph, free: readonly number[]): bigint {
  let counts = [1n];
  for (const { issue, states, target } of graph.levels) {
    const options = problem.options[issue]?.length ?? 0;
    const next = new Array<bigint>(states).fill(0n);
    target.forEach((to, edge) => {
      if (to >= 0) next[to] = (next[to] ?? 0n) + (counts[Math.floor(edge / options)] ?? 0n);
    });
    counts = next;
  }
  const won = graph.won.reduce((sum, _, state) => sum + (counts[state] ?? 0n), 0n);
  return free.reduce((product, issue) => product * BigInt(problem.options[issue]?.length ?? 0), won);
}

/** The frontier of F, buyer points rising, one package for each pair; null when more than `limit` points would have to
 * be kept on the way. */
export function findFrontier(
  problem: Problem,
  graph: StateGraph,
  free: readonly number[],
  limit: number,
): readonly Outcome[] | null {
  const trace = newTrace();
  const merger = createMerger(problem.width.buyer, trace);
  const gain = (issue: number, i: number): BySeat<number> => ({
    buyer: problem.gains.buyer[issue]?.[i] ?? 0,
    seller: problem.gains.seller[issue]?.[i] ?? 0,
  });

  let fronts: readonly Front[] = [origin()];
  for (const level of graph.levels) {
    const options = problem.options[level.issue]?.length ?? 0;
    const chains = chainByTarget(level);
    const after: Front[] = [];
    for (const first of chains.first) {
      for (let edge = first; edge >= 0; edge = chains.next[edge] as number) {
        const i = edge % options;
        const { buyer, seller } = gain(level.issue, i);
        merger.add(fronts[(edge - i) / options] as Front, buyer, seller, i);
      }
      after.push(merger.take());
      if (trace.size > limit) return null;
    }
    fronts = after;
  }
  for (const [state, { buyer, seller }] of graph.won.entries()) merger.add(fronts[state] as Front, buyer, seller, 0);
  let front = merger.take();
  for (const issue of free) {
    for (const i of (problem.options[issue] ?? []).keys()) {
      const { buyer, seller } = gain(issue, i);
      merger.add(front, buyer, seller, i);
    }
    front = merger.take();
    if (trace.size > limit) return null;
  }
  const bound = graph.levels.map(({ issue }) => issue);
  return readOff(problem, front, trace, [...bound, null, ...free]);
}

/** The edges of a level chained by the state they lead to: from `first[state]` on by `next[edge]`, ending in -1. */
function chainByTarget({ target, states }: Level): { readonly first: Int32Array; readonly next: Int32Array } {
  const first = new Int32Array(states).fill(-1);
  const next = new Int32Array(target.length).fill(-1);
  for (let edge = target.length - 1; edge >= 0; edge--) {
    const to = target[edge] as number;
    if (to < 0) continue;
    next[edge] = first[to] as number;
    first[to] = edge;
  }
  return { first, next };
}

/** Follows the back pointers of every point; `steps` names the issue of each step, null for the uniting one. */
function readOff(problem: Problem, front: Front, trace: Trace, steps: readonly (number | null)[]): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (let i = front.buyer.length - 1; i >= 0; i--) {
    const pkg = new Array<number>(problem.options.length).fill(0);
    let node = front.first + i;
    for (let step = steps.length - 1; step >= 0; step--) {
      const issue = steps[step] as number | null;
      if (issue !== null) pkg[issue] = problem.options[issue]?.[trace.option[node] as number] as number;
      node = trace.parent[node] as number;
    }
    outcomes.push({
      buyer: problem.base.buyer + (front.buyer[i] as number),
      seller: problem.base.seller + (front.seller[i] as number),
      pkg,
    });
  }
  return outcomes;
}

// How well a seat read the other: its two predictions against the truth (RULES 4). It must not know when they were made or how the
// truth is found (truths.ts).
import { walkAwayBand } from "../outcome/band.ts";
import { importance } from "../outcome/points.ts";
import { sum } from "../scenario/importance.ts";
import { otherSeat, type Scenario, type Seat } from "../scenario/types.ts";
import type { Direction, Prediction } from "../table/prediction.ts";
import type { Predictions } from "./log.ts";
import { directionsOf, fears, hardestIssue } from "./truths.ts";
import { weigh } from "./weighing.ts";

/** One prediction, measured. What was left out, or cannot be told apart from chance, is null. */
export interface Reading {
  /** A, 0..1, 0.5 by chance: see `concordance`. */
  readonly priorities: number | null;
  /** 1 - Brier / 0.25 of the confidences, -3..1: 1 certain and right, 0 a coin, -3 certain and wrong. */
  readonly skill: number | null;
  /** Dir, 0..1: the share of right directions above what the commonest true direction would have got. */
  readonly directions: number | null;
  /** SEA, 0..100; null when nothing of it is defined. */
  readonly sea: number | null;
  /** How far the guess leans to the seat's own priorities beyond what the truth does, -1..1. */
  readonly projection: number | null;
}

export interface SeatStrategicEmpathy {
  readonly before: Reading | null;
  readonly after: Reading | null;
  /** SEA of the later prediction that has one: "how I read you". */
  readonly sea: number | null;
  /** The change of SEA, -100..100; null without both. */
  readonly learning: number | null;
}

/** Measures both predictions that a seat made of the other (RULES 4). */
export function measureStrategicEmpathy(
  scenario: Scenario,
  predictions: Predictions,
  seat: Seat,
): SeatStrategicEmpathy {
  const before = predictions.before && readPrediction(scenario, predictions.before, seat);
  const after = predictions.after && readPrediction(scenario, predictions.after, seat);
  const [first, last] = [before?.sea ?? null, after?.sea ?? null];
  return { before, after, sea: last ?? first, learning: first === null || last === null ? null : last - first };
}

/** SEA = 100 (0.5 max(0, 2A - 1) + 0.3 max(0, skill) + 0.2 Dir), undefined parts left out, with its parts (RULES 4). */
export function readPrediction(scenario: Scenario, prediction: Prediction, seat: Seat): Reading {
  const { priorities: guess } = prediction;
  const [own, theirs] = [importance(scenario.seats[seat]), importance(scenario.seats[otherSeat(seat)])];
  const priorities = concordance(guess, theirs);
  const skill = skillOf(scenario, prediction, otherSeat(seat));
  const directions = directionScore(prediction.directions, directionsOf(scenario, seat));
  const share = weigh([
    [0.5, priorities === null ? null : Math.max(0, 2 * priorities - 1)],
    [0.3, skill === null ? null : Math.max(0, skill)],
    [0.2, directions],
  ]);
  const [leaning, truth] = [concordance(guess, own), concordance(topOf(theirs, guess.length), own)];
  const projection = leaning === null || truth === null ? null : leaning - truth;
  return { priorities, skill, directions, sea: share === null ? null : 100 * share, projection };
}

/**
 * A: over all pairs of issues with different importance, weighted by the difference, the share that a list of top priorities puts in
 * the right order. A listed issue stands above all that are not listed; two that are not listed are a tie, which counts half. Null
 * for an empty list, and where all issues matter alike. So even a perfect list of three stays below 1 among more than four issues.
 */
export function concordance(priorities: readonly number[], importances: readonly number[]): number | null {
  if (priorities.length === 0) return null;
  const rank = importances.map((_, issue) =>
    priorities.includes(issue) ? priorities.indexOf(issue) : priorities.length,
  );
  let [weights, right] = [0, 0];
  for (const [one, heavier] of importances.entries()) {
    for (const [two, lighter] of importances.entries()) {
      if (heavier <= lighter) continue;
      const ahead = (rank[two] ?? 0) - (rank[one] ?? 0);
      weights += heavier - lighter;
      right += (heavier - lighter) * (ahead > 0 ? 1 : ahead === 0 ? 0.5 : 0);
    }
  }
  return weights === 0 ? null : right / weights;
}

/**
 * Dir = max(0, (share right - base) / (1 - base)) over the issues whose direction was guessed; base is the share of the commonest
 * true direction among these. Null without a guess, and where all true directions are alike, so that nothing can be told apart.
 */
export function directionScore(guesses: Prediction["directions"], truth: readonly Direction[]): number | null {
  const guessed = truth.flatMap((direction, issue) => {
    const guess = guesses[issue] ?? null;
    return guess === null ? [] : [{ direction, right: guess === direction }];
  });
  const counts = Object.values(Object.groupBy(guessed, ({ direction }) => direction)).map((group) => group.length);
  const commonest = Math.max(0, ...counts);
  if (commonest === guessed.length) return null;
  const right = guessed.filter((one) => one.right).length;
  return Math.max(0, (right - commonest) / (guessed.length - commonest));
}

/** 1 - Brier / 0.25 over the guesses of band, hardest stakeholder and fear that were made; null without any (RULES 4). */
function skillOf(scenario: Scenario, { walkAway, hardest, fears: fear }: Prediction, about: Seat): number | null {
  const brief = scenario.seats[about];
  const guesses: { confidence: number; right: boolean }[] = [];
  if (walkAway) guesses.push({ confidence: walkAway.confidence, right: walkAway.band === walkAwayBand(brief) });
  if (hardest) guesses.push({ confidence: hardest.confidence, right: hardest.issue === hardestIssue(scenario, about) });
  if (fear) guesses.push({ confidence: fear.confidence, right: fear.value === fears(brief) });
  if (guesses.length === 0) return null;
  const brier = sum(guesses.map(({ confidence, right }) => (confidence - Number(right)) ** 2)) / guesses.length;
  return 1 - brier / 0.25;
}

/** The truth in the form of a prediction: the most important issues, the most important first. */
const topOf = (importances: readonly number[], length: number): readonly number[] =>
  [...importances.keys()].toSorted((a, b) => (importances[b] ?? 0) - (importances[a] ?? 0)).slice(0, length);

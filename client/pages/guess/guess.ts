// A guess about the other seat while it is being made: read from storage, changed, found blank. Pure; the form shows it.
import { BANDS, DIRECTIONS, type Direction, type Prediction } from "../../../shared/table/prediction.ts";

export const MAX_PRIORITIES = 3;
/** How sure one is as long as one has not said: between a coin and certain. */
export const UNSAID = 0.75;

/** How sure, as the form can have set it; null for anything else. */
const readConfidence = (value: unknown): number | null =>
  typeof value === "number" && value >= 0.5 && value <= 1 ? value : null;

/** A guess with its confidence, kept only when both make sense. */
function readSure<T>(stored: unknown, read: (guess: Record<string, unknown>) => T | undefined) {
  const guess = (stored ?? {}) as Record<string, unknown>;
  const [value, confidence] = [read(guess), readConfidence(guess["confidence"])];
  return value === undefined || confidence === null ? null : { value, confidence };
}

/** Whatever was stored as a guess about a case with so many issues, part by part; what makes no sense is left out. */
export function readGuess(stored: unknown, issues: number): Prediction {
  const { priorities, directions, ...sure } = (stored ?? {}) as Partial<Record<keyof Prediction, unknown>>;
  const isIssue = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < issues;
  const listed = Array.isArray(priorities) ? [...new Set(priorities)].filter(isIssue) : [];
  const walkAway = readSure(sure.walkAway, ({ band }) => BANDS.find((one) => one === band));
  const hardest = readSure(sure.hardest, ({ issue }) => (issue === -1 || isIssue(issue) ? issue : undefined));
  return {
    priorities: listed.slice(0, MAX_PRIORITIES),
    directions: Array.from({ length: issues }, (_, issue) => {
      const direction: unknown = Array.isArray(directions) ? directions[issue] : null;
      return DIRECTIONS.find((one) => one === direction) ?? null;
    }),
    walkAway: walkAway && { band: walkAway.value, confidence: walkAway.confidence },
    hardest: hardest && { issue: hardest.value, confidence: hardest.confidence },
    fears: readSure(sure.fears, ({ value }) => (typeof value === "boolean" ? value : undefined)),
  };
}

/** Whether nothing at all was guessed. */
export const isBlank = ({ priorities, directions, walkAway, hardest, fears }: Prediction): boolean =>
  priorities.length === 0 && directions.every((one) => one === null) && !walkAway && !hardest && !fears;

/** Puts an issue at a place of the list, wherever it was before; what no longer fits drops out at the end. */
export function rank(priorities: readonly number[], issue: number, place: number): number[] {
  const others = priorities.filter((one) => one !== issue);
  const at = Math.min(Math.max(0, place), others.length);
  return [...others.slice(0, at), issue, ...others.slice(at)].slice(0, MAX_PRIORITIES);
}

export const unrank = (priorities: readonly number[], issue: number): number[] =>
  priorities.filter((one) => one !== issue);

export const withDirection = (guess: Prediction, issue: number, direction: Direction | null): Prediction => ({
  ...guess,
  directions: guess.directions.map((one, index) => (index === issue ? direction : one)),
});

export const SURENESS = ["coin", "leaning", "fairly", "very", "certain"] as const;

/** The word for a confidence: a coin only at 0.5, certain only at 1. */
export function surenessOf(confidence: number): (typeof SURENESS)[number] {
  if (confidence <= 0.5) return "coin";
  if (confidence >= 1) return "certain";
  if (confidence < 0.7) return "leaning";
  return confidence < 0.85 ? "fairly" : "very";
}

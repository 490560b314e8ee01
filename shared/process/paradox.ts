// Where a seat stands between empathy and assertiveness, and which kind of empathy costs (RULES 4). It must not read the log.
import { clamp01, weigh } from "./weighing.ts";

export const QUADRANTS = ["collaborating", "competing", "accommodating", "avoiding", "compromising"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** What the map is drawn from, for one seat. Null parts drop out. */
export interface Stance {
  /** SEA, 0..100. */
  readonly sea: number | null;
  /** The share of the five questions that brought a new fact, 0..1. */
  readonly fruitful: number | null;
  /** Acknowledgement rate, 0..1. */
  readonly acknowledgement: number | null;
  /** D(first), counted as 0 below 0. */
  readonly first: number | null;
  /** U, 0..1. */
  readonly unreciprocated: number | null;
  /** Whether a true priority or limit of its own was stated. */
  readonly statedTruth: boolean | null;
}

/** All numbers 0..1; null where nothing of them is known. */
export interface Position {
  readonly empathy: number | null;
  readonly assertiveness: number | null;
  readonly quadrant: Quadrant | null;
  /** SEA / 100: knowing what the other needs. */
  readonly accuracy: number | null;
  /** The question and acknowledgement parts of E, 3 to 2: showing interest. */
  readonly warmth: number | null;
  /** U: giving for nothing, the only kind of empathy that costs. */
  readonly yielding: number | null;
}

/**
 * E = 0.5 SEA/100 + 0.3 fruitful questions + 0.2 acknowledgement rate; S = 0.4 D(first) + 0.4 (1 - U) + 0.2 [a true priority or limit
 * was stated]; null parts renormalise (RULES 4).
 */
export function placeStance(stance: Stance): Position {
  const { sea, fruitful, acknowledgement, first, unreciprocated, statedTruth } = stance;
  const accuracy = sea === null ? null : sea / 100;
  const empathy = weigh([
    [0.5, accuracy],
    [0.3, fruitful],
    [0.2, acknowledgement],
  ]);
  const assertiveness = weigh([
    [0.4, first === null ? null : clamp01(first)],
    [0.4, unreciprocated === null ? null : 1 - unreciprocated],
    [0.2, statedTruth === null ? null : Number(statedTruth)],
  ]);
  const warmth = weigh([
    [0.3, fruitful],
    [0.2, acknowledgement],
  ]);
  const quadrant = empathy === null || assertiveness === null ? null : quadrantOf(empathy, assertiveness);
  return { empathy, assertiveness, quadrant, accuracy, warmth, yielding: unreciprocated };
}

/** The centre of the map, and how far the middle reaches around it. */
const CENTRE = 0.5;
const MIDDLE = 0.1;
const TOLERANCE = 1e-9;

/**
 * The quadrant of a point of the map (RULES 4): compromising no farther than 0.1 from the centre, as the crow flies; outside it
 * exactly 0.5 counts as high.
 */
export function quadrantOf(empathy: number, assertiveness: number): Quadrant {
  if (Math.hypot(empathy - CENTRE, assertiveness - CENTRE) <= MIDDLE + TOLERANCE) return "compromising";
  if (empathy >= CENTRE) return assertiveness >= CENTRE ? "collaborating" : "accommodating";
  return assertiveness >= CENTRE ? "competing" : "avoiding";
}

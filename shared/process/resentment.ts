// What a seat feels after a round, and what that costs the next round of a series (RULES 4). It must not read the log, nor what
// people say of themselves: self-report is shown beside it, never fed in.
import { clamp01 } from "./weighing.ts";

/** What resentment is made of, as it bears on one seat. Null counts as 0. */
export interface Grievances {
  /** gamma of the seat itself and of the other seat. */
  readonly gamma: number | null;
  readonly otherGamma: number | null;
  /** U of the seat itself: what it gave for nothing, 0..1. */
  readonly unreciprocated: number | null;
  /** How often the other seat put pressure on it. */
  readonly pressureReceived: number | null;
  /** Whether a lie of the other seat came out. */
  readonly wasLiedTo: boolean | null;
  /** Whether the other seat acknowledged an objection of this one in time. */
  readonly wasAcknowledged: boolean | null;
}

/** R_i, 0..1, and the parts that it is clamped from. */
export interface Resentment {
  readonly total: number;
  readonly parts: {
    /** 0.40 max(0, gamma_j - gamma_i): the squeezed. */
    readonly behind: number;
    /** 0.20 U_i: the over-giver. */
    readonly overgiving: number;
    /** 0.15 of pressure received, in full from three on. */
    readonly pressed: number;
    /** 0.15 when a lie came out. */
    readonly liedTo: number;
    /** -0.10 when acknowledged, else 0. */
    readonly acknowledged: number;
  };
}

/** R_i = clamp01(0.40 max(0, gamma_j - gamma_i) + 0.20 U_i + 0.15 min(1, pressure / 3) + 0.15 [lie] - 0.10 [acknowledged]) (RULES 4). */
export function measureResentment(grievances: Grievances): Resentment {
  const { gamma, otherGamma, unreciprocated, pressureReceived, wasLiedTo, wasAcknowledged } = grievances;
  const parts = {
    behind: 0.4 * Math.max(0, (otherGamma ?? 0) - (gamma ?? 0)),
    overgiving: 0.2 * (unreciprocated ?? 0),
    pressed: 0.15 * Math.min(1, (pressureReceived ?? 0) / 3),
    liedTo: wasLiedTo ? 0.15 : 0,
    acknowledged: wasAcknowledged ? -0.1 : 0,
  };
  const sum = parts.behind + parts.overgiving + parts.pressed + parts.liedTo + parts.acknowledged;
  return { total: clamp01(sum), parts };
}

/** Absorbs binary fractions, so that a whole number of points is not rounded up. */
const TOLERANCE = 1e-9;

/**
 * The points that resentment adds to a seat's walk-away value in the next round of a series: ceil(0.5 R_i ghat_i(Nash)) (RULES 4).
 * `nashSurplus` is the seat's at the Nash point of the round to come; without one, or with a partner who was replaced, nothing carries over.
 */
export function inheritedPoints(resentment: number, nashSurplus: number | null, replaced = false): number {
  if (nashSurplus === null || replaced) return 0;
  return Math.max(0, Math.ceil(0.5 * resentment * nashSurplus - TOLERANCE));
}

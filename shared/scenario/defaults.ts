// What stands in for the optional keys of a scenario file (RULES 1). It must not decide what is allowed (limits.ts).

import type { Seat } from "./types.ts";

/** The language of a file that does not name its own. */
export const DEFAULT_LANGUAGE = "en";

/** The place in the library of a case that names none: behind those that do. */
export const DEFAULT_ORDER = 1_000;

/** The public limit of turns of a round. */
export const DEFAULT_TURNS = 24;

/** The share of stakeholder power that must be satisfied at ratification. */
export const DEFAULT_QUORUM = 0.6;

/** Minutes for the two phases on the clock. */
export const DEFAULT_MINUTES = { planning: 8, negotiating: 20 } as const;

/** Turns: free until `grace`, three times the cost past `deadline`. */
export const DEFAULT_PRESSURE = { grace: 6, deadline: 12, reason: "" } as const;

/**
 * Points that a turn past the grace costs: 1% of the range of a seat's points (relief not counted), rounded up, at
 * least 1 (RULES 1).
 */
export const defaultCost = (range: number): number => Math.max(1, Math.ceil(range / 100));

export const DEFAULT_SEAT_TITLE: Readonly<Record<Seat, string>> = { buyer: "Buyer", seller: "Seller" };

export const DEFAULT_FEAR_NAME = "Fear of failure";

/** A stakeholder's power; without `veto: true` a stakeholder has no veto. */
export const DEFAULT_POWER = 1;

/** The objections of a seat that lists none, and one more for a seat that has a fear. */
export const DEFAULT_OBJECTIONS = ["priority", "timing", "not-my-decision"] as const;
export const FEAR_OBJECTION = "fear";

/** The name of something that has only an id: `two-waves` becomes "Two waves". */
export const nameFromId = (id: string): string => {
  const words = id.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

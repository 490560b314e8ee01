// What may be known of a case without playing it: the card for everybody, and the whole case for a facilitator who does
// not play. A card must hold nothing that a seat keeps from the other.

import type { Analysis } from "../outcome/analysis.ts";
import { importance, walkAwayValue } from "../outcome/points.ts";
import type { Solutions } from "../outcome/solutions.ts";
import type { ScenarioCard } from "../protocol.ts";
import { type Direction, issueDirections } from "./lint/directions.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type BySeat, bySeat, type Scenario, SEATS } from "./types.ts";

/** What a library knows of a case besides the case. */
export interface Kin {
  /** Every language that it can be read in, its own first. */
  readonly languages: readonly string[];
  /** The ids of its twins. */
  readonly twins: readonly string[];
}

/** The card of a case, in the language of `scenario`. Whether a seat is afraid is no part of it: the other one has to find
 * out (RULES 2, predictions). */
export const cardFor = (scenario: Scenario, { languages, twins }: Kin): ScenarioCard => ({
  id: scenario.id,
  title: scenario.title,
  summary: scenario.summary,
  teaches: scenario.teaches,
  minutes: scenario.minutes,
  issues: scenario.issues.map((issue) => issue.name),
  seats: bySeat((seat) => scenario.seats[seat].title),
  language: scenario.language,
  languages,
  twins,
  locked: scenario.issues.filter(({ lock }) => lock !== null).length,
  committee: SEATS.some((seat) => scenario.seats[seat].stakeholders.length > 0),
});

/** The whole case with its note and its numbers. No player of any round of it may see this. */
export interface FacilitatorCase {
  /** Both briefs, every point and the note, in the reader's language. */
  readonly scenario: Scenario;
  /** What the case is like in numbers; packages as text, as there may be more than a number holds. */
  readonly profile: Omit<Profile, "packages" | "ratifiable"> & Readonly<Record<"packages" | "ratifiable", string>>;
  readonly walkAway: BySeat<number>;
  /** How much each issue matters to each seat, 0..1. */
  readonly importance: BySeat<readonly number[]>;
  /** Of every issue, whether the seats want opposite things. */
  readonly directions: readonly Direction[];
  /** The solution points with their packages, as surpluses over the walk-away values (RULES 3). */
  readonly nash: Solutions["nash"];
  readonly frontier: Analysis["frontier"];
}

/** A case for a facilitator who does not play it, in the language of `scenario`. */
export function caseFor(scenario: Scenario, analysis: Analysis): FacilitatorCase {
  const profile = profileOf(scenario, analysis);
  return {
    scenario,
    profile: { ...profile, packages: String(profile.packages), ratifiable: String(profile.ratifiable) },
    walkAway: bySeat((seat) => walkAwayValue(scenario.seats[seat])),
    importance: bySeat((seat) => importance(scenario.seats[seat])),
    directions: issueDirections(scenario),
    nash: analysis.nash,
    frontier: analysis.frontier,
  };
}

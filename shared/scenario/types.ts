// What a scenario is once it is loaded: ids resolved to numbers, defaults filled in, derived points rounded (RULES 1).
// It must not hold anything that depends on a table in play.

import type { Rule } from "./lint/finding.ts";

export const SEATS = ["buyer", "seller"] as const;
export type Seat = (typeof SEATS)[number];
export type BySeat<T> = Readonly<Record<Seat, T>>;

/** The seat across the table. */
export const otherSeat = (seat: Seat): Seat => (seat === "buyer" ? "seller" : "buyer");

/** A value for each seat, made by the same function: `bySeat((seat) => ...)`. */
export const bySeat = <T>(make: (seat: Seat) => T): BySeat<T> => ({ buyer: make("buyer"), seller: make("seller") });

/** The five question cards, each leading to one kind of hidden thing (RULES 2). */
export const TOPICS = ["outcome", "concerns", "fit", "alternative", "clarity"] as const;
export type Topic = (typeof TOPICS)[number];

/** One option number per issue, in the order of the scenario's issues. A locked issue holds its `whileLocked` option. */
export type Package = readonly number[];

/** Points by issue and option: `points[issue][option]`. */
export type PointTable = readonly (readonly number[])[];

export interface Option {
  readonly id: string;
  readonly name: string;
}

export interface Issue {
  readonly id: string;
  readonly name: string;
  /** At least two, in order. */
  readonly options: readonly Option[];
  /** Closed until this fact of this seat comes to light; null when open from the start. */
  readonly lock: { readonly seat: Seat; readonly fact: string; readonly whileLocked: number } | null;
}

export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly points: number;
}

/** Delay: free until `grace` turns, then `cost` points a turn, three times that past `deadline` (turns). */
export interface Pressure {
  readonly deadline: number;
  readonly grace: number;
  readonly cost: number;
  readonly reason: string;
}

/** Fear of failure: `points` are lost on any deal, less what the package's options relieve. */
export interface Fear {
  readonly name: string;
  readonly points: number;
  readonly relief: PointTable;
}

/** A typed statement about one's own seat that can be checked against the truth. Issues and options are numbers. */
export type Claim =
  | { readonly kind: "priority"; readonly issue: number; readonly rank: number }
  | { readonly kind: "limit"; readonly issue: number; readonly option: number }
  | { readonly kind: "walk-away"; readonly points: number }
  | { readonly kind: "deadline"; readonly turns: number }
  | { readonly kind: "stakeholder"; readonly stakeholder: string }
  | { readonly kind: "fear" }
  | { readonly kind: "relief"; readonly issue: number };

export interface Fact {
  readonly id: string;
  readonly topic: Topic;
  readonly text: string;
  readonly claim: Claim | null;
  /** Evidence answers the other seat's fear when it comes to light. */
  readonly evidence: boolean;
}

/** What an objection is about. */
export type Subject =
  | { readonly kind: "issue"; readonly issue: number }
  | { readonly kind: "fear" }
  | { readonly kind: "stakeholder"; readonly stakeholder: string };

/** An objection a seat can raise. Without a subject of its own the player names one when raising it. */
export interface Objection {
  readonly id: string;
  readonly text: string | null;
  readonly about: Subject | null;
}

/** Somebody behind a seat who must agree afterwards. `points` covers at most four issues; others are empty rows. */
export interface Stakeholder {
  readonly id: string;
  readonly name: string;
  readonly brief: string;
  readonly points: PointTable;
  readonly minimum: number;
  readonly power: number;
  readonly veto: boolean;
}

/** Everything one seat holds, hidden from the other. */
export interface Brief {
  readonly title: string;
  readonly brief: string;
  readonly points: PointTable;
  /** `forbidden[issue]` lists the option numbers this seat may never take: hard limits. */
  readonly forbidden: PointTable;
  /** At least one; the best is the walk-away value. */
  readonly alternatives: readonly Alternative[];
  readonly pressure: Pressure;
  readonly fear: Fear | null;
  readonly facts: readonly Fact[];
  readonly objections: readonly Objection[];
  readonly stakeholders: readonly Stakeholder[];
}

/** What a facilitator reads about a case, and a player never. */
export interface Note {
  readonly teaches: string;
  readonly happens: string;
  readonly questions: readonly string[];
  /** Why a finding of lint is meant, by its rule. */
  readonly accepted: Readonly<Partial<Record<Rule, string>>>;
}

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  /** The language of its texts, such as "en". */
  readonly language: string;
  /** The id of the case that this one is a twin of. */
  readonly twinOf: string | null;
  /** Its place in the library, low numbers first. */
  readonly order: number;
  readonly title: string;
  readonly summary: string;
  readonly teaches: readonly string[];
  readonly minutes: { readonly planning: number; readonly negotiating: number };
  readonly setting: string;
  readonly issues: readonly Issue[];
  readonly seats: BySeat<Brief>;
  /** The public limit of turns; reaching its end is like the clock running out. */
  readonly turns: number;
  /** The share of stakeholder power that must be satisfied at ratification, 0..1. */
  readonly quorum: number;
  readonly note: Note | null;
}

// The two papers a seat reads over HTTP: its folder while it plays, the debrief once everything is revealed. Types only.
import type { Finding } from "./coaching/finding.ts";
import type { ProcessRelief } from "./outcome/points.ts";
import type { ProcessMeasures } from "./process/measure.ts";
import type { Felt } from "./process/resentmentTrace.ts";
import type { Alternative, BySeat, Fear, PointTable, Pressure, Seat, Subject, Topic } from "./scenario/types.ts";
import type { EndReason } from "./table/events.ts";
import type { Band, Direction, Prediction } from "./table/prediction.ts";

/** A stakeholder as its owner sees it: moods, never numbers. */
export interface StakeholderCard {
  readonly id: string;
  readonly name: string;
  readonly brief: string;
  readonly power: number;
  readonly veto: boolean;
  /** The issues it looks at, and one letter per combination of their options, last issue fastest: "+" for, "?" unsure, "-" against. */
  readonly issues: readonly number[];
  readonly moods: string;
  /** Its numbers, once it was engaged: points by issue (empty rows where it does not look) and the minimum in force. */
  readonly numbers: { readonly points: PointTable; readonly minimum: number } | null;
}

/** GET /tables/ID/folder (Authorization: Bearer TOKEN): the case, your brief, and what has come to light. */
export interface Folder {
  readonly seat: Seat;
  readonly title: string;
  readonly summary: string;
  readonly setting: string;
  readonly minutes: { readonly planning: number; readonly negotiating: number };
  readonly turns: number;
  /** The share, 0..1, of the power behind a seat that must be satisfied with what is signed. */
  readonly quorum: number;
  readonly issues: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: readonly string[];
    /** The option a locked issue rests at; null when it was open from the start. */
    readonly whileLocked: number | null;
  }[];
  readonly seats: BySeat<string>;
  readonly own: {
    readonly brief: string;
    readonly points: PointTable;
    readonly forbidden: PointTable;
    readonly alternatives: readonly Alternative[];
    /** Points that resentment from an earlier round adds to the walk-away value (RULES 4); mostly 0. */
    readonly inherited: number;
    readonly pressure: Pressure;
    readonly fear: Fear | null;
    readonly facts: readonly { readonly id: string; readonly topic: Topic; readonly text: string }[];
    readonly objections: readonly {
      readonly id: string;
      readonly text: string | null;
      readonly about: Subject | null;
    }[];
    readonly stakeholders: readonly StakeholderCard[];
    /** What this seat has guessed of the other, before and after the talk; null where it handed nothing in. */
    readonly predictions: { readonly before: Prediction | null; readonly after: Prediction | null };
  };
  /** The other seat's facts, stakeholders and objections that came to light, by id. */
  readonly known: {
    readonly facts: Readonly<Record<string, string>>;
    readonly stakeholders: Readonly<Record<string, string>>;
    readonly objections: Readonly<Record<string, string>>;
    /** Briefs of the other seat's stakeholders that this seat has joined, by id. */
    readonly briefs: Readonly<Record<string, string>>;
  };
}

/** GET /tables/ID/debrief (Authorization: Bearer TOKEN): everything, once revealed. Points are surpluses over the walk-away value. */
export interface Debrief {
  readonly scenario: string;
  readonly title: string;
  readonly seats: BySeat<string>;
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly ending: "agreed" | EndReason;
  readonly verdict: "two-winners" | "one-sided" | "two-losers" | "sound-exit";
  /** Two winners from a win-win score of 90. */
  readonly full: boolean;
  /** 0..100. */
  readonly winWin: number;
  /** Each 0..1; null when undefined (no deal, or a surplus not above zero). */
  readonly factors: {
    readonly friction: number;
    readonly efficiency: number;
    readonly balance: number;
    readonly inherited: number;
  } | null;
  /** Whether those behind the seats agreed; where they were not asked, whether they would have if all were engaged by both. Null without a deal. */
  readonly ratified: boolean | null;
  readonly surplus: BySeat<number>;
  /** Share of what was within reach, 0..1 and beyond; null when nothing was. */
  readonly gamma: BySeat<number | null>;
  readonly leftOnTable: BySeat<number | null>;
  readonly cost: BySeat<number>;
  readonly unrelievedFear: BySeat<number>;
  readonly signed: (MapPoint & { readonly package: readonly number[] }) | null;
  readonly nash: (MapPoint & { readonly package: readonly number[] }) | null;
  readonly frontier: readonly MapPoint[];
  readonly cloud: readonly MapPoint[];
  /** The dance: every offer in order, with full process relief and no delay. */
  readonly offers: readonly (MapPoint & {
    readonly number: number;
    readonly seat: Seat;
    readonly package: readonly number[];
  })[];
  /** The package that replaced the signed one in the sealed vote, with each seat's surplus and its own win-win score. */
  readonly improved: (MapPoint & { readonly package: readonly number[]; readonly winWin: number }) | null;
  /** How the two dealt with each other (RULES 4). */
  readonly process: ProcessMeasures;
  /** Resentment as it grew, turn by turn; what the deal adds to it is in `process` alone. */
  readonly felt: readonly Felt[];
  /** What each seat guessed of the other, and what is true of each seat. */
  readonly predictions: BySeat<{ readonly before: Prediction | null; readonly after: Prediction | null }>;
  readonly truths: BySeat<{
    /** Issues by importance, the most important first. */
    readonly priorities: readonly number[];
    readonly directions: readonly Direction[];
    readonly walkAway: Band;
    readonly hardest: number;
    readonly fears: boolean;
  }>;
  readonly reflections: BySeat<{ readonly ratings: readonly (number | null)[] | null; readonly commitment: string }>;
  /** At most five findings for each seat, the most important first. */
  readonly coaching: BySeat<readonly Finding[]>;
  readonly stakeholders: BySeat<Readonly<Record<string, string>>>;
  readonly briefs: BySeat<{
    readonly title: string;
    readonly brief: string;
    readonly walkAway: number;
    readonly points: PointTable;
    readonly relief: Readonly<Partial<Record<ProcessRelief, number>>>;
    readonly facts: readonly { readonly topic: Topic; readonly text: string; readonly told: boolean }[];
    readonly importance: readonly number[];
  }>;
}
export interface MapPoint {
  readonly buyer: number;
  readonly seller: number;
}

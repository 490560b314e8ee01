// The debrief of a whole room as its projector and its participants read it over HTTP. Types only; shares and scores are those of RULES 3 and 4.
import type { MapPoint } from "../papers.ts";
import type { BySeat, Seat, Topic } from "../scenario/types.ts";
import type { Tally } from "./events.ts";

/** The steps of the debrief, in their order. A step is left out when the session has nothing for it. */
export const DEBRIEF_STEPS = [
  "outcomes",
  "verdicts",
  "left",
  "paradox",
  "reading",
  "asking",
  "giving",
  "votes",
  "resenting",
  "replay",
  "commitments",
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** A case as the room sees it once it is revealed: frontier and solution in shares of what was within reach (gamma). */
export interface RoomCase {
  readonly title: string;
  readonly frontier: readonly MapPoint[];
  readonly nash: MapPoint | null;
  /** Whether there was a zone of agreement. */
  readonly zone: boolean;
}

/** One table of a round. Numbers that are undefined or were not logged are null. */
export interface RoomTable {
  readonly round: number;
  readonly number: number;
  /** Index into `cases`. */
  readonly case: number;
  /** Names by seat; "" unless names are shown. Own names are always there. */
  readonly names: BySeat<string>;
  /** The reader's own seat at this table; "" for everybody else's. */
  readonly mine: Seat | "";
  readonly bots: BySeat<boolean>;
  readonly ending: string;
  readonly verdict: "two-winners" | "one-sided" | "two-losers" | "sound-exit";
  readonly full: boolean;
  /** 0..100, and that of the improved deal. */
  readonly winWin: number;
  readonly improved: number | null;
  /** Whether a sealed vote replaced the deal. */
  readonly ratified: boolean | null;
  readonly returned: boolean;
  readonly gamma: BySeat<number | null>;
  /** Share of what was within reach that stayed on the table. */
  readonly left: BySeat<number | null>;
  readonly turns: number;
  readonly minutes: number;
  /** Strategic empathy 0..100, before and after. */
  readonly reading: BySeat<{ readonly before: number | null; readonly after: number | null }>;
  /** The paradox map: empathy and assertiveness, 0..1. */
  readonly paradox: BySeat<{ readonly empathy: number | null; readonly assertiveness: number | null }>;
  /** Topics asked, and how many brought something new. */
  readonly asked: BySeat<readonly Topic[]>;
  readonly found: BySeat<number>;
  /** Sum of concessions (shares of the range), and the share that was not reciprocated. */
  readonly conceded: BySeat<number | null>;
  readonly unreciprocated: BySeat<number | null>;
  /** 0..1 after this round. */
  readonly resentment: BySeat<number | null>;
  /** Points that resentment of an earlier round cost. */
  readonly inherited: BySeat<number>;
  readonly tallies: readonly Tally[];
  readonly commitments: BySeat<string>;
}

export interface RoomDebrief {
  readonly title: string;
  readonly rounds: number;
  /** Whether names are shown. */
  readonly named: boolean;
  readonly steps: readonly DebriefStep[];
  readonly cases: readonly RoomCase[];
  readonly tables: readonly RoomTable[];
  /** Id of the table that is replayed; "" for none. Its Debrief is read as any table's. */
  readonly replay: string;
}

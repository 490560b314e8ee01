// What happened at a table: choices and their consequences, so that folding them never consults a rule (DESIGN, journal).
// Names of people are never in events; only what was typed in `said`, `reflected` and `noted` is, and it is blanked when the person who
// typed it is deleted.
import type { ProcessRelief } from "../outcome/points.ts";
import type { BySeat, Package, Seat, Subject, Topic } from "../scenario/types.ts";
import type { SeatClaim } from "./claim.ts";
import type { Partner } from "./partner.ts";
import type { Phase, Step } from "./phase.ts";
import type { Prediction } from "./prediction.ts";

/** Who caused an entry: a seat, the clock, or the server on somebody's behalf. */
export type By = Seat | "clock" | "host";

/** Who asks for something: by what right, and which person, null for the server itself, its clock and its bots. */
export interface Caller {
  readonly by: By;
  readonly person: string | null;
}

/** Why a round ended without a deal; `refused` is a ratification that failed for good, `stopped` the facilitator's end of the round. */
export type EndReason = "walked-away" | "time" | "turns" | "refused" | "stopped";

/** What opens a table: the settings that a whole round keeps. */
export interface Opened {
  readonly type: "opened";
  /** Hash of the scenario text, which is stored apart. */
  readonly scenario: string;
  readonly seed: number;
  /** Version of the rules that decided this table. */
  readonly rules: 1;
  readonly reveal: "itself" | "facilitator";
  /** At a spoken table people talk aloud: cards are marked as said and heard. */
  readonly talk: "chat" | "spoken";
  /** `room`: only the clock or the facilitator begins the negotiation, not the pair. Missing in old journals: `pair`. */
  readonly pace?: "pair" | "room";
  /** The steps this round has besides the negotiation, in their order. */
  readonly steps: readonly Step[];
  /** Lengths of planning and of the negotiation, ms. */
  readonly planning: number;
  readonly length: number;
  /** Length of the reflection, ms; missing for the usual one. */
  readonly reflecting?: number;
  /** Public limit of turns. */
  readonly turns: number;
  /** For each issue, whether it is open from the start. */
  readonly open: readonly boolean[];
  /** Points that resentment of an earlier round adds to each walk-away value (RULES 4). */
  readonly inherited: BySeat<number>;
  /** The bot that was chosen to practise with; missing where nobody chose one. */
  readonly partner?: Partner;
}

/** A stakeholder that refused: by its veto, or as one of those missing to the quorum. For the seat that owns it. */
export interface Refused {
  readonly stakeholder: string;
  readonly why: "veto" | "quorum";
}

export type TableEvent =
  | Opened
  /** A person takes a place in a seat, which two may share. */
  | { readonly type: "seated"; readonly seat: Seat; readonly person: string }
  | { readonly type: "stood"; readonly seat: Seat; readonly person: string }
  /** A bot plays this seat from now on, or no longer does. */
  | { readonly type: "handed"; readonly seat: Seat; readonly bot: boolean }
  /** Done with what this phase asks: ready to begin, to go on, to open the folders. */
  | { readonly type: "readied"; readonly seat: Seat }
  /** A phase begins and lasts until `deadline` (server ms, null without one). */
  | { readonly type: "began"; readonly phase: Phase; readonly deadline: number | null }
  | {
      readonly type: "planned";
      readonly seat: Seat;
      readonly target: number | null;
      readonly prediction: Prediction | null;
    }
  | { readonly type: "predicted"; readonly seat: Seat; readonly prediction: Prediction }
  /** One offer, or up to three at once; `final` is a word, not a rule. */
  | {
      readonly type: "offered";
      readonly seat: Seat;
      readonly offers: readonly { readonly number: number; readonly package: Package }[];
      readonly final: boolean;
    }
  | { readonly type: "withdrawn"; readonly seat: Seat }
  /** A turn has passed: `seat` is the one that offered last, if any. */
  | { readonly type: "turned"; readonly turn: number; readonly seat: Seat | null; readonly cost: BySeat<number> }
  | {
      readonly type: "declined";
      readonly seat: Seat;
      readonly offer: number;
      readonly objection: string;
      readonly about: Subject | null;
    }
  /** A favour: one step on an issue of the other's standing offer, for nothing. */
  | { readonly type: "favour-asked"; readonly seat: Seat; readonly issue: number; readonly option: number }
  | { readonly type: "favour-closed"; readonly seat: Seat; readonly how: "granted" | "traded" | "declined" }
  | { readonly type: "asked"; readonly seat: Seat; readonly topic: Topic }
  /** The answer to the open question; `claims` of it follow as events of their own. Neither facts nor claims: declined to say. */
  | { readonly type: "answered"; readonly seat: Seat; readonly facts: readonly string[]; readonly claims: number }
  | { readonly type: "told"; readonly seat: Seat; readonly fact: string }
  /** A typed claim about one's own seat, and whether it is true. `asked`: it answered the open question. */
  | {
      readonly type: "claimed";
      readonly seat: Seat;
      readonly claim: SeatClaim;
      readonly truth: boolean;
      readonly asked: boolean;
    }
  | { readonly type: "unlocked"; readonly issue: number }
  | { readonly type: "relieved"; readonly seat: Seat; readonly kind: ProcessRelief; readonly points: number }
  | { readonly type: "acknowledged"; readonly seat: Seat; readonly line: number }
  | { readonly type: "said"; readonly seat: Seat; readonly text: string }
  | { readonly type: "heard"; readonly seat: Seat; readonly line: number }
  | { readonly type: "warned"; readonly seat: Seat }
  /** A stakeholder of the seat's own is engaged; with `letIn` the other seat may join. */
  | { readonly type: "engaged"; readonly seat: Seat; readonly stakeholder: string; readonly letIn: boolean }
  | { readonly type: "joined"; readonly seat: Seat; readonly stakeholder: string }
  | { readonly type: "time-asked"; readonly seat: Seat }
  | { readonly type: "time-granted"; readonly seat: Seat | "facilitator"; readonly deadline: number }
  | { readonly type: "leaving"; readonly seat: Seat; readonly deadline: number }
  | { readonly type: "last-called"; readonly reason: "time" | "turns"; readonly deadline: number }
  | { readonly type: "deadline-moved"; readonly deadline: number }
  /** The facilitator starts the clock of reading and planning. */
  | { readonly type: "started"; readonly deadline: number }
  /** Clocks stand still. */
  | { readonly type: "paused" }
  /** They go on; `ms` is how long they stood still, by which every deadline moves. */
  | { readonly type: "resumed"; readonly ms: number }
  | { readonly type: "extended"; readonly ms: number; readonly deadline: number }
  /** The facilitator says something to both, or in private to one seat. */
  | { readonly type: "noted"; readonly seat: Seat | null; readonly text: string }
  /** The facilitator looks in, or no longer does. */
  | { readonly type: "watched"; readonly on: boolean }
  /** A deal that was made on paper, or that there was none (null). Nobody knows what came to light: every issue counts as open. */
  | { readonly type: "recorded"; readonly package: Package | null; readonly surplus: BySeat<number> }
  /** `left`: time left on the clock, ms, in case the deal comes back. */
  | {
      readonly type: "signed";
      readonly seat: Seat;
      readonly offer: number;
      readonly surplus: BySeat<number>;
      readonly left: number;
    }
  /** The stakeholders voted. Who refused is for the seat that owns them. */
  | { readonly type: "ratified"; readonly passed: boolean; readonly refused: BySeat<readonly Refused[]> }
  /** A refused deal is back on the table. */
  | { readonly type: "returned" }
  | { readonly type: "suggested"; readonly seat: Seat; readonly package: Package }
  | { readonly type: "proposed"; readonly packages: readonly Package[]; readonly deadline: number }
  | { readonly type: "voted"; readonly seat: Seat; readonly takes: readonly boolean[] }
  | { readonly type: "improved"; readonly package: Package; readonly surplus: BySeat<number> }
  /** Eight statements, each 1..7 or null, and one sentence. */
  | {
      readonly type: "reflected";
      readonly seat: Seat;
      readonly ratings: readonly (number | null)[];
      readonly commitment: string;
    }
  | { readonly type: "ended"; readonly reason: EndReason; readonly surplus: BySeat<number> }
  | { readonly type: "continued"; readonly table: string };

/** One accepted command with its consequences: a row of the journal. `seq` counts from 1; `at` is server ms. */
export interface Entry {
  readonly seq: number;
  readonly at: number;
  readonly by: By;
  /** The person of a seat that moved; missing in old journals, null for whoever is no person. */
  readonly person?: string | null;
  readonly events: readonly TableEvent[];
}

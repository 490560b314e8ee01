// The state of a table: what folding its events gives. Hidden things included; view.ts alone decides who sees what.
import type { ProcessRelief } from "../outcome/points.ts";
import { type BySeat, bySeat, type Package, type Seat, type Topic } from "../scenario/types.ts";
import type { EndReason, Refused } from "./events.ts";
import type { Phase, Step } from "./phase.ts";
import type { Prediction } from "./prediction.ts";

export type OfferStatus = "standing" | "replaced" | "withdrawn" | "declined" | "accepted";

/**
 * An offer as both seats see it. Those made at once share `group`, the number of the first. `turn` is the turn in which it was made,
 * counted from 1; `at` is server ms.
 */
export interface Offer {
  readonly number: number;
  readonly group: number;
  readonly seat: Seat;
  readonly package: Package;
  readonly final: boolean;
  readonly status: OfferStatus;
  readonly turn: number;
  readonly at: number;
}

export const LINE_KINDS = [
  "sat",
  "began",
  "offered",
  "withdrawn",
  "accepted",
  "declined",
  "favour-asked",
  "favour-closed",
  "asked",
  "answered",
  "withheld",
  "told",
  "claimed",
  "unlocked",
  "acknowledged",
  "said",
  "heard",
  "warned",
  "engaged",
  "joined",
  "time-asked",
  "time-granted",
  "leaving",
  "last-call",
  "ratified",
  "returned",
  "improved",
  "ended",
  "stood",
  "handed",
  "noted",
  "paused",
  "resumed",
  "extended",
  "watched",
  "recorded",
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/**
 * A line of the history that both seats see. Lines are numbered from 1 and never change.
 * `ref` is an offer, an issue or a cited line (by `kind`), -1 for none. `text` is a phase, a topic, fact ids parted by spaces,
 * "objection subject" (see subject.ts), a claim (see claim.ts), a reason, a number of ms, "bot" or "person", "on" or "off", "deal" or
 * "none", or what was typed. `who` is the place in the seat's persons of the one who moved, 0 for the first.
 */
export interface Line {
  readonly number: number;
  readonly at: number;
  readonly seat: Seat | "";
  readonly kind: LineKind;
  readonly ref: number;
  readonly text: string;
  readonly who: number;
}

/** What a seat did privately: its plan, predictions, ballots, reflection. */
export interface Private {
  readonly target: number | null;
  readonly predictions: { readonly before: Prediction | null; readonly after: Prediction | null };
  readonly suggested: readonly Package[];
  readonly takes: readonly boolean[] | null;
  readonly ratings: readonly (number | null)[] | null;
  readonly commitment: string;
  /** Who of its own stakeholders refused at the last ratification. */
  readonly refused: readonly Refused[];
  /** The facilitator's latest private hint to this seat, and how many there were. */
  readonly hint: string;
  readonly hints: number;
}

/** How a stakeholder was engaged, and whether the other seat was let in. */
export interface Engagement {
  readonly letIn: boolean;
  readonly joined: boolean;
}

export interface TableState {
  /** Entries folded so far. */
  readonly seq: number;
  /** Hash of the scenario's text. */
  readonly scenario: string;
  readonly phase: Phase;
  readonly steps: readonly Step[];
  readonly reveal: "itself" | "facilitator";
  readonly talk: "chat" | "spoken";
  /** `room`: only the clock or the facilitator begins the negotiation. */
  readonly pace: "pair" | "room";
  /** Lengths of planning and of the negotiation, ms. */
  readonly planning: number;
  readonly length: number;
  /** Length of the reflection, ms; null for the usual one. */
  readonly reflecting: number | null;
  readonly turns: number;
  /** Points that resentment of an earlier round adds to each walk-away value. */
  readonly inherited: BySeat<number>;
  /** Who sits there, in the order of sitting down; two may share a seat. */
  readonly persons: BySeat<readonly string[]>;
  /** Whether a bot plays the seat now. */
  readonly bots: BySeat<boolean>;
  /** Done with what this phase asks. */
  readonly ready: BySeat<boolean>;
  /** Server ms at which the clock acts next; null while nothing is due. */
  readonly deadline: number | null;
  /** When the clocks stopped, server ms; null while they run. Until they go on every deadline is meant as seen from here. */
  readonly paused: number | null;
  /** Whether the facilitator looks in. */
  readonly watched: boolean;
  /** Notes of the facilitator so far, private ones included. */
  readonly notes: number;
  /** Only accept or decline are left. */
  readonly lastCall: "time" | "turns" | null;
  /** A seat is walking away; the other may make one last offer. */
  readonly leaving: { readonly seat: Seat; readonly lastOffer: boolean } | null;
  /** When the negotiation began, or would have begun had the clock never stood still, server ms. */
  readonly started: number;
  /** Turns passed, 0 before the first offer, and the seat that offered last. */
  readonly turn: number;
  readonly turnSeat: Seat | null;
  readonly offers: readonly Offer[];
  /** For each issue, whether it is open. */
  readonly open: readonly boolean[];
  readonly question: { readonly seat: Seat; readonly topic: Topic } | null;
  readonly favour: { readonly seat: Seat; readonly issue: number; readonly option: number } | null;
  /** More time: asked by a seat, granted once. */
  readonly moreTime: Seat | "granted" | null;
  readonly asked: BySeat<readonly Topic[]>;
  /** Ids of each seat's facts that have come to light. */
  readonly told: BySeat<readonly string[]>;
  /** Process relief of each seat's fear so far, in points. */
  readonly relief: BySeat<Readonly<Partial<Record<ProcessRelief, number>>>>;
  /** Delay cost so far, in points. */
  readonly cost: BySeat<number>;
  /** The engaged stakeholders of each seat, by id. */
  readonly engaged: BySeat<Readonly<Record<string, Engagement>>>;
  /** The offer that was signed; null again when it comes back. */
  readonly signed: number | null;
  /** Time that was left on the clock at the signing, ms. */
  readonly left: number;
  /** Whether the last ratification passed; null before one. */
  readonly ratified: boolean | null;
  /** A refused deal has come back once already. */
  readonly returned: boolean;
  /** The packages of the sealed vote, null before it. */
  readonly proposed: readonly Package[] | null;
  /** The package that replaced the signed one. */
  readonly improved: Package | null;
  /** What was recorded of a negotiation on paper: its deal, or none; null while nothing was. */
  readonly recorded: { readonly package: Package | null } | null;
  readonly own: BySeat<Private>;
  /** Each seat's surplus once a deal is signed or the round has ended. */
  readonly surplus: BySeat<number> | null;
  readonly ended: EndReason | null;
  /** The table at which the same two go on. */
  readonly next: string | null;
  readonly lines: readonly Line[];
}

const NOTHING: Private = {
  target: null,
  predictions: { before: null, after: null },
  suggested: [],
  takes: null,
  ratings: null,
  commitment: "",
  refused: [],
  hint: "",
  hints: 0,
};

/** The state before the first event. */
export const EMPTY_TABLE: TableState = {
  seq: 0,
  scenario: "",
  phase: "briefing",
  steps: [],
  reveal: "itself",
  talk: "chat",
  pace: "pair",
  planning: 0,
  length: 0,
  reflecting: null,
  turns: 0,
  inherited: { buyer: 0, seller: 0 },
  persons: { buyer: [], seller: [] },
  bots: { buyer: false, seller: false },
  ready: { buyer: false, seller: false },
  deadline: null,
  paused: null,
  watched: false,
  notes: 0,
  lastCall: null,
  leaving: null,
  started: 0,
  turn: 0,
  turnSeat: null,
  offers: [],
  open: [],
  question: null,
  favour: null,
  moreTime: null,
  asked: { buyer: [], seller: [] },
  told: { buyer: [], seller: [] },
  relief: { buyer: {}, seller: {} },
  cost: { buyer: 0, seller: 0 },
  engaged: { buyer: {}, seller: {} },
  signed: null,
  left: 0,
  ratified: null,
  returned: false,
  proposed: null,
  improved: null,
  recorded: null,
  own: bySeat(() => NOTHING),
  surplus: null,
  ended: null,
  next: null,
  lines: [],
};

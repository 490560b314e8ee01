// The state of a table: what folding its events gives. Hidden things included; view.ts alone decides who sees what.
import type { ProcessRelief } from "../outcome/points.ts";
import type { BySeat, Package, Seat, Topic } from "../scenario/types.ts";
import type { EndReason } from "./events.ts";

export const PHASES = ["briefing", "negotiating", "agreed", "ended", "revealed"] as const;
export type Phase = (typeof PHASES)[number];

export type OfferStatus = "standing" | "replaced" | "declined" | "accepted";

/** An offer as both seats see it. `turn` is the turn in which it was made, counted from 1; `at` is server ms. */
export interface Offer {
  readonly number: number;
  readonly seat: Seat;
  readonly package: Package;
  readonly status: OfferStatus;
  readonly turn: number;
  readonly at: number;
}

export const LINE_KINDS = [
  "sat",
  "started",
  "offered",
  "accepted",
  "declined",
  "asked",
  "answered",
  "withheld",
  "told",
  "unlocked",
  "acknowledged",
  "said",
  "leaving",
  "last-call",
  "ended",
  "revealed",
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/**
 * A line of the history that both seats see. Lines are numbered from 1 and never change.
 * `ref` is an offer, an issue or a cited line (by `kind`), -1 for none. `text` is a topic, fact ids parted by spaces,
 * "objection subject" (see subject.ts), a reason, or what was typed.
 */
export interface Line {
  readonly number: number;
  readonly at: number;
  readonly seat: Seat | "";
  readonly kind: LineKind;
  readonly ref: number;
  readonly text: string;
}

export interface TableState {
  /** Entries folded so far. */
  readonly seq: number;
  /** Hash of the scenario's text. */
  readonly scenario: string;
  readonly phase: Phase;
  /** Length of the negotiation in ms. */
  readonly length: number;
  readonly turns: number;
  readonly persons: BySeat<string | null>;
  readonly ready: BySeat<boolean>;
  /** Server ms at which the clock acts next; null while nothing is due. */
  readonly deadline: number | null;
  /** Only accept or decline are left. */
  readonly lastCall: "time" | "turns" | null;
  /** A seat is walking away; the other may make one last offer. */
  readonly leaving: { readonly seat: Seat; readonly lastOffer: boolean } | null;
  /** Turns passed, 0 before the first offer, and the seat that offered last. */
  readonly turn: number;
  readonly turnSeat: Seat | null;
  readonly offers: readonly Offer[];
  /** For each issue, whether it is open. */
  readonly open: readonly boolean[];
  readonly question: { readonly seat: Seat; readonly topic: Topic } | null;
  readonly asked: BySeat<readonly Topic[]>;
  /** Ids of each seat's facts that have come to light. */
  readonly told: BySeat<readonly string[]>;
  /** Process relief of each seat's fear so far. */
  readonly relief: BySeat<Readonly<Partial<Record<ProcessRelief, number>>>>;
  /** Delay cost so far, in points. */
  readonly cost: BySeat<number>;
  /** Each seat's surplus once the round is over. */
  readonly surplus: BySeat<number> | null;
  readonly ended: EndReason | null;
  /** The table at which the same two go on. */
  readonly next: string | null;
  readonly lines: readonly Line[];
}

/** The state before the first event. */
export const EMPTY_TABLE: TableState = {
  seq: 0,
  scenario: "",
  phase: "briefing",
  length: 0,
  turns: 0,
  persons: { buyer: null, seller: null },
  ready: { buyer: false, seller: false },
  deadline: null,
  lastCall: null,
  leaving: null,
  turn: 0,
  turnSeat: null,
  offers: [],
  open: [],
  question: null,
  asked: { buyer: [], seller: [] },
  told: { buyer: [], seller: [] },
  relief: { buyer: {}, seller: {} },
  cost: { buyer: 0, seller: 0 },
  surplus: null,
  ended: null,
  next: null,
  lines: [],
};

// What a finding is: one moment of a round, what it cost or won a seat, and what its words need. It must not hold words.
import type { Seat, Topic } from "../scenario/types.ts";
import type { SeatClaim } from "../table/claim.ts";
import type { FindingKind } from "./kinds.ts";

/** What the words of a finding name, by number or id. Which of them a kind has is in the docstring of the function that finds it. */
export interface Values {
  readonly issue?: number;
  /** An option of `issue`. */
  readonly option?: number;
  /** The issue that one took for another. */
  readonly mistaken?: number;
  readonly offer?: number;
  readonly topic?: Topic;
  readonly claim?: SeatClaim["kind"];
  /** A stakeholder's id, and the seat it stands behind. */
  readonly stakeholder?: string;
  readonly behind?: Seat;
  /** Whether a stakeholder refused by its veto or as one of those missing to the quorum. */
  readonly why?: "veto" | "quorum";
  /** What came of a deal that was refused. */
  readonly outcome?: "returned" | "ended";
  /** What an objection is about. */
  readonly about?: "issue" | "fear" | "stakeholder" | "nothing";
  /** What came back for a concession. */
  readonly back?: "nothing" | "little";
  /** How a fear was calmed. */
  readonly how?: "acknowledgement" | "evidence";
  /** Own points: given, got in return, moved after a final word. */
  readonly gave?: number;
  readonly got?: number;
  readonly moved?: number;
  /** Points of the other seat. */
  readonly theirs?: number;
}

export interface Finding {
  readonly kind: FindingKind;
  /** The entry of the log, and the turns passed by then; both null for what was never done. */
  readonly seq: number | null;
  readonly turn: number | null;
  /** Own points: won above 0, lost below 0; null when it cannot be told in points, never 0. */
  readonly points: number | null;
  readonly values: Values;
}

/** A finding at a moment, or about something never done (null). No points are null points. */
export const finding = (
  kind: FindingKind,
  moment: Pick<Finding, "seq" | "turn"> | null,
  points: number | null,
  values: Values = {},
): Finding => ({ kind, seq: moment?.seq ?? null, turn: moment?.turn ?? null, points: points || null, values });

/** The item with the highest number, the first of ties; undefined of none. */
export function highest<T>(items: readonly T[], number: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (kept, item) => (kept === undefined || number(item) > number(kept) ? item : kept),
    undefined,
  );
}

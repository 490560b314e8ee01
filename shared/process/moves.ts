// The moves of a negotiation as its measures need them: flat, typed, each with its moment. It must not measure anything.
import type { BySeat, Package, Seat, Subject, Topic } from "../scenario/types.ts";
import type { SeatClaim } from "../table/claim.ts";

/** Where in the log something happened, so that a finding can point at it. */
export interface Moment {
  /** The entry's number in the log. */
  readonly seq: number;
  /** Server ms. */
  readonly at: number;
  /** Turns passed by then. */
  readonly turn: number;
}

/** What all moves have in common. */
interface Made extends Moment {
  readonly seat: Seat;
  /** Turns that each seat had used up by then: those it passed itself, and half of those that the clock passed. */
  readonly spent: BySeat<number>;
}

/** An offer act: one package, or up to three at once; accepting counts as offering that package (RULES 4). */
export interface OfferMove extends Made {
  readonly kind: "offer";
  readonly packages: readonly Package[];
  readonly final: boolean;
  /** The package is the other seat's, and this is the signature. */
  readonly accepted: boolean;
  /** For each issue, whether it was open. */
  readonly open: readonly boolean[];
}

/** A declined offer with the objection it met. `line` is its number in the history. */
export interface ObjectionMove extends Made {
  readonly kind: "objection";
  readonly line: number;
  readonly about: Subject | null;
  /** Raised in a last call or while a seat was leaving, when nothing can be acknowledged any more. */
  readonly late: boolean;
  /** The package that was declined; null when the log does not hold it. */
  readonly against: Package | null;
}

export interface AcknowledgementMove extends Made {
  readonly kind: "acknowledgement";
  /** The line of the history that it cites. */
  readonly cites: number;
}

export interface QuestionMove extends Made {
  readonly kind: "question";
  readonly topic: Topic;
}

/** The answer to the open question. Without facts and claims the seat declined to say. */
export interface AnswerMove extends Made {
  readonly kind: "answer";
  /** Ids of the facts that it brought to light for the first time. */
  readonly newFacts: readonly string[];
  readonly declined: boolean;
}

/**
 * A typed claim about one's own seat: made at the table, or carried by a fact that came to light for the first time (`fact`, then
 * always true). `asked`: it answered a question.
 */
export interface ClaimMove extends Made {
  readonly kind: "claim";
  readonly claim: SeatClaim;
  readonly truth: boolean;
  readonly asked: boolean;
  readonly fact: string | null;
}

/** A threat to leave. */
export interface WarningMove extends Made {
  readonly kind: "warning";
}

/** The walking away itself. */
export interface LeavingMove extends Made {
  readonly kind: "leaving";
}

export type Move =
  | OfferMove
  | ObjectionMove
  | AcknowledgementMove
  | QuestionMove
  | AnswerMove
  | ClaimMove
  | WarningMove
  | LeavingMove;
export type MoveKind = Move["kind"];

/** The moves of one kind, and of one seat when it is given, in their order. */
export function movesOf<K extends MoveKind>(
  moves: readonly Move[],
  kind: K,
  seat?: Seat,
): readonly Extract<Move, { readonly kind: K }>[] {
  const wanted = (move: Move): move is Extract<Move, { readonly kind: K }> =>
    move.kind === kind && (seat === undefined || move.seat === seat);
  return moves.filter(wanted);
}

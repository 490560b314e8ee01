// Why a command is not carried out. A refusal changes nothing; its words are in the client's catalogues, by reason.

export const REFUSALS = [
  "malformed", // not a command this server knows
  "wrong-phase", // not a move of this phase
  "seat-taken", // somebody sits there
  "not-seated", // nobody sits there yet, or not you
  "not-a-package", // not one option for every issue
  "issue-locked", // the issue is not open yet
  "forbidden-option", // one of your own hard limits
  "same-offer", // your standing offer says exactly this
  "offer-gone", // replaced, declined, or never made
  "own-offer", // only the other seat can take or decline it
  "unknown-objection",
  "needs-subject", // say what the objection is about
  "unknown-subject",
  "card-used", // each question once a round
  "question-open", // one open question at a time
  "no-question", // nothing asked of you
  "unknown-fact",
  "fact-told", // it is in the open already
  "nothing-to-acknowledge",
  "last-call", // only accept or decline are left
  "leaving", // a seat is walking away
  "history-full", // a limit that protects the server
  "nothing-due", // the clock came too early
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  /** The issue it concerns, if it is one. */
  readonly issue?: number;
}

// Why a command is not carried out. A refusal changes nothing; its words are in the client's catalogues, by reason.

export const REFUSALS = [
  "malformed", // not a command this server knows
  "wrong-phase", // not a move of this phase
  "seat-taken", // somebody sits there
  "not-seated", // nobody sits there yet, or not you
  "paused", // the facilitator has stopped the clocks
  "bot-plays", // a bot plays this seat now
  "done-already", // this phase asked you once
  "not-a-package", // not one option for every issue
  "issue-locked", // the issue is not open yet
  "forbidden-option", // one of your own hard limits
  "same-offer", // your standing offer says exactly this
  "offer-gone", // replaced, declined, withdrawn, or never made
  "own-offer", // only the other seat can take or decline it
  "unknown-objection",
  "needs-subject", // say what the objection is about
  "unknown-subject",
  "one-final", // a final offer is one package
  "no-standing-offer", // a favour needs an offer of theirs, a withdrawal one of yours
  "not-one-step", // a favour is one step on one issue
  "favour-open", // one favour at a time
  "no-favour", // nobody asked you for one
  "card-used", // each question once a round
  "question-open", // one open question at a time
  "no-question", // nothing asked of you
  "unknown-fact",
  "fact-told", // it is in the open already
  "not-a-claim", // an issue, option or limit that this case does not have
  "nothing-to-acknowledge",
  "nothing-to-hear", // not a card of the other seat, or not a spoken table
  "unknown-stakeholder",
  "engaged-already",
  "not-let-in", // the other seat has not let you in
  "time-used", // more time is granted once
  "no-time-asked",
  "enough-suggested", // three packages each
  "not-a-ballot", // one answer for every package
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

// The kinds of findings, in the order in which ties are broken: the weightier lesson first. Their wording is in the client's
// catalogues, by kind, as `coach.KIND.title`, `.what` and `.try`; no text belongs here.

export const FINDING_KINDS = [
  "below-walk-away", // signed a deal that is worse than leaving
  "better-on-table", // an offer on the table was better for both than what was signed
  "passed-offer", // left without a deal, though the other's offer was better than leaving
  "missed-zone", // no deal, though one better for both was possible, and no offer of theirs showed it
  "refused", // one of one's own stakeholders refused
  "never-engaged", // the same, and engaging it would have been enough
  "their-people-refused", // somebody behind the other seat refused
  "unasked-issue", // a topic was never asked, and an issue stayed closed
  "kept-issue", // a fact of one's own was never told, and an issue stayed closed
  "left-on-table", // more was possible at no cost to the other
  "gave-for-nothing", // the largest concession that was not answered
  "voted-down", // voted against a package that was better for both
  "delay-cost", // turns past one's grace
  "lie-came-out", // a false claim that one contradicted later
  "soft-final", // a final offer, then a softer one
  "soft-warning", // a warning, then a concession
  "squeezed-them", // won so one-sidedly that it will cost the next round
  "unasked-fear", // a topic was never asked, and the other's fear stayed
  "unacknowledged", // an objection that was not acknowledged in time
  "misread-them", // took the wrong issue for their first priority
  "improvement", // an improvement of the signed deal that both voted for
  "question-opened", // one's own question opened an issue
  "trade", // a concession that brought more than it cost
  "own-fear-told", // told of one's own fear, which relieved some of it
  "sound-exit", // left where no deal was possible
  "nothing-left", // signed a deal that leaves nothing on the table
  "calmed-fear", // an acknowledgement or a proof that relieved the other's fear
  "engaged-in-time", // a stakeholder that would have refused, had it not been engaged
  "read-them-well", // their first priority predicted
  "logrolled", // an offer that gave what is cheap and took what is dear
  "acknowledged", // an objection acknowledged in time and followed up
  "question-told", // a question that brought a new fact
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

const PRAISE: ReadonlySet<FindingKind> = new Set(FINDING_KINDS.slice(FINDING_KINDS.indexOf("improvement")));

/** Whether a finding of this kind praises. */
export const isPraise = (kind: FindingKind): boolean => PRAISE.has(kind);

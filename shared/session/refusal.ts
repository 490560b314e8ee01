// Why a session does not carry out a command. A refusal changes nothing; its words are in the client's catalogues, by reason.

export const SESSION_REFUSALS = [
  "malformed", // not a command this server knows
  "not-yours", // only the facilitator, or only the person concerned
  "wrong-stage", // not possible at this stage of the session
  "closed", // the session is over
  "session-locked", // nobody else is let in
  "session-full",
  "unknown-person",
  "unknown-member-table", // no such table in the running round
  "unknown-team",
  "no-more-rounds",
  "nobody-to-pair", // at least two people, or one and a bot
  "not-a-pairing", // somebody twice, an empty seat, or a person who is not here
  "paused-already",
  "not-paused",
  "not-now-revealed", // the same case is played again, or nothing to reveal
  "seat-full", // a seat holds two people
  "knows-the-other-side", // has had the other seat's brief in this round
  "you-play", // a facilitator who plays sees no secrets
  "done-already",
  "unknown-scenario", // a case that the library does not have
  "contradicting-settings", // see conflicts.ts
  "nothing-due", // the clock came too early
] as const;
export type SessionRefusalReason = (typeof SESSION_REFUSALS)[number];

export interface SessionRefusal {
  readonly reason: SessionRefusalReason;
}

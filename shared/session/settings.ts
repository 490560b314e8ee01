// What a facilitator chooses for a session, as schemas: the agenda and how the room is run. Presets are in presets.ts.
import { z } from "zod";
import { STEPS } from "../table/phase.ts";
import { typed } from "../typed.ts";
import { MAX_MINUTES, MAX_PEOPLE, MAX_ROUNDS, MAX_TEAMS } from "./limits.ts";

export { MAX_PEOPLE, MAX_ROUNDS, MAX_TEAMS };

/** Minutes of a phase. */
const minutes = (most: number) => z.number().min(0.1).max(most);

/** One round: a case played once by every pair. `planning` covers reading the brief as well. */
export const RoundPlan = z.strictObject({
  /** Id of a case of the library. */
  scenario: z.string().min(1).max(64),
  minutes: z.strictObject({
    planning: minutes(MAX_MINUTES.planning),
    negotiating: minutes(MAX_MINUTES.negotiating),
    reflecting: minutes(MAX_MINUTES.reflecting),
  }),
  steps: z.array(z.enum(STEPS)).max(STEPS.length),
  /** `new`: new pairs. `swap`: the pairs of the round before with seats swapped. `same`: those pairs as they sat. */
  pairs: z.enum(["new", "swap", "same"]),
  /** Whether the resentment of the round before is carried in; only for pairs that stay together (RULES 4). */
  carry: z.boolean(),
});
export type RoundPlan = z.infer<typeof RoundPlan>;

export const SessionSettings = z.strictObject({
  title: typed().min(1).max(80),
  agenda: z.array(RoundPlan).min(1).max(MAX_ROUNDS),
  /** `spoken`: people talk in the room or on a call. */
  talk: z.enum(["chat", "spoken"]),
  /** When both folders may be opened: after each round, or after the last round of the same case or its twin. */
  reveal: z.enum(["round", "case"]),
  /** `pair`: each pair goes on when both are done. `room`: reading, planning and the start of the negotiation are the same for all. */
  clock: z.enum(["pair", "room"]),
  /** Whether people see each other's names, or aliases that the session gives. The facilitator always sees names. */
  names: z.enum(["names", "aliases"]),
  /** How new pairs are made. Nobody meets the same person twice while that can be avoided. */
  pairing: z.enum(["random", "rotate", "hand"]),
  /** Names of teams to choose from at joining; none: no teams. */
  teams: z.array(typed().min(1).max(40)).max(MAX_TEAMS),
  /** Whether people of one team are kept from being paired with each other. */
  apart: z.boolean(),
  /** Buyer, seller and an observer at each table; the observer's place goes round. */
  threes: z.boolean(),
  /** What an odd one out does. */
  odd: z.enum(["shared", "watch", "bot"]),
  /** What happens with people who join while a round is played. */
  late: z.enum(["ask", "pair", "watch", "bot"]),
  /** Seconds a seat may stay empty before a bot takes it; 0: never by itself. */
  standIn: z.int().min(0).max(3600),
  /** No facilitator: the rounds begin and end by the participants' own votes. */
  selfRun: z.boolean(),
  /** The facilitator plays too, so sees no secrets before they are revealed. */
  plays: z.boolean(),
});
export type SessionSettings = z.infer<typeof SessionSettings>;

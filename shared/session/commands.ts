// What the facilitator, a participant or the server may ask of a session, as schemas. Whether it is allowed now is decided in decide.ts.
import { z } from "zod";
import { SEATS } from "../scenario/types.ts";
import { MAX_SAY } from "../table/limits.ts";
import { typed } from "../typed.ts";
import { MAX_ROUNDS, SessionSettings } from "./settings.ts";

const id = z.string().min(1).max(64);
const table = z.int().min(1).max(200);
const count = z.strictObject({ buyer: z.int().min(0).max(99), seller: z.int().min(0).max(99) });

/** One table of a plan made by hand. */
const PlannedTable = z.strictObject({
  seats: z.strictObject({ buyer: z.array(id).max(2), seller: z.array(id).max(2) }),
  observers: z.array(id).max(20),
  bots: z.strictObject({ buyer: z.boolean(), seller: z.boolean() }),
});

/** Only for the facilitator. */
export const FacilitatorCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("arrange"), settings: SessionSettings }),
  z.strictObject({ type: z.literal("lock"), locked: z.boolean() }),
  /** Lets a late-comer in; `as`, while a round is played: what the person does in it. Left out: is paired with one who waits, or waits. */
  z.strictObject({ type: z.literal("admit"), person: id, as: z.enum(["wait", "pair", "watch", "bot"]).optional() }),
  z.strictObject({ type: z.literal("remove"), person: id }),
  z.strictObject({ type: z.literal("team"), person: id, team: z.string().max(40) }),
  /** Makes the pairs of the next round anew; by hand with `tables`. */
  z.strictObject({ type: z.literal("pair"), tables: z.array(PlannedTable).max(200).nullable() }),
  z.strictObject({ type: z.literal("begin-round") }),
  z.strictObject({ type: z.literal("end-round") }),
  z.strictObject({ type: z.literal("pause") }),
  z.strictObject({ type: z.literal("resume") }),
  z.strictObject({
    type: z.literal("extend"),
    table: table.nullable(),
    ms: z
      .int()
      .min(1_000)
      .max(60 * 60_000),
  }),
  z.strictObject({
    type: z.literal("tell"),
    table: table.nullable(),
    seat: z.enum(SEATS).nullable(),
    text: typed().min(1).max(MAX_SAY),
  }),
  z.strictObject({ type: z.literal("skip"), table: table.nullable() }),
  z.strictObject({ type: z.literal("watch"), table, on: z.boolean() }),
  /** Puts a person into a seat or an observer's chair of a table of the running round, and out of where that person was. */
  z.strictObject({ type: z.literal("place"), person: id, table, seat: z.enum([...SEATS, "observer"]) }),
  /** Takes a person out of the running round. */
  z.strictObject({ type: z.literal("unseat"), person: id }),
  /** Gives a seat to a bot, or back to the person who sits there. */
  z.strictObject({ type: z.literal("bot"), table, seat: z.enum(SEATS), on: z.boolean() }),
  z.strictObject({ type: z.literal("record"), table, package: z.array(z.int().min(0).max(59)).max(60).nullable() }),
  z.strictObject({ type: z.literal("lower-hand"), person: id }),
  z.strictObject({ type: z.literal("reveal") }),
  z.strictObject({ type: z.literal("debrief") }),
  z.strictObject({
    type: z.literal("show"),
    step: z.int().min(0).max(20),
    named: z.boolean(),
    table: z.int().min(0).max(200),
    /** The round of the replayed table, from 1; left out: the last that is revealed. */
    round: z.int().min(1).max(MAX_ROUNDS).optional(),
  }),
  z.strictObject({ type: z.literal("close") }),
]);
export type FacilitatorCommand = z.infer<typeof FacilitatorCommand>;

/** For every participant, about themselves. */
export const ParticipantCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("hand"), up: z.boolean() }),
  z.strictObject({ type: z.literal("leave") }),
  z.strictObject({ type: z.literal("choose-team"), team: z.string().max(40) }),
  z.strictObject({ type: z.literal("done") }),
  z.strictObject({
    type: z.literal("tally"),
    table,
    tally: z.strictObject({ questions: count, concessions: count, acknowledgements: count }),
  }),
]);
export type ParticipantCommand = z.infer<typeof ParticipantCommand>;

/** What the server itself asks: somebody joined, a table is over, a seat stayed empty, its person came back. */
export const SessionHostCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("join"), person: id, team: z.string().max(40) }),
  z.strictObject({ type: z.literal("stand-in"), table, seat: z.enum(SEATS), on: z.boolean() }),
  /** Every table of the running round is over. */
  z.strictObject({ type: z.literal("all-over") }),
  z.strictObject({ type: z.literal("tick") }),
]);
export type SessionHostCommand = z.infer<typeof SessionHostCommand>;

/** What the library knows of an agenda's cases: hashes of their texts, and for each round the first with the same case or its twin. */
export interface Pins {
  readonly scenarios: readonly string[];
  readonly cases: readonly number[];
}

/** An `arrange` with the pins of its agenda, which the server adds before it is decided (create.ts, pinAgenda). */
export type PinnedArrange = Extract<FacilitatorCommand, { type: "arrange" }> & { readonly pins: Pins };

/** What decide takes. */
export type SessionCommand =
  | Exclude<FacilitatorCommand, { type: "arrange" }>
  | PinnedArrange
  | ParticipantCommand
  | SessionHostCommand;

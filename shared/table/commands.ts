// What a client, the clock or the server may ask of a table, as schemas. Whether a command is allowed now is decided in decide.ts.
import { z } from "zod";
import { SEATS, TOPICS } from "../scenario/types.ts";
import { typed } from "../typed.ts";
import { MAX_AT_ONCE, MAX_EXTENSION, MAX_SAY, MIN_EXTENSION, STATEMENTS } from "./limits.ts";
import { Prediction, SeatClaim } from "./statements.ts";

const number = z.int().min(0).max(9999);
const id = z.string().min(1).max(64);
const Package = z.array(number).min(1).max(60);

const Subject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("issue"), issue: number }),
  z.strictObject({ kind: z.literal("fear") }),
  z.strictObject({ kind: z.literal("stakeholder"), stakeholder: id }),
]);

/** The moves a seat can make (RULES 2). Offers and lines are named by their numbers in the view. */
export const SeatCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready") }),
  z.strictObject({
    type: z.literal("plan"),
    target: z.int().min(-1_000_000).max(1_000_000).nullable(),
    prediction: Prediction.nullable(),
  }),
  z.strictObject({ type: z.literal("offer"), packages: z.array(Package).min(1).max(MAX_AT_ONCE), final: z.boolean() }),
  z.strictObject({ type: z.literal("accept"), offer: number }),
  z.strictObject({ type: z.literal("decline"), offer: number, objection: id, about: Subject.nullable() }),
  z.strictObject({ type: z.literal("withdraw") }),
  z.strictObject({ type: z.literal("favour"), issue: number, option: number }),
  z.strictObject({ type: z.literal("grant") }),
  z.strictObject({ type: z.literal("decline-favour") }),
  z.strictObject({ type: z.literal("ask"), topic: z.enum(TOPICS) }),
  z.strictObject({ type: z.literal("answer"), facts: z.array(id).max(3), claims: z.array(SeatClaim).max(3) }),
  z.strictObject({ type: z.literal("tell"), fact: id }),
  z.strictObject({ type: z.literal("claim"), claim: SeatClaim }),
  z.strictObject({ type: z.literal("acknowledge"), line: number }),
  z.strictObject({ type: z.literal("say"), text: typed().min(1).max(MAX_SAY) }),
  z.strictObject({ type: z.literal("heard"), line: number }),
  z.strictObject({ type: z.literal("engage"), stakeholder: id, letIn: z.boolean() }),
  z.strictObject({ type: z.literal("join"), stakeholder: id }),
  z.strictObject({ type: z.literal("warn") }),
  z.strictObject({ type: z.literal("ask-time") }),
  z.strictObject({ type: z.literal("grant-time") }),
  z.strictObject({ type: z.literal("walk") }),
  z.strictObject({ type: z.literal("predict"), prediction: Prediction }),
  z.strictObject({ type: z.literal("suggest"), package: Package }),
  z.strictObject({ type: z.literal("vote"), takes: z.array(z.boolean()).min(1).max(MAX_AT_ONCE) }),
  z.strictObject({
    type: z.literal("reflect"),
    ratings: z.array(z.int().min(1).max(7).nullable()).length(STATEMENTS),
    commitment: typed().max(MAX_SAY),
  }),
]);
export type SeatCommand = z.infer<typeof SeatCommand>;

/**
 * What the server asks, for itself or for the facilitator: people sit down and stand up, a bot plays for them, a deadline passes, a
 * restart leaves more time, the next table is named; the clock of the briefing starts, the table pauses and goes on, gets more time,
 * leaves a phase or the round; a note, a look, a deal made on paper, the reveal.
 */
export const HostCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("sit"), seat: z.enum(SEATS), person: id }),
  z.strictObject({ type: z.literal("stand"), seat: z.enum(SEATS), person: id }),
  z.strictObject({ type: z.literal("bot"), seat: z.enum(SEATS), on: z.boolean() }),
  z.strictObject({ type: z.literal("start") }),
  z.strictObject({ type: z.literal("pause") }),
  z.strictObject({ type: z.literal("go-on") }),
  z.strictObject({ type: z.literal("extend"), ms: z.int().min(MIN_EXTENSION).max(MAX_EXTENSION) }),
  z.strictObject({ type: z.literal("skip") }),
  z.strictObject({ type: z.literal("finish") }),
  z.strictObject({
    type: z.literal("note"),
    text: typed().min(1).max(MAX_SAY),
    seat: z.enum(SEATS).nullable(),
  }),
  z.strictObject({ type: z.literal("watch"), on: z.boolean() }),
  z.strictObject({ type: z.literal("record"), package: Package.nullable() }),
  z.strictObject({ type: z.literal("tick") }),
  z.strictObject({ type: z.literal("restore") }),
  z.strictObject({ type: z.literal("reveal") }),
  z.strictObject({ type: z.literal("continue"), table: id }),
]);
export type HostCommand = z.infer<typeof HostCommand>;

export type TableCommand = SeatCommand | HostCommand;

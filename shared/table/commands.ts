// What a client, the clock or the server may ask of a table, as schemas. Whether a command is allowed now is decided in decide.ts.
import { z } from "zod";
import { SEATS, TOPICS } from "../scenario/types.ts";

/** The longest chat line, in characters. */
export const MAX_SAY = 500;

const number = z.int().min(0).max(9999);
const id = z.string().min(1).max(64);

const Subject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("issue"), issue: number }),
  z.strictObject({ kind: z.literal("fear") }),
  z.strictObject({ kind: z.literal("stakeholder"), stakeholder: id }),
]);

/** The moves a seat can make (RULES 2). Offers and lines are named by their numbers in the view. */
export const SeatCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready") }),
  z.strictObject({ type: z.literal("offer"), package: z.array(number).min(1).max(60) }),
  z.strictObject({ type: z.literal("accept"), offer: number }),
  z.strictObject({ type: z.literal("decline"), offer: number, objection: id, about: Subject.nullable() }),
  z.strictObject({ type: z.literal("ask"), topic: z.enum(TOPICS) }),
  z.strictObject({ type: z.literal("answer"), facts: z.array(id).max(3) }),
  z.strictObject({ type: z.literal("tell"), fact: id }),
  z.strictObject({ type: z.literal("acknowledge"), line: number }),
  z.strictObject({ type: z.literal("say"), text: z.string().trim().min(1).max(MAX_SAY) }),
  z.strictObject({ type: z.literal("walk") }),
]);
export type SeatCommand = z.infer<typeof SeatCommand>;

/** What the server itself asks: a person sits down, a deadline passes, a restart leaves more time, the next table is named. */
export const HostCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("sit"), seat: z.enum(SEATS), person: id }),
  z.strictObject({ type: z.literal("tick") }),
  z.strictObject({ type: z.literal("restore") }),
  z.strictObject({ type: z.literal("continue"), table: id }),
]);
export type HostCommand = z.infer<typeof HostCommand>;

export type TableCommand = SeatCommand | HostCommand;

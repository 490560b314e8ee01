// The schemas of what seats state: claims about themselves, predictions of the other. Their types and meaning stand in claim.ts and prediction.ts.
import { z } from "zod";
import type { SeatClaim as Claim } from "./claim.ts";
import { BANDS, DIRECTIONS, type Prediction as Guess } from "./prediction.ts";

const issue = z.int().min(0).max(59);
const confidence = z.number().min(0.5).max(1);

export const SeatClaim: z.ZodType<Claim> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("priority"), issue, rank: z.int().min(1).max(60) }),
  z.strictObject({ kind: z.literal("limit"), issue, option: z.int().min(0).max(59) }),
  z.strictObject({ kind: z.literal("walk-away"), band: z.enum(BANDS) }),
  z.strictObject({ kind: z.literal("deadline"), turns: z.int().min(0).max(200) }),
  z.strictObject({ kind: z.literal("stakeholder"), issue }),
  z.strictObject({ kind: z.literal("fear"), fears: z.boolean() }),
  z.strictObject({ kind: z.literal("relief"), issue }),
]);

export const Prediction: z.ZodType<Guess> = z.strictObject({
  priorities: z
    .array(issue)
    .max(3)
    .refine((list) => new Set(list).size === list.length),
  directions: z.array(z.enum(DIRECTIONS).nullable()).max(60),
  walkAway: z.strictObject({ band: z.enum(BANDS), confidence }).nullable(),
  hardest: z.strictObject({ issue: z.int().min(-1).max(59), confidence }).nullable(),
  fears: z.strictObject({ value: z.boolean(), confidence }).nullable(),
});

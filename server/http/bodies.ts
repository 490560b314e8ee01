// Schemas of the bodies that calls send (shared/protocol.ts has their types).
import { z } from "zod";
import { SECRET_LENGTH } from "../../shared/protocol.ts";
import { SEATS } from "../../shared/scenario/types.ts";

const Secret = z.string().regex(new RegExp(`^[\\w-]{${SECRET_LENGTH}}$`));
/** A person's name: 1 to 40 visible characters. */
const Name = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);

export const OpenTableBody = z.strictObject({
  scenario: z.string().max(64),
  seat: z.enum([...SEATS, "chance"]),
  name: Name,
  token: Secret,
  invitation: Secret,
  course: z.enum(["whole", "short"]),
});
export const ClaimBody = z.strictObject({ name: Name, token: Secret });
export const InviteBody = z.strictObject({ invitation: Secret });
export const AgainBody = z.strictObject({ token: Secret });
export const ResumeBody = z.strictObject({ table: z.string().max(64), protocol: z.number() });

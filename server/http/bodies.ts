// Schemas of the bodies that calls send and of their short answers (shared/protocol.ts and sessionProtocol.ts have their types).
import { z } from "zod";
import { DIFFICULTIES, PRESETS } from "../../shared/bot/characters.ts";
import { SECRET_LENGTH } from "../../shared/protocol.ts";
import { SEATS } from "../../shared/scenario/types.ts";
import { MAX_ROUNDS, SessionSettings } from "../../shared/session/settings.ts";
import { OWN_CASE } from "../../shared/sessionProtocol.ts";

const Secret = z.string().regex(new RegExp(`^[\\w-]{${SECRET_LENGTH}}$`));
/** A person's name: 1 to 40 visible characters. */
const Name = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u);
const Id = z.string().min(1).max(64);
/** The text of a case that is not the library's: four times the longest of those, so that reading it never holds the others up for long. */
const CaseText = z.string().min(1).max(60_000);
const Seat = z.enum(SEATS);
/** A place in a room, for the SDK's consumeSeatReservation. */
const Reservation = z.unknown();

export const OpenTableBody = z.strictObject({
  scenario: Id,
  own: CaseText.optional(),
  seat: z.enum([...SEATS, "chance"]),
  name: Name,
  token: Secret,
  invitation: Secret,
  course: z.enum(["whole", "short"]),
});
export const PracticeBody = z.strictObject({
  scenario: Id,
  own: CaseText.optional(),
  seat: z.enum([...SEATS, "chance"]),
  name: Name,
  token: Secret,
  course: z.enum(["whole", "short"]),
  partner: z.strictObject({ preset: z.enum(PRESETS), difficulty: z.enum(DIFFICULTIES) }),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});
export const PauseBody = z.strictObject({ on: z.boolean() });
export const TableAnswer = z.object({ table: Id, seat: Seat });
export const InvitationAnswer = z.object({ title: z.string(), seat: Seat, seatTitle: z.string(), host: z.string() });
export const ClaimBody = z.strictObject({ name: Name, token: Secret });
export const SeatAnswer = z.object({ seat: Seat });
export const InviteBody = z.strictObject({ invitation: Secret });
/** A call that has nothing to answer. */
export const Done = z.object({});
export const TokenBody = z.strictObject({ token: Secret });
export const ResumeBody = z.union([
  z.strictObject({ table: Id, protocol: z.number() }),
  z.strictObject({ session: Id, protocol: z.number() }),
]);
export const ResumeAnswer = z.union([
  z.object({ seat: z.enum([...SEATS, "observer", "facilitator"]), reservation: Reservation }),
  z.object({ role: z.enum(["facilitator", "participant"]), reservation: Reservation }),
]);

export const HostingAnswer = z.object({ password: z.boolean(), retentionDays: z.number() });
export const CreateSessionBody = z.strictObject({
  settings: SessionSettings,
  own: z
    .array(z.strictObject({ name: Id.startsWith(OWN_CASE), text: CaseText }))
    .max(MAX_ROUNDS)
    .optional(),
  token: Secret,
  password: z.string().max(200).optional(),
});
export const CreateSessionAnswer = z.object({ session: Id, code: z.string() });
export const CodeAnswer = z.object({
  session: Id,
  title: z.string(),
  locked: z.boolean(),
  stage: z.string(),
  teams: z.array(z.string()),
  names: z.enum(["names", "aliases"]),
  selfRun: z.boolean(),
});
export const JoinBody = z.strictObject({ name: Name, team: z.string().trim().max(40), token: Secret });
export const JoinAnswer = z.object({ session: Id, person: Id, name: z.string() });
export const NameBody = z.strictObject({ name: Name });
export const NameAnswer = z.object({ name: z.string() });

// Tables with a case from the desk: both seats of one for the same person, or one against a bot. The text goes with the call.
import type { HttpReason } from "../../../shared/protocol.ts";
import { fail, ok, type Result } from "../../../shared/result.ts";
import { type BySeat, bySeat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { claimSeat, openPractice, openTable } from "../../net/api.ts";
import { tokens } from "../../net/keep.ts";
import { newSecret } from "../../net/secret.ts";
import { seatAddress } from "../router.ts";
import type { Draft } from "./drafts.ts";
import { ownName } from "./ownName.ts";

/** The addresses of the two seats. */
export type BothSeats = BySeat<string>;

/** Opens a table and takes both seats of it. */
export async function openBoth({ text, title }: Draft): Promise<Result<BothSeats, HttpReason>> {
  const [token, other, invitation] = [newSecret(), newSecret(), newSecret()];
  const opened = await openTable({
    scenario: ownName(title),
    own: text,
    seat: "buyer",
    name: t("desk.play.name.buyer"),
    token,
    invitation,
    course: "short",
  });
  if (!opened.ok) return opened;
  const { table, seat } = opened.value;
  const claimed = await claimSeat(table, invitation, { name: t("desk.play.name.seller"), token: other });
  if (!claimed.ok) return fail(claimed.error);

  const addresses = { own: seatAddress(table, token), other: seatAddress(table, other) };
  return ok(bySeat((one) => (one === seat ? addresses.own : addresses.other)));
}

/** Opens a table against a fair bot; answers the address of the seat. */
export async function practiseWith({ text, title }: Draft): Promise<Result<string, HttpReason>> {
  const token = newSecret();
  const opened = await openPractice({
    scenario: ownName(title),
    own: text,
    seat: "buyer",
    name: t("desk.play.name.buyer"),
    token,
    course: "short",
    partner: { preset: "fair", difficulty: "medium" },
    seed: (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
  });
  if (!opened.ok) return opened;
  const { table } = opened.value;
  tokens.set(table, token);
  return ok(seatAddress(table, token));
}

// The words of a verdict and of an ending. The verdict itself comes from the server.
import type { Debrief } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";

export const endingText = ({ ending }: Debrief): string => t(`debrief.ending.${ending}`);

/** Why two losers: the four ways of RULES 3. */
function losersText({ signed, ratified, nash }: Debrief): string {
  if (!signed) return t("debrief.verdict.two-losers.no-deal");
  if (!nash) return t("debrief.verdict.two-losers.no-zone");
  return t(ratified ? "debrief.verdict.two-losers.text" : "debrief.verdict.two-losers.unratified");
}

export function verdictOf(debrief: Debrief): { readonly title: string; readonly text: string } {
  const { verdict, full } = debrief;
  if (verdict === "two-winners" && full) {
    return { title: t("debrief.verdict.full"), text: t("debrief.verdict.full.text") };
  }
  if (verdict === "two-losers") return { title: t("debrief.verdict.two-losers"), text: losersText(debrief) };
  return { title: t(`debrief.verdict.${verdict}`), text: t(`debrief.verdict.${verdict}.text`) };
}

// The three answers to a favour asked of me: grant it, trade it for something, decline. What each costs stands in the band.
import { t } from "../../i18n/index.ts";
import { announce } from "../../pages/announce.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";

export function FavourAnswers({ desk }: { desk: Desk }) {
  const { favour, moves } = desk.shown;
  const { asked } = favour;
  if (!asked) return null;
  /** Takes the step into the draft, to be answered with an offer that asks for something in return. */
  const trade = () => {
    if (asked.mine) desk.copy(asked.mine.package);
    else desk.choose(asked.issue, asked.option);
    desk.open(null);
    announce(t("table.favour.traded"));
    const group = document.querySelector(`.sheet [data-issue="${asked.issue}"]`);
    const stop = group?.querySelectorAll<HTMLInputElement>("input")[asked.option];
    stop?.focus();
    group?.scrollIntoView({ block: "nearest" });
  };
  const granting = desk.waiting("grant");
  const declining = desk.waiting("decline-favour");
  return (
    <span class="answers">
      <button
        type="button"
        class="btn"
        aria-busy={granting}
        disabled={moves.grant !== null}
        title={moves.grant ? say(moves.grant) : ""}
        onClick={() => void desk.act("grant", { type: "grant" })}
      >
        {granting ? t("table.pending.sent") : t("table.favour.grant")}
      </button>
      <button type="button" class="btn" title={t("table.favour.tradeWhy")} onClick={trade}>
        {t("table.favour.trade")}
      </button>
      <button
        type="button"
        class="btn"
        aria-busy={declining}
        onClick={() => void desk.act("decline-favour", { type: "decline-favour" })}
      >
        {declining ? t("table.pending.sent") : t("table.favour.decline")}
      </button>
    </span>
  );
}

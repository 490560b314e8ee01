// The win-win score taken apart: its factors as bars with words; what was inherited only where it cost something.
import type { Debrief } from "../../../shared/protocol.ts";
import { percent } from "../../charts/bars.ts";
import { t } from "../../i18n/index.ts";

const FACTORS = ["friction", "efficiency", "balance", "inherited"] as const;

export function Factors({ debrief }: { debrief: Debrief }) {
  const { factors, winWin, signed } = debrief;
  const lead = factors ? "debrief.factors.lead" : signed ? "debrief.factors.none" : "debrief.factors.no-deal";
  const shown = FACTORS.filter((factor) => factors && (factor !== "inherited" || factors.inherited < 1));
  return (
    <section class="paper sheet factors">
      <h2>{t("debrief.factors")}</h2>
      <p class="note">{t(lead, { score: Math.round(winWin), factors: shown.length })}</p>
      {factors && (
        <ul>
          {shown.map((factor) => (
            <li key={factor}>
              <strong>{t(`debrief.factor.${factor}`)}</strong>
              <span class="track" aria-hidden="true">
                <span class="fill" style={{ width: `${percent(Math.min(1, factors[factor]))}%` }} />
              </span>
              <strong class="num">{t("more.percent", { share: percent(factors[factor]) })}</strong>
              <span class="cap">{t(`debrief.factor.${factor}.text`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

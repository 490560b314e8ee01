// Who cared for what: both importances of each term as bars from the middle, with what was signed and what would be best.
import { percent } from "../../charts/bars.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Seen } from "./seen.ts";

export function TradeOff({ seen }: { seen: Seen }) {
  const { issues, briefs, signed, nash } = seen.debrief;
  const share = (seat: "buyer" | "seller", issue: number) => briefs[seat].importance[issue] ?? 0;
  const most = Math.max(0.01, ...briefs.buyer.importance, ...briefs.seller.importance);
  const difference = (issue: number) => Math.abs(share("buyer", issue) - share("seller", issue));
  const order = issues.map((_, issue) => issue).sort((a, b) => difference(b) - difference(a));
  const option = (issue: number, chosen: readonly number[] | undefined) =>
    chosen ? issues[issue]?.options[chosen[issue] ?? -1] : "–";
  const bar = (seat: "buyer" | "seller", issue: number) => (
    <td class={`side of-${seat}`}>
      <span class="track" aria-hidden="true">
        <span class="fill" style={{ width: `${(share(seat, issue) / most) * 100}%` }} />
      </span>
      <span class="num">{t("more.percent", { share: percent(share(seat, issue)) })}</span>
    </td>
  );
  return (
    <section class="paper sheet trade">
      <h2>{t("debrief.trade")}</h2>
      <p class="note">{t("debrief.trade.lead")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("debrief.trade.issue")}</th>
            {(["buyer", "seller"] as const).map((seat) => (
              <th scope="col" key={seat} class={`head of-${seat}`}>
                <Mark kind={seat} /> {seat === seen.seat ? t("debrief.you") : seen.name}
              </th>
            ))}
            <th scope="col">{t("debrief.trade.signed")}</th>
            <th scope="col">{t("debrief.trade.best")}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((issue) => (
            <tr key={issues[issue]?.name}>
              <th scope="row">{issues[issue]?.name}</th>
              {bar("buyer", issue)}
              {bar("seller", issue)}
              <td class="chosen" data-label={t("debrief.trade.signed")}>
                {option(issue, signed?.package)}
              </td>
              <td class="chosen" data-label={t("debrief.trade.best")}>
                {option(issue, nash?.package)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

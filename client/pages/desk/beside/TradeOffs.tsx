// Who cares for what: how much each term matters to each seat, and where they can trade.
import type { CaseMap } from "../../../../shared/desk/report.ts";
import { TRADE_RATIO } from "../../../../shared/scenario/lint/lintIssues.ts";
import { type Scenario, SEATS } from "../../../../shared/scenario/types.ts";
import { percent } from "../../../charts/bars.ts";
import { t } from "../../../i18n/index.ts";
import { Mark } from "../../../look/Mark.tsx";

/** Which seat a disputed term is worth so much more to that giving it pays; null for none. */
function dearTo({ importance, directions }: CaseMap, issue: number): "buyer" | "seller" | null {
  if (directions[issue] !== "opposed") return null;
  const [buyer, seller] = [importance.buyer[issue] ?? 0, importance.seller[issue] ?? 0];
  if (buyer >= TRADE_RATIO * seller) return "buyer";
  return seller >= TRADE_RATIO * buyer ? "seller" : null;
}

export function TradeOffs({ map, scenario }: { map: CaseMap; scenario: Scenario }) {
  const most = Math.max(0.01, ...map.importance.buyer, ...map.importance.seller);
  return (
    <section class="paper sheet trade-offs">
      <h2>{t("desk.trade")}</h2>
      <p class="note">{t("desk.trade.lead")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("desk.trade.term")}</th>
            {SEATS.map((seat) => (
              <th key={seat} scope="col">
                <Mark kind={seat} size="0.875rem" /> {t(`seat.${seat}`)}
              </th>
            ))}
            <th scope="col">{t("desk.trade.what")}</th>
          </tr>
        </thead>
        <tbody>
          {scenario.issues.map(({ id, name }, issue) => {
            const dear = dearTo(map, issue);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {SEATS.map((seat) => (
                  <td key={seat} class={`share-cell of-${seat}`}>
                    <span class="track" aria-hidden="true">
                      <span class="fill" style={{ width: `${((map.importance[seat][issue] ?? 0) / most) * 100}%` }} />
                    </span>
                    <span class="num">{t("desk.percent", { share: percent(map.importance[seat][issue] ?? 0) })}</span>
                  </td>
                ))}
                <td>
                  {dear ? (
                    <span class="chip brass">{t(`desk.trade.dear.${dear}`)}</span>
                  ) : (
                    t(`desk.trade.${map.directions[issue] ?? "indifferent"}`)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

// What kind of game the case is, in the numbers of the library's table.
import type { CaseMap } from "../../../../shared/desk/report.ts";
import { t } from "../../../i18n/index.ts";
import { decimal } from "./decimal.ts";

export function Numbers({ map }: { map: CaseMap }) {
  const { packages, zone, frontier, middle, random, asking } = map.profile;
  const rows = [
    { what: t("desk.number.packages"), value: decimal(Number(packages)) },
    { what: t("desk.number.zone"), value: t("desk.percent.exact", { share: decimal(zone * 100) }) },
    { what: t("desk.number.frontier"), value: decimal(frontier) },
    { what: t("desk.number.middle"), value: decimal(middle) },
    { what: t("desk.number.random"), value: decimal(random) },
    { what: t("desk.number.asking"), value: asking === null ? t("desk.number.no-zone") : decimal(asking) },
  ];
  return (
    <section class="paper sheet numbers">
      <h2>{t("desk.numbers")}</h2>
      <dl>
        {rows.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="cap">{t("desk.numbers.note")}</p>
    </section>
  );
}

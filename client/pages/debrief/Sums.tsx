// Both seats' points side by side: what was won, what was lost on the way, what stayed on the table.
import type { Debrief } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Seen } from "./seen.ts";

const calmed = (debrief: Debrief, seat: Seat): number =>
  Object.values(debrief.briefs[seat].relief).reduce((sum, one) => sum + one, 0);

const hundredth = (gamma: number | null): number | null => (gamma === null ? null : Math.round(gamma * 100));

export function Sums({ seen }: { seen: Seen }) {
  const { debrief, seat, other, name } = seen;
  const seats = [seat, other] as const;
  const rows: readonly { key: string; title: string; of: (seat: Seat) => number | null }[] = [
    { key: "surplus", title: t("debrief.sum.surplus"), of: (each) => debrief.surplus[each] },
    { key: "gamma", title: t("debrief.sum.gamma"), of: (each) => hundredth(debrief.gamma[each]) },
    { key: "left", title: t("debrief.sum.left"), of: (each) => debrief.leftOnTable[each] },
    { key: "cost", title: t("debrief.sum.cost"), of: (each) => debrief.cost[each] },
    { key: "calmed", title: t("debrief.sum.calmed"), of: (each) => calmed(debrief, each) },
    { key: "fear", title: t("debrief.sum.fear"), of: (each) => debrief.unrelievedFear[each] },
  ];
  const worthShowing = rows.filter(
    ({ key, of }) => key === "surplus" || seats.some((each) => of(each) !== null && of(each) !== 0),
  );
  return (
    <section class="paper sheet sums">
      <h2>{t("debrief.sums")}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Mark kind={seat} /> {t("debrief.you")}
            </th>
            <th scope="col">
              <Mark kind={other} /> {name}
            </th>
          </tr>
        </thead>
        <tbody>
          {worthShowing.map(({ key, title, of }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              {seats.map((each) => {
                const value = of(each);
                return (
                  <td class="num" key={each}>
                    {value === null ? t("debrief.none") : points(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

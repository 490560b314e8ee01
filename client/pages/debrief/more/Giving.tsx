// Who gave what: the concessions of both seats as bars, those that nothing came back for hatched.
import type { Seat } from "../../../../shared/scenario/types.ts";
import { BarRows } from "../../../charts/BarRows.tsx";
import { points, t } from "../../../i18n/index.ts";
import type { Seen } from "../seen.ts";
import { BothTable } from "./BothTable.tsx";
import { Chart, Fold } from "./Fold.tsx";
import { count, index, share } from "./numbers.ts";

export function Giving({ seen }: { seen: Seen }) {
  const { seats } = seen.debrief.process;
  const of = (seat: Seat) => seats[seat].concessions;
  const unanswered = (seat: Seat) => of(seat).list.filter((one) => !one.reciprocated).length;
  const both = [seen.seat, seen.other] as const;
  const who = (seat: Seat) => (seat === seen.seat ? t("debrief.you") : seen.name);
  const said = t("more.giving.said", {
    name: seen.name,
    own: of(seen.seat).list.length,
    lost: unanswered(seen.seat),
    other: of(seen.other).list.length,
    otherLost: unanswered(seen.other),
  });
  return (
    <Fold
      title={t("more.giving")}
      gist={t("more.giving.gist", {
        own: share(of(seen.seat).total),
        other: share(of(seen.other).total),
        name: seen.name,
      })}
    >
      <Chart
        said={said}
        table={
          <table class="list numbers-list">
            <thead>
              <tr>
                <th scope="col">{t("more.giving.who")}</th>
                <th scope="col">{t("more.giving.turn")}</th>
                <th scope="col">{t("more.giving.size")}</th>
                <th scope="col">{t("more.giving.points")}</th>
                <th scope="col">{t("more.giving.back")}</th>
              </tr>
            </thead>
            <tbody>
              {both.flatMap((seat) =>
                of(seat).list.map((one) => (
                  <tr key={`${seat} ${one.seq}`}>
                    <th scope="row">{who(seat)}</th>
                    <td class="num">{one.turn}</td>
                    <td class="num">{share(one.size)}</td>
                    <td class="num">{points(one.points)}</td>
                    <td class="num">{share(one.returned)}</td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        }
      >
        <BarRows
          label={said}
          rows={both.map((seat) => ({
            title: who(seat),
            seat,
            value: share(of(seat).total),
            parts: of(seat).list.map((one) => ({ share: one.size, hatched: !one.reciprocated })),
          }))}
        />
      </Chart>
      <BothTable
        seen={seen}
        caption={t("more.giving")}
        rows={[
          { title: t("more.giving.first"), of: (seat) => share(of(seat).first) },
          { title: t("more.giving.unanswered"), of: (seat) => share(of(seat).unreciprocated) },
          { title: t("more.giving.achilles"), of: (seat) => index(of(seat).achilles) },
          { title: t("more.giving.streak"), of: (seat) => count(of(seat).longestStreak) },
        ]}
      />
    </Fold>
  );
}

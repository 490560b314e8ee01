// What each seat leaves with against the other: how it grew, what it is made of, and what it would cost next time.
import { bySeat, type Seat } from "../../../../shared/scenario/types.ts";
import { BarRows } from "../../../charts/BarRows.tsx";
import { percent } from "../../../charts/bars.ts";
import { TurnLines } from "../../../charts/TurnLines.tsx";
import { mostOf } from "../../../charts/turnFigure.ts";
import { points, t } from "../../../i18n/index.ts";
import type { Seen } from "../seen.ts";
import { BothTable } from "./BothTable.tsx";
import { Chart, Fold } from "./Fold.tsx";

const PARTS = ["behind", "overgiving", "pressed", "liedTo", "acknowledged"] as const;

export function Resenting({ seen }: { seen: Seen }) {
  const { felt, process } = seen.debrief;
  const { seats } = process;
  const both = [seen.seat, seen.other] as const;
  const total = (seat: Seat) => percent(seats[seat].resentment.total);
  const overTime = [...felt.map(({ resentment }) => resentment), bySeat((seat) => seats[seat].resentment.total)];
  const momentText = (index: number) => {
    const moment = felt[index];
    if (!moment) return t("more.resenting.end");
    return moment.turn === 0 ? t("more.resenting.start") : t("more.resenting.turn", { turn: moment.turn });
  };
  const who = (seat: Seat) => (seat === seen.seat ? t("debrief.you") : seen.name);
  const said = t("more.resenting.said", {
    name: seen.name,
    own: total(seen.seat),
    other: total(seen.other),
    ownCost: seats[seen.seat].inherits,
    otherCost: seats[seen.other].inherits,
  });
  return (
    <Fold
      title={t("more.resenting")}
      gist={t("more.resenting.gist", { own: total(seen.seat), other: total(seen.other), name: seen.name })}
    >
      <Chart
        said={t("more.resenting.over", { turns: felt.length - 1 })}
        table={
          <table class="list numbers-list">
            <thead>
              <tr>
                <th scope="col">{t("more.resenting.when")}</th>
                {both.map((seat) => (
                  <th scope="col" key={seat}>
                    {who(seat)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {overTime.map((share, index) => (
                <tr key={index}>
                  <th scope="row">{momentText(index)}</th>
                  {both.map((seat) => (
                    <td class="num" key={seat}>
                      {points(percent(share[seat]))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        <TurnLines
          label={t("more.resenting.over", { turns: felt.length - 1 })}
          shares={overTime}
          words={{
            start: t("more.resenting.start"),
            end: t("more.resenting.end"),
            most: t("more.of-100", { number: percent(mostOf(overTime)) }),
            names: bySeat(who),
          }}
        />
      </Chart>
      <Chart
        said={said}
        table={
          <BothTable
            seen={seen}
            caption={t("more.resenting")}
            rows={[
              ...PARTS.map((part) => ({
                title: t(`more.resenting.${part}`),
                of: (seat: Seat) => points(percent(seats[seat].resentment.parts[part])),
              })),
              { title: t("more.resenting.total"), of: (seat) => points(total(seat)) },
              { title: t("more.resenting.cost"), of: (seat) => points(seats[seat].inherits) },
            ]}
          />
        }
      >
        <BarRows
          label={said}
          rows={both.map((seat) => ({
            title: who(seat),
            seat,
            value: t("more.of-100", { number: total(seat) }),
            parts: PARTS.map((part) => ({
              share: seats[seat].resentment.parts[part],
              hatched: part === "overgiving" || part === "liedTo",
            })),
          }))}
        />
      </Chart>
    </Fold>
  );
}

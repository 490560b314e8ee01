// How well people read each other before and after talking: predictions against the truth.
import { SEATS } from "../../../../shared/scenario/types.ts";
import type { Axis } from "../../../charts/room/axis.ts";
import { type Lane, StripPlot } from "../../../charts/room/StripPlot.tsx";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { bothOf, counted, dotOf, mean, numberText } from "../figures.ts";
import { SeatLegend } from "../Legend.tsx";

const TICKS = [0, 25, 50, 75, 100];

export function Reading({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const lane = (when: "before" | "after"): Lane => {
    const value = mean(bothOf(tables, ({ reading }) => reading).map((one) => one[when]));
    return {
      title: t(`room.reading.${when}`),
      dots: room.tables.flatMap((table) =>
        SEATS.flatMap((seat) => {
          const x = table.reading[seat][when];
          return x === null ? [] : [{ ...dotOf(room, table, seat), x }];
        }),
      ),
      mean: value === null ? null : { value, text: t("room.mean", { value: numberText(value) }) },
    };
  };
  const lanes = [lane("before"), lane("after")].filter(({ dots }) => dots.length > 0);
  const both = bothOf(tables, ({ reading }) => reading);
  const better = both.filter(({ before, after }) => before !== null && after !== null && after > before).length;
  const guessed = both.filter(({ before, after }) => before !== null && after !== null).length;
  const said = guessed > 0 ? t("room.reading.said", { better, guessed }) : t("room.reading.once");
  const axis: Axis = { title: t("room.reading.axis"), low: 0, high: 100, ticks: TICKS, say: numberText };
  return (
    <Figure
      said={said}
      room={room}
      legend={<SeatLegend room={room} />}
      columns={SEATS.flatMap((seat) =>
        (["before", "after"] as const).map((when) => ({
          title: t(`room.reading.${when}-of`, { seat: t(`room.lane.${seat}`) }),
          of: (table) => numberText(table.reading[seat][when]),
        })),
      )}
    >
      <StripPlot label={said} lanes={lanes} axis={axis} />
    </Figure>
  );
}

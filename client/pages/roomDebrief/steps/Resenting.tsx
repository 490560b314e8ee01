// Resentment after the rounds, and what it cost in the round it was carried into.
import { SEATS } from "../../../../shared/scenario/types.ts";
import { shareAxis } from "../../../charts/room/axis.ts";
import { points, t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { bothOf, counted, mean, shareText } from "../figures.ts";
import { SeatLegend } from "../Legend.tsx";
import { SeatStrips } from "./SeatStrips.tsx";

export function Resenting({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const carried = bothOf(tables, ({ inherited }) => inherited).filter((cost) => cost > 0);
  const share = shareText(mean(bothOf(tables, ({ resentment }) => resentment)));
  const said =
    carried.length > 0
      ? t("room.resenting.cost", { share, seats: carried.length, cost: points(mean(carried) ?? 0) })
      : t("room.resenting.said", { share });
  return (
    <Figure
      said={said}
      room={room}
      legend={<SeatLegend room={room} />}
      columns={SEATS.flatMap((seat) => [
        {
          title: t("room.resenting.of", { seat: t(`room.lane.${seat}`) }),
          of: (table) => shareText(table.resentment[seat]),
        },
        {
          title: t("room.resenting.cost-of", { seat: t(`room.lane.${seat}`) }),
          of: (table) => points(table.inherited[seat]),
        },
      ])}
    >
      <SeatStrips
        room={room}
        bots={bots}
        label={said}
        of={(table, seat) => table.resentment[seat]}
        axis={() => shareAxis(t("room.resenting.axis"), [], shareText)}
        say={shareText}
      />
    </Figure>
  );
}

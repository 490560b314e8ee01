// Concessions: what was given without anything back, and what the giver went home with.
import { SEATS } from "../../../../shared/scenario/types.ts";
import type { RoomTable } from "../../../../shared/session/papers.ts";
import { shareAxis } from "../../../charts/room/axis.ts";
import { ScatterPlot } from "../../../charts/room/ScatterPlot.tsx";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { bothOf, counted, mean, observed, seatDots, shareText } from "../figures.ts";
import { SeatLegend } from "../Legend.tsx";

export function Giving({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const dots = seatDots(room, (table, seat) => ({ x: table.unreciprocated[seat], y: table.gamma[seat] }));
  const said = t("room.giving.said", {
    share: shareText(mean(bothOf(tables, ({ unreciprocated }) => unreciprocated))),
  });
  return (
    <Figure
      said={said}
      room={room}
      legend={<SeatLegend room={room} mean={false} />}
      columns={[
        ...(room.tables.some(({ tallies }) => tallies.length > 0)
          ? [{ title: t("room.giving.observed"), of: (table: RoomTable) => observed(table, "concessions") }]
          : []),
        ...SEATS.flatMap((seat) => [
          {
            title: t("room.giving.conceded-of", { seat: t(`room.lane.${seat}`) }),
            of: (table: RoomTable) => shareText(table.conceded[seat]),
          },
          {
            title: t("room.giving.unanswered-of", { seat: t(`room.lane.${seat}`) }),
            of: (table: RoomTable) => shareText(table.unreciprocated[seat]),
          },
        ]),
      ]}
    >
      <ScatterPlot
        label={said}
        dots={dots}
        x={shareAxis(t("room.giving.axis"), [], shareText)}
        y={shareAxis(
          t("room.giving.mine"),
          dots.map(({ y }) => y),
          shareText,
        )}
      />
    </Figure>
  );
}

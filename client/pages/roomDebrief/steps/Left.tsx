// What stayed on the table: how much more each seat could have had without costing the other anything.
import { shareAxis } from "../../../charts/room/axis.ts";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { bothOf, counted, mean, shareText } from "../figures.ts";
import { SeatLegend } from "../Legend.tsx";
import { SeatStrips } from "./SeatStrips.tsx";

export function Left({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const said = t("room.left.said", {
    share: shareText(mean(bothOf(tables, ({ left }) => left))),
    none: tables.filter(({ left }) => left.buyer === 0 && left.seller === 0).length,
  });
  return (
    <Figure
      said={said}
      room={room}
      legend={<SeatLegend room={room} />}
      columns={[
        { title: t("room.column.buyer"), of: ({ left }) => shareText(left.buyer) },
        { title: t("room.column.seller"), of: ({ left }) => shareText(left.seller) },
      ]}
    >
      <SeatStrips
        room={room}
        bots={bots}
        label={said}
        of={(table, seat) => table.left[seat]}
        axis={(values) => shareAxis(t("room.left.axis"), values, shareText)}
        say={shareText}
      />
    </Figure>
  );
}

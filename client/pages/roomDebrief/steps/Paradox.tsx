// Empathy and assertiveness of everybody in the room, with the four quadrants.
import { quadrantOf } from "../../../../shared/process/paradox.ts";
import { SEATS } from "../../../../shared/scenario/types.ts";
import { shareAxis } from "../../../charts/room/axis.ts";
import { ScatterPlot } from "../../../charts/room/ScatterPlot.tsx";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { counted, mean, seatDots, shareText } from "../figures.ts";
import { SeatLegend } from "../Legend.tsx";

export function Paradox({ room, bots }: StepProps) {
  const dots = seatDots(room, ({ paradox }, seat) => ({ x: paradox[seat].empathy, y: paradox[seat].assertiveness }));
  const tables = counted(room.tables, bots);
  const placed = tables.flatMap((table) =>
    SEATS.flatMap((seat) => {
      const { empathy, assertiveness } = table.paradox[seat];
      return empathy === null || assertiveness === null ? [] : [quadrantOf(empathy, assertiveness)];
    }),
  );
  const both = tables.filter((table) =>
    SEATS.every((seat) => {
      const { empathy, assertiveness } = table.paradox[seat];
      return empathy !== null && assertiveness !== null && quadrantOf(empathy, assertiveness) === "collaborating";
    }),
  );
  const said = t("room.paradox.said", {
    collaborating: placed.filter((one) => one === "collaborating").length,
    people: placed.length,
    both: Math.round(mean(both.map(({ winWin }) => winWin)) ?? -1),
    all: Math.round(mean(tables.map(({ winWin }) => winWin)) ?? 0),
  });
  return (
    <Figure
      said={said}
      room={room}
      legend={<SeatLegend room={room} mean={false} />}
      columns={SEATS.flatMap((seat) => [
        {
          title: t("room.paradox.empathy-of", { seat: t(`room.lane.${seat}`) }),
          of: (table) => shareText(table.paradox[seat].empathy),
        },
        {
          title: t("room.paradox.assertiveness-of", { seat: t(`room.lane.${seat}`) }),
          of: (table) => shareText(table.paradox[seat].assertiveness),
        },
      ])}
    >
      <ScatterPlot
        label={said}
        dots={dots}
        x={shareAxis(t("room.paradox.empathy"), [], shareText)}
        y={shareAxis(t("room.paradox.assertiveness"), [], shareText)}
        quadrants={[
          t("room.paradox.competing"),
          t("room.paradox.collaborating"),
          t("room.paradox.avoiding"),
          t("room.paradox.accommodating"),
        ]}
      />
    </Figure>
  );
}

// Two strips, one for each seat, of one measure of all tables.
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import type { RoomTable } from "../../../../shared/session/papers.ts";
import type { Axis } from "../../../charts/room/axis.ts";
import { type Lane, StripPlot } from "../../../charts/room/StripPlot.tsx";
import { t } from "../../../i18n/index.ts";
import type { StepProps } from "../Figure.tsx";
import { counted, dotOf, mean } from "../figures.ts";

interface SeatStripsProps extends StepProps {
  readonly label: string;
  readonly of: (table: RoomTable, seat: Seat) => number | null;
  readonly axis: (values: readonly number[]) => Axis;
  readonly say: (value: number | null) => string;
}

export function SeatStrips({ room, bots, label, of, axis, say }: SeatStripsProps) {
  const lanes = SEATS.map((seat): Lane => {
    const value = mean(counted(room.tables, bots).map((table) => of(table, seat)));
    return {
      title: t(`room.lane.${seat}`),
      dots: room.tables.flatMap((table) => {
        const x = of(table, seat);
        return x === null ? [] : [{ ...dotOf(room, table, seat), x }];
      }),
      mean: value === null ? null : { value, text: t("room.mean", { value: say(value) }) },
    };
  });
  return <StripPlot label={label} lanes={lanes} axis={axis(lanes.flatMap(({ dots }) => dots.map(({ x }) => x)))} />;
}

// Questions asked against value found: what came to light at a table, and how well it ended for both.

import type { RoomTable } from "../../../../shared/session/papers.ts";
import { countAxis } from "../../../charts/room/axis.ts";
import { ScatterPlot } from "../../../charts/room/ScatterPlot.tsx";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { counted, dotOf, mean, numberText, observed } from "../figures.ts";
import { TableLegend } from "../Legend.tsx";

const found = ({ found: facts }: RoomTable): number => facts.buyer + facts.seller;
const MANY = 3;

export function Asking({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const scoreOf = (these: readonly RoomTable[]) => mean(these.map(({ winWin }) => winWin));
  const many = scoreOf(tables.filter((table) => found(table) >= MANY));
  const few = scoreOf(tables.filter((table) => found(table) < MANY));
  const said =
    many === null || few === null
      ? t("room.asking.all", { facts: Math.round((mean(tables.map(found)) ?? 0) * 10) / 10 })
      : t("room.asking.said", { least: MANY, many: Math.round(many), few: Math.round(few) });
  return (
    <Figure
      said={said}
      room={room}
      legend={<TableLegend room={room} />}
      columns={[
        { title: t("room.asking.buyer"), of: ({ asked }) => numberText(asked.buyer.length) },
        { title: t("room.asking.seller"), of: ({ asked }) => numberText(asked.seller.length) },
        ...(room.tables.some(({ tallies }) => tallies.length > 0)
          ? [{ title: t("room.asking.observed"), of: (table: RoomTable) => observed(table, "questions") }]
          : []),
        { title: t("room.asking.facts"), of: (table) => numberText(found(table)) },
        { title: t("room.column.win-win"), of: ({ winWin }) => numberText(winWin) },
      ]}
    >
      <ScatterPlot
        label={said}
        dots={room.tables.map((table) => ({ ...dotOf(room, table, null), x: found(table), y: table.winWin }))}
        x={countAxis(t("room.asking.axis"), room.tables.map(found), 5, numberText)}
        y={{
          title: t("room.column.win-win"),
          low: 0,
          high: 100,
          ticks: [0, 25, 50, 75, 100],
          say: numberText,
        }}
      />
    </Figure>
  );
}

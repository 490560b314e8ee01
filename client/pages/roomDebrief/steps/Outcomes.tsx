// Where the tables of the room ended: what each seat got of what was within reach, the frontier, the Nash point and the room's mean.
import { shareAxis } from "../../../charts/room/axis.ts";
import { type Landmark, ScatterPlot } from "../../../charts/room/ScatterPlot.tsx";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { counted, dotOf, lastRound, mean, numberText, shareText } from "../figures.ts";
import { TableLegend } from "../Legend.tsx";

export function Outcomes({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const deals = tables.filter(({ ending }) => ending === "agreed");
  const said = t("room.outcomes.said", {
    deals: deals.length,
    tables: tables.length,
    score: Math.round(mean(tables.map(({ winWin }) => winWin)) ?? 0),
  });
  const dots = room.tables.map((table) => ({
    ...dotOf(room, table, null),
    x: table.gamma.buyer ?? 0,
    y: table.gamma.seller ?? 0,
  }));
  const latest = room.tables.find(({ round }) => round === lastRound(room))?.case ?? 0;
  const [x, y] = [mean(deals.map(({ gamma }) => gamma.buyer)), mean(deals.map(({ gamma }) => gamma.seller))];
  const nash = room.cases[latest]?.nash;
  const landmarks: Landmark[] = [];
  if (nash) landmarks.push({ kind: "nash", x: nash.buyer, y: nash.seller, text: t("room.outcomes.nash") });
  if (x !== null && y !== null) landmarks.push({ kind: "mean", x, y, text: t("room.outcomes.mean") });
  return (
    <Figure
      said={said}
      room={room}
      legend={<TableLegend room={room} />}
      columns={[
        {
          title: t("room.column.ending"),
          of: ({ ending }) => t(`room.ending.${ending === "agreed" ? "deal" : "none"}`),
        },
        { title: t("room.column.buyer"), of: ({ gamma }) => shareText(gamma.buyer) },
        { title: t("room.column.seller"), of: ({ gamma }) => shareText(gamma.seller) },
        { title: t("room.column.win-win"), of: ({ winWin }) => numberText(winWin) },
      ]}
    >
      <ScatterPlot
        label={said}
        dots={dots}
        x={shareAxis(
          t("room.outcomes.buyer"),
          dots.map((dot) => dot.x),
          shareText,
        )}
        y={shareAxis(
          t("room.outcomes.seller"),
          dots.map((dot) => dot.y),
          shareText,
        )}
        lines={room.cases.map(({ frontier }, index) => ({
          points: frontier.map(({ buyer, seller }) => ({ x: buyer, y: seller })),
          faint: index !== latest,
        }))}
        landmarks={landmarks}
      />
    </Figure>
  );
}

// How many tables had two winners, one, or none; a sound exit stands apart.
import { CountBars, type CountRow } from "../../../charts/room/CountBars.tsx";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { counted, numberText } from "../figures.ts";

const VERDICTS = ["two-winners", "one-sided", "two-losers", "sound-exit"] as const;
const KINDS = { "two-winners": "won", "one-sided": "part", "two-losers": "lost", "sound-exit": "won" } as const;

export function Verdicts({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const rows = VERDICTS.map((verdict): CountRow => {
    const these = tables.filter((table) => table.verdict === verdict);
    return {
      key: verdict,
      title: t(`room.verdict.${verdict}`),
      text: t(`room.verdict.${verdict}.text`),
      kind: KINDS[verdict],
      count: these.length,
      mine: these.some(({ mine }) => mine !== ""),
    };
  }).filter(({ key, count }) => count > 0 || key === "two-winners" || key === "two-losers");
  const winners = tables.filter(({ verdict }) => verdict === "two-winners" || verdict === "sound-exit").length;
  const said = t("room.verdicts.said", { winners, tables: tables.length });
  return (
    <Figure
      said={said}
      room={room}
      columns={[
        { title: t("room.column.verdict"), of: ({ verdict }) => t(`room.verdict.${verdict}`) },
        { title: t("room.column.win-win"), of: ({ winWin }) => numberText(winWin) },
        { title: t("room.column.improved"), of: ({ improved }) => numberText(improved) },
      ]}
    >
      <CountBars rows={rows} most={tables.length} you={t("room.yours")} label={said} />
    </Figure>
  );
}

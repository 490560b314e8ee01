// What those behind the seats made of the deals: agreed at once, agreed after it came back, refused.
import type { RoomTable } from "../../../../shared/session/papers.ts";
import { CountBars } from "../../../charts/room/CountBars.tsx";
import { t } from "../../../i18n/index.ts";
import { Figure, type StepProps } from "../Figure.tsx";
import { counted } from "../figures.ts";

const WAYS = ["at-once", "second", "refused", "no-deal"] as const;
const KINDS = { "at-once": "won", second: "part", refused: "lost", "no-deal": "lost" } as const;

function wayOf({ ending, ratified, returned }: RoomTable): (typeof WAYS)[number] {
  if (ending === "refused" || ratified === false) return "refused";
  if (ending !== "agreed") return "no-deal";
  return returned ? "second" : "at-once";
}

export function Votes({ room, bots }: StepProps) {
  const tables = counted(room.tables, bots);
  const of = (way: (typeof WAYS)[number]) => tables.filter((table) => wayOf(table) === way);
  const said = t("room.votes.said", {
    refused: tables.filter((table) => table.returned || wayOf(table) === "refused").length,
    deals: tables.length - of("no-deal").length,
  });
  return (
    <Figure
      said={said}
      room={room}
      columns={[{ title: t("room.column.votes"), of: (table) => t(`room.votes.${wayOf(table)}`) }]}
    >
      <CountBars
        rows={WAYS.map((way) => ({
          key: way,
          title: t(`room.votes.${way}`),
          text: t(`room.votes.${way}.text`),
          kind: KINDS[way],
          count: of(way).length,
          mine: of(way).some(({ mine }) => mine !== ""),
        }))}
        most={tables.length}
        you={t("room.yours")}
        label={said}
      />
    </Figure>
  );
}

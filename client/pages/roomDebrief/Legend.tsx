// What the marks of a plot mean, for plots of tables and for plots of seats.
import type { RoomDebrief } from "../../../shared/session/papers.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { roundsOf } from "./figures.ts";

function Common({ room }: { room: RoomDebrief }) {
  return (
    <>
      {roundsOf(room).length > 1 && <span>{t("room.legend.hollow")}</span>}
      {room.tables.some(({ mine }) => mine !== "") && <span>{t("room.legend.mine")}</span>}
    </>
  );
}

export function SeatLegend({ room, mean = true }: { room: RoomDebrief; mean?: boolean }) {
  return (
    <>
      <span>
        <Mark kind="buyer" /> {t("room.legend.buyer")}
      </span>
      <span>
        <Mark kind="seller" /> {t("room.legend.seller")}
      </span>
      <Common room={room} />
      {mean && <span>{t("room.legend.bar")}</span>}
    </>
  );
}

export function TableLegend({ room }: { room: RoomDebrief }) {
  return (
    <>
      <span>
        <Mark kind="ours" /> {t("room.legend.deal")}
      </span>
      <span>
        <Mark kind="open" /> {t("room.legend.no-deal")}
      </span>
      <Common room={room} />
    </>
  );
}

// A table looked into while it plays: read only, announced there, with what each offer is worth to both.
import "./lookIn.css";
import { useEffect, useState } from "preact/hooks";
import { SEATS } from "../../../../shared/scenario/types.ts";
import type { SeatingRow } from "../../../../shared/session/view.ts";
import { t } from "../../../i18n/index.ts";
import { refusalText } from "../../../i18n/refusal.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { connectWatched } from "../../../net/watched.ts";
import { clockText, leftOf } from "../dashboard/roomClock.ts";
import { joinNames } from "../names.ts";
import { phaseText } from "../phase.ts";
import { nameOf, type Running } from "../running.ts";
import { useTick } from "../useTick.ts";
import { useWatch } from "../useWatch.ts";
import { Lines } from "./Lines.tsx";
import { Offers } from "./Offers.tsx";
import { Rails } from "./Rails.tsx";
import { useFolders } from "./useFolders.ts";
import type { Scene } from "./watched.ts";

function Bar({ running, table, scene }: { running: Running; table: SeatingRow; scene: Scene | null }) {
  const { doing } = running;
  const { number } = table;
  const at = useTick(doing.now);
  const left = scene && leftOf(scene.view.table, at.value);
  return (
    <div class="need look-bar">
      <button type="button" class="btn" onClick={() => doing.look(null)}>
        <Icon name="previous" size="1.25rem" />
        {t("facilitate.look.back")}
      </button>
      <h2>{t("facilitate.table", { number })}</h2>
      {SEATS.map((seat) => (
        <span key={seat} class="sitters">
          <Mark kind={seat} label={t(`seat.${seat}`)} />
          {joinNames(table.seats[seat].map((id) => nameOf(running, id))) ||
            t(table.bots[seat] ? "facilitate.bot" : "facilitate.nobody")}
        </span>
      ))}
      {scene && (
        <span class="now-phase">
          {phaseText(scene.view.table.phase)} <b class="num">{clockText(left)}</b>
        </span>
      )}
      <span class="deeds">
        {SEATS.map((seat) => (
          <button
            key={seat}
            type="button"
            class="btn"
            onClick={() => doing.open({ kind: "message", table: number, seat })}
          >
            <Mark kind={seat} />
            {t(`facilitate.hint.${seat}`)}
          </button>
        ))}
        <button type="button" class="btn" onClick={() => doing.open({ kind: "table", table: number })}>
          {t("facilitate.more")}
        </button>
      </span>
    </div>
  );
}

/** The table itself, once it has been told. */
function Inside({ running, table }: { running: Running; table: SeatingRow }) {
  const { token } = running;
  const [line] = useState(() => connectWatched(table.id, token));
  useEffect(() => line.stop, [line]);
  const view = line.view.value;
  const status = line.status.value;
  const folders = useFolders(table.id, token, view);
  const scene = view && folders && { view, folders };
  return (
    <>
      <Bar running={running} table={table} scene={scene} />
      <p class="on-felt">{t("facilitate.look.told")}</p>
      {status !== "connecting" && status !== "live" && status !== "away" && (
        <p class="problem" role="alert">
          {refusalText(status)}
        </p>
      )}
      {scene && (
        <div class="look">
          <Rails scene={scene} />
          <Offers scene={scene} />
          <Lines scene={scene} />
        </div>
      )}
    </>
  );
}

export function LookIn({ running, table }: { running: Running; table: SeatingRow }) {
  return useWatch(running.doing, table) ? (
    <Inside running={running} table={table} />
  ) : (
    <Bar running={running} table={table} scene={null} />
  );
}

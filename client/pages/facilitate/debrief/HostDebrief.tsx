// The debrief as the facilitator leads it: the step on the projector, names or none, the table that is replayed, and what may be revealed.
import "./hostDebrief.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { FacilitatorCommand } from "../../../../shared/session/commands.ts";
import { t } from "../../../i18n/index.ts";
import { tableName } from "../../roomDebrief/figures.ts";
import { RoomDebriefStage } from "../../roomDebrief/RoomDebriefStage.tsx";
import { StepBar } from "../../roomDebrief/StepBar.tsx";
import { useReplay, useRoomDebrief } from "../../roomDebrief/useRoomDebrief.ts";
import { showAddress } from "../../router.ts";
import type { Running } from "../running.ts";

type Shown = Omit<Extract<FacilitatorCommand, { type: "show" }>, "type">;

export default function HostDebrief({ running, tabs }: { running: Running; tabs: ComponentChildren }) {
  const { session, token, view, host, doing } = running;
  const [bots, setBots] = useState(false);
  const room = useRoomDebrief(session, token, view.session);
  const replay = useReplay(token, room);
  const { step, named, shown: table, shownRound, stage } = view.session;
  const open = stage !== "closed";
  const show = (change: Partial<Shown>): void => {
    const replayed = table > 0 ? { round: shownRound } : {};
    void doing.act({ type: "show", step, named, table, ...replayed, ...change });
  };
  if (!room) return <p role="status">{t("page.loading")}</p>;
  const hasBots = room.tables.some((one) => one.bots.buyer || one.bots.seller);
  return (
    <div class="host-debrief">
      {tabs}
      <div class="tools paper">
        {host.canReveal && (
          <button type="button" class="btn primary" onClick={() => void doing.act({ type: "reveal" })}>
            {t("facilitate.debrief.reveal")}
          </button>
        )}
        <label class="switch">
          <input type="checkbox" checked={named} disabled={!open} onChange={() => show({ named: !named })} />
          {t("facilitate.debrief.named")}
        </label>
        {hasBots && (
          <label class="switch">
            <input type="checkbox" checked={bots} onChange={() => setBots(!bots)} />
            {t("facilitate.debrief.bots")}
          </label>
        )}
        <label class="pick">
          {t("facilitate.debrief.replay")}
          <select
            class="field"
            disabled={!open}
            value={table > 0 ? `${shownRound}.${table}` : ""}
            onChange={(event) => {
              const [round = 0, number = 0] = event.currentTarget.value.split(".").map(Number);
              const at = room.steps.indexOf("replay");
              if (number === 0) show({ table: 0 });
              else show({ round, table: number, step: at < 0 ? step : at });
            }}
          >
            <option value="">{t("facilitate.debrief.replay.none")}</option>
            {room.tables.map((one) => (
              <option key={`${one.round}.${one.number}`} value={`${one.round}.${one.number}`}>
                {tableName(room, one)}
              </option>
            ))}
          </select>
        </label>
        <a class="btn" href={showAddress(session, token)} target="_blank" rel="noreferrer">
          {t("facilitate.debrief.projector")}
        </a>
      </div>
      <RoomDebriefStage room={room} step={Math.min(step, room.steps.length - 1)} bots={bots} replay={replay} />
      {open && <StepBar step={step} count={room.steps.length} go={(next) => show({ step: next })} />}
    </div>
  );
}

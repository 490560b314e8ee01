// One seat at one table, from the first connection to the debrief: holds the connection and shows the stage of the phase.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { type Connection, connect } from "../../net/connection.ts";
import { tokens } from "../../net/keep.ts";
import { Banner } from "../Banner.tsx";
import { Briefing } from "../briefing/Briefing.tsx";
import { Notices } from "../notices/Notices.tsx";
import { Refused } from "../Trouble.tsx";
import { Waiting } from "../Waiting.tsx";
import { withBots } from "./bots.ts";
import { DebriefStage, StepStage, TableStage } from "./stages.tsx";
import { useFolder } from "./useFolder.ts";

interface SeatProps {
  readonly table: string;
  readonly token: string;
}

interface StageProps extends SeatProps {
  readonly view: RoomView;
  readonly folder: Folder;
  readonly connection: Connection;
  readonly status: "live" | "away";
}

/** The phases that the table itself plays; it names the document by the case. */
const AT_TABLE: ReadonlySet<string> = new Set(["negotiating", "agreed", "ended"]);

function Stage({ table, token, view, folder, connection, status }: StageProps) {
  const { phase } = view.table;
  const { send, now } = connection;
  const playing = AT_TABLE.has(phase);
  useEffect(() => {
    if (playing) document.title = t("page.title", { page: folder.title });
  }, [playing, folder.title]);
  if (playing) return <TableStage tableId={table} view={view} folder={folder} now={now} send={send} status={status} />;
  return (
    <>
      {status === "away" && <Banner />}
      <Notices table={table} seat={folder.seat} view={view} now={now} />
      <fieldset class="still" disabled={view.table.paused && phase !== "revealed"}>
        {phase === "briefing" ? (
          <Briefing table={table} token={token} view={view} folder={folder} send={send} />
        ) : phase === "revealed" ? (
          <DebriefStage table={table} token={token} view={view} folder={folder} />
        ) : (
          <StepStage table={table} view={view} folder={folder} now={now} send={send} />
        )}
      </fieldset>
    </>
  );
}

export function Seat({ table, token }: SeatProps) {
  const [connection] = useState(() => connect(table, token));
  useEffect(() => connection.stop, [connection]);
  const seen = connection.view.value;
  const view = useMemo(() => seen && withBots(seen), [seen]);
  const status = connection.status.value;
  const folder = useFolder(table, token, view);

  useEffect(() => {
    if (status === "live") tokens.set(table, token);
    if (status === "unknown-link" && tokens.of(table) === token) tokens.forget(table);
  }, [status, table, token]);

  if (status === "connecting") return <Waiting text={t("banner.connecting")} />;
  if (status !== "live" && status !== "away") return <Refused reason={status} />;
  if (!view || !folder) return <Waiting text={t("banner.connecting")} />;
  return <Stage table={table} token={token} view={view} folder={folder} connection={connection} status={status} />;
}

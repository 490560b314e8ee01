// The briefing: the seat's folder to read, the other chair, and "I am ready". The table's code is fetched meanwhile.
import "./briefing.css";
import { useEffect } from "preact/hooks";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Outcome } from "../../net/queue.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { fetchTable } from "../seat/stages.tsx";
import { FolderPapers } from "./FolderPapers.tsx";
import { OtherChair } from "./OtherChair.tsx";
import { Ready } from "./Ready.tsx";

interface BriefingProps {
  readonly table: string;
  readonly token: string;
  readonly view: RoomView;
  readonly folder: Folder;
  readonly send: (command: SeatCommand) => Promise<Outcome>;
}

export function Briefing({ table, token, view, folder, send }: BriefingProps) {
  const { seat } = folder;
  useEffect(fetchTable, []);
  return (
    <Page kind={`briefing of-${seat}`}>
      <div class="case-head">
        <Heading text={folder.title} />
        <p class="row">
          <Mark kind={seat} size="1.125rem" />
          <span>
            <strong>{t("brief.you", { seat: t(`seat.${seat}`) })}</strong>, {folder.seats[seat]}
          </span>
        </p>
      </div>
      <div class="columns">
        <div class="folder">
          <FolderPapers folder={folder} note={t("brief.only")} />
        </div>
        <aside>
          <OtherChair table={table} token={token} view={view} folder={folder} />
          <Ready view={view} folder={folder} send={send} />
        </aside>
      </div>
    </Page>
  );
}

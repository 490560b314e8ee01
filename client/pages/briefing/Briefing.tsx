// The briefing: the seat's folder to read, the other chair, and "I am ready". The table's code is fetched meanwhile.
import "./briefing.css";
import { useEffect } from "preact/hooks";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import { Paragraphs } from "../../look/Paragraphs.tsx";
import type { Outcome } from "../../net/queue.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { fetchTable } from "../seat/stages.tsx";
import { OtherChair } from "./OtherChair.tsx";
import { Ready } from "./Ready.tsx";
import { Stakes } from "./Stakes.tsx";
import { Talk } from "./Talk.tsx";
import { Terms } from "./Terms.tsx";

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
          <p class="tab">
            <Icon name="folder" size="1.25rem" />
            <strong>{t("brief.title")}</strong>
            <span>{t("brief.only")}</span>
          </p>
          <section class="paper sheet first">
            <h2>{t("brief.brief")}</h2>
            <Paragraphs text={folder.own.brief} kind="story" />
            <h2>{t("brief.case")}</h2>
            <Paragraphs text={folder.setting} kind="story" />
          </section>
          <Stakes folder={folder} />
          <Terms folder={folder} />
          <Talk folder={folder} />
        </div>
        <aside>
          <OtherChair table={table} token={token} view={view} folder={folder} />
          <Ready view={view} folder={folder} send={send} />
        </aside>
      </div>
    </Page>
  );
}

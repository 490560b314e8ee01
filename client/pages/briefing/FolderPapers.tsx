// What lies in a seat's folder: its tab, the brief, the case, the stakes, the terms and what may be said.
import type { Folder } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Paragraphs } from "../../look/Paragraphs.tsx";
import { Stakes } from "./Stakes.tsx";
import { Talk } from "./Talk.tsx";
import { Terms } from "./Terms.tsx";

/** `note` stands on the tab, beside the title. */
export function FolderPapers({ folder, note }: { folder: Folder; note: string }) {
  return (
    <>
      <p class="tab">
        <Icon name="folder" size="1.25rem" />
        <strong>{t("brief.title")}</strong>
        <span>{note}</span>
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
    </>
  );
}

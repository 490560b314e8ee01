// My folder at the edge of the table: what the draft is worth, the meter, and how those behind me take it. Nobody else sees it.
import { points, t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import type { Desk } from "../useDesk.ts";
import { Meter } from "./Meter.tsx";
import { People } from "./People.tsx";

export function FolderPanel({ desk }: { desk: Desk }) {
  const { meter, people, seat } = desk.shown;
  const { terms, fear, delay, total } = meter.draft;
  return (
    <section class="folder" aria-labelledby="folder-title">
      <h2 id="folder-title" class="tab">
        <Icon name="folder" size="1.25rem" />
        {t("table.folder.title")} <span class="cap">{t("table.folder.private")}</span>
      </h2>
      <div class="in">
        <button type="button" class="btn plain small read" onClick={() => desk.open("folder")}>
          {t("table.folder.read")}
        </button>
        <p class="draft-worth">
          <span class="lab">{t(desk.shown.signed ? "table.draft.signed" : "table.draft.title")}</span>
          <b class={`num ${seat}`}>{points(total)}</b>
          <span class="cap num">
            {t("table.draft.terms", { points: terms })}
            {fear > 0 && ` ${t("table.draft.fear", { points: fear })}`}
            {delay > 0 && ` ${t("table.draft.delay", { points: delay })}`}
          </span>
        </p>
        <Meter desk={desk} />
        <People people={people} />
      </div>
    </section>
  );
}

// Above the form: one step back and forth, what became of the last change, the file, and what can be done with the case.
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { useDesk } from "./fields/deskContext.ts";
import { Play } from "./Play.tsx";
import { saveFile } from "./saveFile.ts";
import { deskAddress, lasts } from "./shelf.ts";

function Kept() {
  const { refusal, draft } = useDesk().desk;
  const why = refusal.value;
  if (why) {
    const { reason, ...values } = why;
    return (
      <p class="problem" role="alert">
        {t(`desk.refusal.${reason}`, values)}
      </p>
    );
  }
  return (
    <p class="cap kept" role="status">
      {lasts ? t("desk.kept", { steps: draft.value.history.past.length }) : t("desk.kept.not")}
    </p>
  );
}

export function Toolbar() {
  const { desk } = useDesk();
  const { past, future } = desk.draft.value.history;
  return (
    <div class="toolbar">
      <a class="btn onfelt" href={deskAddress()}>
        <Icon name="previous" size="1.125rem" />
        {t("desk.all")}
      </a>
      <button type="button" class="btn onfelt" disabled={past.length === 0} onClick={desk.undo}>
        {t("desk.undo")}
      </button>
      <button type="button" class="btn onfelt" disabled={future.length === 0} onClick={desk.redo}>
        {t("desk.redo")}
      </button>
      <button
        type="button"
        class="btn onfelt"
        onClick={() => {
          desk.flush();
          saveFile(desk.draft.value);
        }}
      >
        {t("desk.export")}
      </button>
      <Play />
      <Kept />
    </div>
  );
}

// A page whose content is on its way. Words appear only when it takes long enough to wonder.
import { t } from "../i18n/index.ts";
import { Mark } from "../look/Mark.tsx";
import { Page } from "./Page.tsx";

export function Waiting({ text = t("page.loading") }: { text?: string }) {
  return (
    <Page kind="middle">
      <div class="waiting" role="status">
        <Mark kind="logo" size="4rem" />
        <p>{text}</p>
      </div>
    </Page>
  );
}

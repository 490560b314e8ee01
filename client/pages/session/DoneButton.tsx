// In a session without a facilitator: says that one is ready for what comes next, and how many are.
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import type { Attendance } from "./attending.ts";

export function DoneButton({ at, small = false }: { at: Attendance; small?: boolean }) {
  const { votes, count } = at.view.session;
  if (at.mine.voted) return <span role="status">{t("attend.done.waiting", { votes, count })}</span>;
  return (
    <button type="button" class={`btn ${small ? "small" : "primary large"}`} onClick={() => at.send({ type: "done" })}>
      <Icon name="check" size="1rem" /> {t("attend.done")}
    </button>
  );
}

// Leaving for good, asked twice.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { Attendance } from "./attending.ts";

export function Leave({ at }: { at: Attendance }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" class="btn quiet" onClick={() => setSure(true)}>
        {t("attend.leave")}
      </button>
    );
  }
  return (
    <span class="sure">
      <span role="status">{t("attend.leave.sure")}</span>
      <button type="button" class="btn" onClick={() => at.send({ type: "leave" })}>
        {t("attend.leave.do")}
      </button>
      <button type="button" class="btn" onClick={() => setSure(false)}>
        {t("attend.leave.stay")}
      </button>
    </span>
  );
}

// The clock of one table: it alone is drawn again as the seconds pass.
import type { ReadonlySignal } from "@preact/signals";
import type { TableRow } from "../../../../shared/session/view.ts";
import { t } from "../../../i18n/index.ts";
import { clockText, leftOf } from "./roomClock.ts";

export function RowClock({ row, at }: { row: TableRow | null; at: ReadonlySignal<number> }) {
  if (row?.over) return <small>{t("facilitate.done")}</small>;
  return (
    <>
      {clockText(row && leftOf(row, at.value))}
      {row?.paused && <small class="still">{t("facilitate.clock.paused")}</small>}
    </>
  );
}

// A deal that a table made on paper, typed in by its terms; or that there was none.
import { useState } from "preact/hooks";
import type { SeatingRow } from "../../../../shared/session/view.ts";
import { t } from "../../../i18n/index.ts";
import { readSeatFolder } from "../../../net/hostApi.ts";
import { Dialog } from "../../../table/dialogs/Dialog.tsx";
import { useFetched } from "../../seat/useFetched.ts";
import type { Running } from "../running.ts";
import { useWatch } from "../useWatch.ts";
import { Problem } from "./Problem.tsx";

export function PaperDialog({ running, number }: { running: Running; number: number }) {
  const table = running.host.tables.find((one) => one.number === number);
  return table ? <Paper running={running} table={table} /> : null;
}

function Paper({ running, table }: { running: Running; table: SeatingRow }) {
  const { doing, busy, problem, token } = running;
  const { number, id } = table;
  const told = useWatch(doing, table);
  const folder = useFetched(told ? id : null, () => readSeatFolder(id, token, "buyer"));
  const [chosen, choose] = useState<Readonly<Record<number, number>>>({});
  const close = () => doing.open(null);
  const issues = folder?.issues ?? [];
  const complete =
    issues.length > 0 && issues.every((issue, index) => issue.whileLocked !== null || chosen[index] !== undefined);

  const record = async (pkg: number[] | null): Promise<void> => {
    if (await doing.act({ type: "record", table: number, package: pkg })) close();
  };
  return (
    <Dialog title={t("facilitate.paper.title", { number })} onClose={close}>
      <p>{t("facilitate.paper.text")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void record(issues.map((issue, index) => chosen[index] ?? issue.whileLocked ?? 0));
        }}
      >
        <div class="paper-terms">
          {issues.map((issue, index) => (
            <label key={issue.id} class="labelled">
              <span class="lab">{issue.name}</span>
              <select
                class="field"
                value={chosen[index] ?? issue.whileLocked ?? ""}
                onChange={({ currentTarget }) => choose({ ...chosen, [index]: Number(currentTarget.value) })}
              >
                {issue.whileLocked === null && (
                  <option value="" disabled>
                    {t("facilitate.paper.choose")}
                  </option>
                )}
                {issue.options.map((option, at) => (
                  <option key={option} value={at}>
                    {option}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <Problem text={problem} />
        <p class="confirm">
          <button type="submit" class="btn primary" aria-busy={busy.has("record")} disabled={!complete}>
            {t("facilitate.paper.record")}
          </button>
          <button type="button" class="btn" onClick={() => void record(null)}>
            {t("facilitate.paper.none")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

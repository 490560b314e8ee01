// A message: to everybody, to one table, or a private hint to one seat of it.
import { useState } from "preact/hooks";
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import { MAX_SAY } from "../../../../shared/table/limits.ts";
import { t } from "../../../i18n/index.ts";
import { Dialog } from "../../../table/dialogs/Dialog.tsx";
import { Segments } from "../../steps/Segments.tsx";
import type { Running } from "../running.ts";
import { Problem } from "./Problem.tsx";

export function MessageDialog(props: { running: Running; table: number | null; seat: Seat | null }) {
  const { doing, busy, problem, host } = props.running;
  const [table, setTable] = useState(props.table);
  const [seat, setSeat] = useState(props.seat);
  const [text, setText] = useState("");
  const close = () => doing.open(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const said = text.trim();
    if (said && (await doing.act({ type: "tell", table, seat: table === null ? null : seat, text: said }))) close();
  }

  return (
    <Dialog title={t("facilitate.message.title")} onClose={close}>
      <form onSubmit={submit}>
        {host.tables.length > 0 && (
          <label class="labelled">
            <span class="lab">{t("facilitate.message.to")}</span>
            <select
              class="field"
              value={table ?? ""}
              onChange={({ currentTarget }) => setTable(currentTarget.value ? Number(currentTarget.value) : null)}
            >
              <option value="">{t("facilitate.message.all")}</option>
              {host.tables.map(({ number }) => (
                <option key={number} value={number}>
                  {t("facilitate.table", { number })}
                </option>
              ))}
            </select>
          </label>
        )}
        {table !== null && (
          <Segments
            name="to-seat"
            legend={t("facilitate.message.seat")}
            options={(["both", ...SEATS] as const).map((value) => ({
              value,
              label: t(`facilitate.message.seat.${value}`),
            }))}
            chosen={seat ?? "both"}
            choose={(value) => setSeat(value === "both" ? null : value)}
          />
        )}
        <label class="labelled">
          <span class="lab">{t("facilitate.message.text")}</span>
          <textarea
            class="field"
            rows={4}
            required
            maxLength={MAX_SAY}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <Problem text={problem} />
        <p class="confirm">
          <button type="submit" class="btn primary" aria-busy={busy.has("tell")} disabled={text.trim() === ""}>
            {t("facilitate.message.send")}
          </button>
          <button type="button" class="btn" onClick={close}>
            {t("facilitate.cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

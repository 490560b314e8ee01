// "I am ready", and the waiting after it.
import { useState } from "preact/hooks";
import type { CommandRefusal, Folder, RoomView } from "../../../shared/protocol.ts";
import { otherSeat } from "../../../shared/scenario/types.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { Icon } from "../../look/Icon.tsx";
import type { Outcome } from "../../net/queue.ts";

interface ReadyProps {
  readonly view: RoomView;
  readonly folder: Folder;
  readonly send: (command: SeatCommand) => Promise<Outcome>;
}

export function Ready({ view, folder, send }: ReadyProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CommandRefusal | null>(null);
  const { seat } = folder;
  const other = otherSeat(seat);
  const seated = view.table.seated[other];
  const running = view.table.deadline > 0;

  async function ready(): Promise<void> {
    setBusy(true);
    const outcome = await send({ type: "ready" });
    setBusy(false);
    setProblem(outcome.ok ? null : outcome.error);
  }

  if (view.table.ready[seat]) {
    const { name } = view.people[other];
    return (
      <section class="paper sheet ready" role="status">
        <p class="row done">
          <Icon name="check" />
          <strong>{t("brief.waiting")}</strong>
        </p>
        <p class="note">{seated ? t("brief.waiting.for", { name }) : t("brief.waiting.empty")}</p>
      </section>
    );
  }
  return (
    <section class="ready">
      {problem && (
        <p class="problem" role="alert">
          {refusalText(problem.reason)}
        </p>
      )}
      <button type="button" class={`btn primary large ${seat === "seller" ? "s" : ""}`} disabled={busy} onClick={ready}>
        {t("brief.ready")}
      </button>
      <p class="cap">{t(running ? "brief.ready.running" : seated ? "brief.ready.hint" : "brief.ready.empty")}</p>
    </section>
  );
}

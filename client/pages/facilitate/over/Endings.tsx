// What has to be asked twice: ending the round for everybody, and closing the session.
import type { FacilitatorCommand } from "../../../../shared/session/commands.ts";
import { t } from "../../../i18n/index.ts";
import { Dialog } from "../../../table/dialogs/Dialog.tsx";
import type { Running } from "../running.ts";
import { Problem } from "./Problem.tsx";

function Sure(props: { running: Running; title: string; text: string; action: string; command: FacilitatorCommand }) {
  const { running, title, text, action, command } = props;
  const { doing, busy, problem } = running;
  const close = () => doing.open(null);
  return (
    <Dialog title={title} onClose={close}>
      <p>{text}</p>
      <Problem text={problem} />
      <p class="confirm">
        <button
          type="button"
          class="btn primary"
          aria-busy={busy.has(command.type)}
          onClick={async () => {
            if (await doing.act(command)) close();
          }}
        >
          {action}
        </button>
        <button type="button" class="btn" onClick={close}>
          {t("facilitate.cancel")}
        </button>
      </p>
    </Dialog>
  );
}

export function End({ running }: { running: Running }) {
  const still = running.host.rows.filter(({ over }) => !over).length;
  return (
    <Sure
      running={running}
      title={t("facilitate.end.title", { round: running.view.session.round })}
      text={t("facilitate.end.text", { still })}
      action={t("facilitate.end.do")}
      command={{ type: "end-round" }}
    />
  );
}

export function Close({ running }: { running: Running }) {
  return (
    <Sure
      running={running}
      title={t("facilitate.close.title")}
      text={t("facilitate.close.text")}
      action={t("facilitate.close.do")}
      command={{ type: "close" }}
    />
  );
}

// Acknowledging one thing the other said: an objection, an answer, a fact or free words.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { quotesOf, say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

export function AcknowledgeDialog({ desk }: { desk: Desk }) {
  const lines = desk.shown.acknowledgeable;
  const [chosen, setChosen] = useState(lines[0]?.number ?? 0);
  return (
    <Dialog title={t("table.acknowledge.title")} onClose={() => desk.open(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void moveOf(desk)({ type: "acknowledge", line: chosen });
        }}
      >
        <fieldset>
          <legend>{t("table.acknowledge.text")}</legend>
          {lines.map((line) => (
            <Choice
              key={line.number}
              type="radio"
              name="line"
              checked={line.number === chosen}
              onChange={() => setChosen(line.number)}
            >
              <span class="cap">{say(line.words)}</span>
              {quotesOf(line).map((quote) => (
                <q key={quote}>{quote}</q>
              ))}
            </Choice>
          ))}
        </fieldset>
        <Confirm
          desk={desk}
          place="acknowledge"
          text={t("table.acknowledge.confirm")}
          back={t("table.dialog.back")}
          disabled={!lines.some((line) => line.number === chosen)}
        />
      </form>
    </Dialog>
  );
}

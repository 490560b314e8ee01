// Telling one of my facts unasked.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

export function TellDialog({ desk }: { desk: Desk }) {
  const [chosen, setChosen] = useState("");
  const untold = desk.folder.own.facts.filter((fact) => !desk.view.own?.told.includes(fact.id));
  return (
    <Dialog title={t("table.tell.title")} onClose={() => desk.open(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void moveOf(desk)({ type: "tell", fact: chosen });
        }}
      >
        <fieldset>
          <legend>{t("table.tell.text")}</legend>
          {untold.map((fact) => (
            <Choice
              key={fact.id}
              type="radio"
              name="fact"
              checked={fact.id === chosen}
              onChange={() => setChosen(fact.id)}
            >
              {fact.text}
            </Choice>
          ))}
        </fieldset>
        <Confirm
          desk={desk}
          place="tell"
          text={t("table.tell.confirm")}
          back={t("table.dialog.back")}
          disabled={!untold.some((fact) => fact.id === chosen)}
        />
      </form>
    </Dialog>
  );
}

// Asking a favour: one step on one term of their newest offer, for nothing. Each says what it would add for me.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

export function FavourDialog({ desk }: { desk: Desk }) {
  const { steps, offer } = desk.shown.favour;
  const { name } = desk.shown.them;
  const [chosen, setChosen] = useState("");
  const idOf = (step: { issue: number; option: number }): string => `${step.issue}.${step.option}`;
  const step = steps.find((one) => idOf(one) === chosen);
  return (
    <Dialog title={t("table.favour.title", { name })} onClose={() => desk.open(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (step) void moveOf(desk)({ type: "favour", issue: step.issue, option: step.option });
        }}
      >
        <fieldset>
          <legend>{t("table.favour.legend", { name, number: offer ?? "" })}</legend>
          {steps.map((one) => (
            <Choice
              key={idOf(one)}
              type="radio"
              name="step"
              checked={idOf(one) === chosen}
              onChange={() => setChosen(idOf(one))}
            >
              <span>
                <b>{one.name}</b>: {t("table.favour.step", { from: one.from, to: one.to })}
              </span>
              <span class="cap num">{t("table.favour.gain", { points: one.gain })}</span>
            </Choice>
          ))}
        </fieldset>
        <p class="cap">{t("table.favour.why", { name })}</p>
        <Confirm
          desk={desk}
          place="favour"
          text={t("table.favour.confirm")}
          back={t("table.dialog.back")}
          disabled={!step}
        />
      </form>
    </Dialog>
  );
}

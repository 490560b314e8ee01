// Telling something unasked: one of my facts, or a claim in my own terms.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { useKept } from "../../pages/steps/useKept.ts";
import { firstClaim, readClaim } from "../present/claims.ts";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { ClaimFields } from "./ClaimFields.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

/** Chosen in place of a fact: no fact's id has a space. */
const CLAIM = "a claim";

export function TellDialog({ desk }: { desk: Desk }) {
  const { folder, tableId } = desk;
  const [chosen, setChosen] = useState("");
  const claim = useKept(
    "claim",
    tableId,
    folder.seat,
    (stored) => readClaim(folder, stored) ?? firstClaim("priority", folder),
  );
  const untold = folder.own.facts.filter((fact) => !desk.view.own?.told.includes(fact.id));
  const claiming = chosen === CLAIM || untold.length === 0;
  return (
    <Dialog title={t("table.tell.title")} onClose={() => desk.open(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void moveOf(desk)(claiming ? { type: "claim", claim: claim.value } : { type: "tell", fact: chosen });
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
          <Choice type="radio" name="fact" checked={claiming} onChange={() => setChosen(CLAIM)}>
            {t("table.claim.title")}
            <span class="cap">{t("table.claim.why")}</span>
          </Choice>
        </fieldset>
        {claiming && <ClaimFields desk={desk} claim={claim.value} set={claim.set} />}
        <Confirm
          desk={desk}
          place={claiming ? "claim" : "tell"}
          text={t(claiming ? "table.claim.confirm" : "table.tell.confirm")}
          back={t("table.dialog.back")}
          disabled={!claiming && !untold.some((fact) => fact.id === chosen)}
        />
      </form>
    </Dialog>
  );
}

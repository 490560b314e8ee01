// Declining their offer with an objection; one without a subject of its own asks what it is about.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { objectionChoices, subjectChoices } from "../present/objections.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

export function DeclineDialog({ desk }: { desk: Desk }) {
  const [id, setId] = useState("");
  const [word, setWord] = useState("");
  const [asked] = useState(desk.shown.theirOffer?.number ?? 0);
  const offer = desk.shown.offers.find((one) => one.number === asked);
  const gone = offer?.status !== "standing";
  const objection = objectionChoices(desk.folder).find((one) => one.id === id);
  const subject = objection?.about ?? subjectChoices(desk.folder).find((one) => one.word === word)?.subject ?? null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (objection && subject) void moveOf(desk)({ type: "decline", offer: asked, objection: id, about: subject });
  };
  const last = desk.shown.stage === "last-call" || desk.shown.stage === "i-decide";
  return (
    <Dialog title={t("table.decline.title", { number: offer?.label ?? "" })} onClose={() => desk.open(null)}>
      <form onSubmit={submit}>
        <fieldset>
          <legend>{t("table.decline.objection")}</legend>
          {objectionChoices(desk.folder).map((one) => (
            <Choice key={one.id} type="radio" name="objection" checked={one.id === id} onChange={() => setId(one.id)}>
              {say(one.words)}
            </Choice>
          ))}
        </fieldset>
        {objection && !objection.about && (
          <fieldset class="subjects">
            <legend>{t("table.decline.subject")}</legend>
            {subjectChoices(desk.folder).map((one) => (
              <Choice
                key={one.word}
                type="radio"
                name="subject"
                checked={one.word === word}
                onChange={() => setWord(one.word)}
              >
                {say(one.words)}
              </Choice>
            ))}
          </fieldset>
        )}
        {gone && (
          <p class="refusal" role="status">
            {t("refusal.offer-gone")}
          </p>
        )}
        {last && <p class="refusal">{t("table.decline.last")}</p>}
        <Confirm
          desk={desk}
          place="decline"
          text={t("table.decline.confirm")}
          back={t("table.dialog.back")}
          disabled={!subject || gone}
        />
      </form>
    </Dialog>
  );
}

// Signing by a second press, for those who cannot or would not hold the button.
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

export function SignDialog({ desk }: { desk: Desk }) {
  const offer = desk.shown.theirOffer;
  if (!offer) return null;
  const { number, label, terms, worth } = offer;
  return (
    <Dialog
      title={t("table.sign.title", { name: desk.shown.them.name, number: label })}
      onClose={() => desk.open(null)}
    >
      <p>{t("table.sign.text", { points: worth.total })}</p>
      <dl class="terms">
        {terms.map((term) => (
          <div key={term.issue}>
            <dt>{term.issue}</dt>
            <dd>{term.option}</dd>
          </div>
        ))}
      </dl>
      <Confirm
        desk={desk}
        place="accept"
        kind="sign"
        text={t("table.sign.confirm", { number: label })}
        back={t("table.sign.cancel")}
        onConfirm={() => void moveOf(desk)({ type: "accept", offer: number })}
      />
    </Dialog>
  );
}

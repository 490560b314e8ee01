// Signing by a second press, for those who cannot or would not hold the button: the offer that was asked about, never a newer one.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

export function SignDialog({ desk }: { desk: Desk }) {
  const [asked] = useState(desk.shown.theirOffer?.number);
  const offer = desk.shown.offers.find((one) => one.number === asked);
  if (!offer) return null;
  const gone = offer.status !== "standing";
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
      {gone && (
        <p class="refusal" role="status">
          {t("refusal.offer-gone")}
        </p>
      )}
      <Confirm
        desk={desk}
        place="accept"
        disabled={gone}
        kind="sign"
        text={t("table.sign.confirm", { number: label })}
        back={t("table.sign.cancel")}
        onConfirm={() => void moveOf(desk)({ type: "accept", offer: number })}
      />
    </Dialog>
  );
}

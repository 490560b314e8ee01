// The papers on a narrow table: every offer, one at a time, with all its terms.
import { t } from "../../i18n/index.ts";
import { OfferStepper } from "../parts/OfferStepper.tsx";
import type { Desk } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";

export function OfferDrawer({ desk }: { desk: Desk }) {
  return (
    <Dialog title={t("table.offer.all")} onClose={() => desk.open(null)} drawer>
      <OfferStepper desk={desk} />
      <button type="button" class="btn plain" onClick={() => desk.open("history")}>
        {t("table.history.title")}
      </button>
    </Dialog>
  );
}

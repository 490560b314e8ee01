// The hand of cards on a narrow table, with the way out that the near edge has no room for.
import { t } from "../../i18n/index.ts";
import { Hand } from "../parts/Hand.tsx";
import type { Desk } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";

export function CardsDrawer({ desk }: { desk: Desk }) {
  return (
    <Dialog title={t("table.cards.label")} onClose={() => desk.open(null)} drawer>
      <Hand desk={desk} />
      <button
        type="button"
        class="btn leave"
        disabled={desk.shown.moves.walk !== null}
        onClick={() => desk.open("walk")}
      >
        {t("table.walk.do")}
      </button>
    </Dialog>
  );
}

// The hand of cards on a narrow table, with the other ways to offer and the way out that the near edge has no room for.
import { t } from "../../i18n/index.ts";
import { Beside } from "../parts/Actions.tsx";
import { Hand } from "../parts/Hand.tsx";
import type { Desk } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";

export function CardsDrawer({ desk }: { desk: Desk }) {
  return (
    <Dialog title={t("table.cards.label")} onClose={() => desk.open(null)} drawer>
      <Hand desk={desk} />
      <Beside desk={desk} wide />
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

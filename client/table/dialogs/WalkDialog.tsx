// Walking away, said twice: what it starts, and what it ends.
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

export function WalkDialog({ desk }: { desk: Desk }) {
  const { name } = desk.shown.them;
  const both = desk.view.table.leaving === desk.shown.them.seat;
  const best = desk.folder.own.alternatives.reduce((a, b) => (b.points > a.points ? b : a));
  const alternative = t("table.folder.alternative", { name: best.name, points: best.points });
  return (
    <Dialog title={t(both ? "table.walk.bothTitle" : "table.walk.title")} onClose={() => desk.open(null)}>
      <p>{both ? t("table.walk.bothText", { name }) : t("table.walk.text", { name, alternative })}</p>
      <Confirm
        desk={desk}
        place="walk"
        kind="plain-paper"
        text={t("table.walk.confirm")}
        back={t("table.walk.cancel")}
        onConfirm={() => void moveOf(desk)({ type: "walk" })}
      />
    </Dialog>
  );
}

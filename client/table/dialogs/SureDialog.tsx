// Moves that are said twice because they weigh: a warning, asking for time, taking an offer back. What each means stands in it.
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

const WORDS = { warn: "warn", "ask-time": "time", withdraw: "withdraw" } as const;

export function SureDialog({ desk, move }: { desk: Desk; move: keyof typeof WORDS }) {
  const { name } = desk.shown.them;
  const word = WORDS[move];
  return (
    <Dialog title={t(`table.${word}.title`)} onClose={() => desk.open(null)}>
      <p>{t(`table.${word}.text`, { name })}</p>
      <Confirm
        desk={desk}
        place={move}
        text={t(`table.${word}.confirm`)}
        back={t("table.dialog.back")}
        onConfirm={() => void moveOf(desk)({ type: move })}
      />
    </Dialog>
  );
}

// My guess from the planning, to read again during the talk. It is changed on the pages around the table.
import { t } from "../../i18n/index.ts";
import { GuessWords } from "../../pages/guess/GuessWords.tsx";
import type { Desk } from "../useDesk.ts";

export function Guess({ desk }: { desk: Desk }) {
  const { folder, shown } = desk;
  const { before } = folder.own.predictions;
  if (!before) return null;
  return (
    <details>
      <summary>{t("table.folder.guess")}</summary>
      <GuessWords folder={folder} name={shown.them.name} guess={before} />
    </details>
  );
}

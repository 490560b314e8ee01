// The left column of a wide table: the offer that matters now, and the newest lines of what happened.
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { HistoryLine } from "./HistoryLine.tsx";
import { OfferStepper } from "./OfferStepper.tsx";

export function OfferColumn({ desk }: { desk: Desk }) {
  const lines = desk.shown.history.filter((line) => line.kind !== "sat").toReversed();
  return (
    <section class="left">
      <OfferStepper desk={desk} />
      <div class="hist">
        <header>
          <h2>{t("table.history.title")}</h2>
          <button type="button" class="btn plain small" onClick={() => desk.open("history")}>
            {t("table.history.all")}
          </button>
        </header>
        <ol>
          {lines.slice(0, 8).map((line) => (
            <HistoryLine key={line.number} line={line} seat={desk.folder.seat} short />
          ))}
        </ol>
      </div>
    </section>
  );
}

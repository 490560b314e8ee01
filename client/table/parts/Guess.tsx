// My guess from the planning, to read again during the talk, as this browser keeps it. It is changed on the pages around the table.
import { t } from "../../i18n/index.ts";
import { isBlank, readGuess, surenessOf } from "../../pages/guess/guess.ts";
import { useKept } from "../../pages/steps/useKept.ts";
import type { Desk } from "../useDesk.ts";

export function Guess({ desk }: { desk: Desk }) {
  const { folder, tableId, shown } = desk;
  const { issues, seat } = folder;
  const { name } = shown.them;
  const guess = useKept("guess-before", tableId, seat, (stored) => readGuess(stored, issues.length)).value;
  const nameOf = (issue: number): string => issues[issue]?.name ?? "";
  if (isBlank(guess)) return null;
  const { priorities, walkAway, hardest, fears } = guess;
  const directions = guess.directions.flatMap((direction, issue) => (direction ? [{ direction, issue }] : []));
  const sure = (confidence: number): string => `, ${t(`guess.sure.${surenessOf(confidence)}`)}`;
  return (
    <details>
      <summary>{t("table.folder.guess")}</summary>
      <ul class="facts">
        {priorities.length > 0 && (
          <li>
            <span class="cap">{t("guess.top", { name })}</span>
            {priorities.map(nameOf).join(", ")}
          </li>
        )}
        {directions.length > 0 && (
          <li>
            <span class="cap">{t("guess.direction", { name })}</span>
            {directions
              .map(({ direction, issue }) => `${nameOf(issue)}: ${t(`guess.direction.${direction}`)}`)
              .join("; ")}
          </li>
        )}
        {walkAway && (
          <li>
            <span class="cap">{t("guess.walk-away", { name })}</span>
            {t(`guess.walk-away.${walkAway.band}`) + sure(walkAway.confidence)}
          </li>
        )}
        {hardest && (
          <li>
            <span class="cap">{t("guess.hardest", { name })}</span>
            {(hardest.issue < 0 ? t("guess.hardest.nobody") : nameOf(hardest.issue)) + sure(hardest.confidence)}
          </li>
        )}
        {fears && (
          <li>
            <span class="cap">{t("guess.fears", { name })}</span>
            {t(fears.value ? "guess.fears.yes" : "guess.fears.no") + sure(fears.confidence)}
          </li>
        )}
      </ul>
    </details>
  );
}

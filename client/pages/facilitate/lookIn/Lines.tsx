// What happened at a table, the latest on top, in the table's own words.
import { t } from "../../../i18n/index.ts";
import { HistoryLine } from "../../../table/parts/HistoryLine.tsx";
import { type Scene, watchedLines } from "./watched.ts";

export function Lines({ scene }: { scene: Scene }) {
  return (
    <section class="paper sheet" aria-labelledby="history">
      <h3 id="history">{t("facilitate.look.history")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, in Safari too */}
      <ol class="log" tabIndex={0}>
        {watchedLines(scene).map(({ told, seat }) => (
          <HistoryLine key={told.number} line={told} seat={seat} />
        ))}
      </ol>
    </section>
  );
}

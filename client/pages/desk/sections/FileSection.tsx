// The case as the text of its file: for whoever knows YAML, and to mend what no form can show.
import type { Problem } from "../../../../shared/scenario/problems.ts";
import { t } from "../../../i18n/index.ts";
import { useDesk } from "../fields/deskContext.ts";
import { useTyped } from "../fields/useTyped.ts";
import { problemWords } from "../problemWords.ts";
import { saveFile } from "../saveFile.ts";

export function FileSection() {
  const { desk, report } = useDesk();
  const typed = useTyped(desk.text.value, (text) => desk.change({ type: "source", text }, "source"));
  const problems: readonly Problem[] = report.value.reading?.problems ?? [];
  return (
    <section class="paper sheet">
      <h2>{t("desk.file")}</h2>
      <p class="note">{t("desk.file.lead")}</p>
      <p class="actions">
        <button
          type="button"
          class="btn"
          onClick={() => {
            desk.flush();
            saveFile(desk.draft.value);
          }}
        >
          {t("desk.export")}
        </button>
      </p>
      {problems.length > 0 && (
        <ul class="lines">
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.column} ${problem.message}`}>
              <b>{t("desk.file.line", { line: problem.line })}</b> {problemWords(problem)}
            </li>
          ))}
        </ul>
      )}
      <label class="hidden-text" for="source">
        {t("desk.file")}
      </label>
      <textarea id="source" class="field source" rows={28} spellcheck={false} data-field="" {...typed} />
    </section>
  );
}

// The facilitator's note: no player ever reads it. A case may have none.

import { isMapping, listAt, valueAt } from "../../../../shared/desk/step.ts";
import { COUNTS } from "../../../../shared/scenario/limits.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { t } from "../../../i18n/index.ts";
import { useDesk } from "../fields/deskContext.ts";
import { TextField } from "../fields/TextField.tsx";

const NOTE: Path = ["note"];
const QUESTIONS: Path = ["note", "questions"];

export function NoteSection() {
  const { desk } = useDesk();
  const there = isMapping(valueAt(desk.value.value, NOTE));
  const questions = listAt(desk.value.value, QUESTIONS).map(String);
  const begin = (): void => {
    const value = {
      teaches: t("desk.note.teaches.new"),
      happens: t("desk.note.happens.new"),
      questions: [t("desk.note.question.new")],
    };
    desk.change({ type: "part", path: NOTE, value });
  };
  const write = (typed: string): void => {
    const lines = typed
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, COUNTS.questions.most);
    if (lines.length > 0) desk.change({ type: "list", path: QUESTIONS, value: lines }, "questions");
  };
  return (
    <section class="paper sheet">
      <h2>{t("desk.note")}</h2>
      <p class="note">{t("desk.note.lead")}</p>
      {there ? (
        <>
          <TextField path={[...NOTE, "teaches"]} label={t("desk.note.teaches")} rows={5} most={6000} />
          <TextField path={[...NOTE, "happens"]} label={t("desk.note.happens")} rows={5} most={6000} />
          <TextField
            path={QUESTIONS}
            label={t("desk.note.questions")}
            hint={t("desk.note.questions.hint")}
            rows={4}
            shown={questions.join("\n")}
            commit={write}
            lines
          />
          <button type="button" class="btn" onClick={() => desk.change({ type: "part", path: NOTE, value: null })}>
            {t("desk.note.remove")}
          </button>
        </>
      ) : (
        <button type="button" class="btn" data-field="note" onClick={begin}>
          {t("desk.note.add")}
        </button>
      )}
    </section>
  );
}

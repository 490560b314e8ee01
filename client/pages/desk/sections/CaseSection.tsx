// The case itself: what it is called, what both seats know, how long it takes, what it teaches.

import { idFrom, isId } from "../../../../shared/desk/ids.ts";
import { listAt } from "../../../../shared/desk/step.ts";
import { DEFAULT_MINUTES, DEFAULT_QUORUM, DEFAULT_TURNS } from "../../../../shared/scenario/defaults.ts";
import { t } from "../../../i18n/index.ts";
import { useDesk } from "../fields/deskContext.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { TextField } from "../fields/TextField.tsx";

/** What the case teaches, as words with commas between. */
function Teaches() {
  const { desk } = useDesk();
  const lessons = listAt(desk.value.value, ["teaches"]).map(String);
  const write = (typed: string): void => {
    const ids = typed
      .split(",")
      .map((word) => idFrom(word, ""))
      .filter(isId);
    desk.change({ type: "list", path: ["teaches"], value: [...new Set(ids)] }, "teaches");
  };
  return (
    <TextField
      path={["teaches"]}
      label={t("desk.teaches")}
      hint={t("desk.teaches.hint")}
      shown={lessons.map((id) => id.replaceAll("-", " ")).join(", ")}
      commit={write}
    />
  );
}

export function CaseSection() {
  const { desk } = useDesk();
  const { begun } = desk.draft.value;
  return (
    <>
      <section class="paper sheet">
        <h2>{t("desk.case")}</h2>
        <p class="note">{t("desk.case.lead")}</p>
        <TextField
          path={["title"]}
          label={t("desk.title")}
          most={120}
          commit={(name) => desk.change({ type: "name", path: [], name, follow: begun }, "title")}
        />
        <TextField path={["summary"]} label={t("desk.summary")} hint={t("desk.summary.hint")} rows={3} most={1000} />
        <TextField path={["setting"]} label={t("desk.setting")} hint={t("desk.setting.hint")} rows={8} most={6000} />
      </section>
      <section class="paper sheet">
        <h2>{t("desk.course")}</h2>
        <div class="few">
          <NumberField
            path={["minutes", "planning"]}
            label={t("desk.minutes.planning")}
            otherwise={DEFAULT_MINUTES.planning}
          />
          <NumberField
            path={["minutes", "negotiating"]}
            label={t("desk.minutes.negotiating")}
            otherwise={DEFAULT_MINUTES.negotiating}
          />
          <NumberField path={["turns"]} label={t("desk.turns")} otherwise={DEFAULT_TURNS} />
        </div>
        <p class="cap">{t("desk.turns.hint")}</p>
        <Teaches />
        <details class="finer">
          <summary>{t("desk.finer")}</summary>
          <div class="few">
            <NumberField path={["quorum"]} label={t("desk.quorum")} otherwise={DEFAULT_QUORUM} step={0.05} />
            <TextField
              path={["id"]}
              label={t("desk.id")}
              hint={t("desk.id.hint")}
              commit={(id) => desk.change({ type: "rename", path: [], id })}
            />
            <TextField path={["language"]} label={t("desk.language")} hint={t("desk.language.hint")} most={3} />
            <TextField
              path={["twinOf"]}
              label={t("desk.twin")}
              hint={t("desk.twin.hint")}
              commit={(id) =>
                desk.change({ type: "set", path: ["twinOf"], value: id.trim() === "" ? null : id.trim() })
              }
            />
          </div>
        </details>
      </section>
    </>
  );
}

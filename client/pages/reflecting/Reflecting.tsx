// Looking back: eight statements to agree with or not, and one sentence for Monday. All of it may be left out.
import "./reflecting.css";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { MAX_SAY } from "../../../shared/table/limits.ts";
import { t } from "../../i18n/index.ts";
import { Do, Finish } from "../steps/Finish.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { useAct } from "../steps/useAct.ts";
import { useKept } from "../steps/useKept.ts";
import { rate, readReflection, SAYINGS } from "./reflection.ts";
import { Statement } from "./Statement.tsx";

export function Reflecting(props: StepProps) {
  const { table, view, folder, send } = props;
  const { seat } = folder;
  const { name } = view.people[otherSeat(seat)];
  const act = useAct(send);
  const kept = useKept("reflection", table, seat, readReflection);
  const { ratings, commitment } = kept.value;
  const closed = view.table.ready[seat];
  const ended = view.table.ended ? "ended" : view.table.improved.length > 0 ? "improved" : "agreed";
  return (
    <StepPage {...props} kind="reflecting" title={t("reflect.title")} lead={t("reflect.lead", { ended })}>
      <div class="columns">
        <fieldset class="paper sheet sayings" disabled={closed}>
          <legend>
            <h2>{t("reflect.statements")}</h2>
          </legend>
          <p class="note">{t("reflect.scale")}</p>
          {SAYINGS.map((saying, index) => (
            <Statement
              key={saying}
              name={saying}
              text={t(`reflect.${saying}`, { name })}
              rating={ratings[index] ?? null}
              set={(rating) => kept.set(rate(kept.value, index, rating))}
            />
          ))}
        </fieldset>
        <aside>
          <section class="paper sheet monday">
            <label>
              <h2>{t("reflect.monday")}</h2>
              <textarea
                class="field"
                rows={4}
                maxLength={MAX_SAY}
                disabled={closed}
                value={commitment}
                placeholder={t("reflect.monday.example")}
                onInput={(event) => kept.set({ ...kept.value, commitment: event.currentTarget.value })}
              />
            </label>
            <p class="cap">{t("reflect.monday.hint", { name })}</p>
          </section>
          <Finish step={props} act={act} said={t("reflect.done")} hint={t("reflect.optional")}>
            <Do act={act} seat={seat} command={{ type: "reflect", ratings: [...ratings], commitment }}>
              {t("reflect.do")}
            </Do>
          </Finish>
        </aside>
      </div>
    </StepPage>
  );
}

// The second guess, right after the talk: the same form as before it, empty, beside what came to light. May be skipped.
import { otherSeat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { GuessForm } from "../guess/GuessForm.tsx";
import { GuessWords } from "../guess/GuessWords.tsx";
import { isBlank, readGuess } from "../guess/guess.ts";
import { Do, Finish } from "../steps/Finish.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { useAct } from "../steps/useAct.ts";
import { useKept } from "../steps/useKept.ts";
import { Known } from "./Known.tsx";

export function Predicting(props: StepProps) {
  const { table, view, folder, send } = props;
  const { seat } = folder;
  const { name } = view.people[otherSeat(seat)];
  const act = useAct(send);
  const guess = useKept("guess-after", table, seat, (stored) => readGuess(stored, folder.issues.length));
  const closed = view.table.ready[seat];
  const { before, after } = folder.own.predictions;
  const lead = t("predict.lead", { ended: view.table.ended ? "yes" : "no", name });
  return (
    <StepPage {...props} kind="predicting" title={t("predict.title", { name })} lead={lead}>
      <div class="columns">
        <div class="main">
          <GuessForm
            folder={folder}
            name={name}
            guess={(closed && after) || guess.value}
            set={guess.set}
            closed={closed}
          />
        </div>
        <aside>
          <Known view={view} folder={folder} name={name} />
          {before && (
            <details class="paper first-guess">
              <summary>{t("table.folder.guess")}</summary>
              <GuessWords folder={folder} name={name} guess={before} />
            </details>
          )}
          <Finish step={props} act={act} said={t("predict.done")}>
            {!isBlank(guess.value) && (
              <Do act={act} seat={seat} command={{ type: "predict", prediction: guess.value }}>
                {t("predict.do")}
              </Do>
            )}
            <Do act={act} seat={seat} command={{ type: "ready" }} plain>
              {t("predict.skip")}
            </Do>
          </Finish>
        </aside>
      </div>
    </StepPage>
  );
}

// Planning: the norms first, then one's target and a first guess about the other. All of it is private and may be left out.
import "./planning.css";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Paragraphs } from "../../look/Paragraphs.tsx";
import { Stakes } from "../briefing/Stakes.tsx";
import { Terms } from "../briefing/Terms.tsx";
import { GuessForm } from "../guess/GuessForm.tsx";
import { isBlank, readGuess } from "../guess/guess.ts";
import { Do, Finish } from "../steps/Finish.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { useAct } from "../steps/useAct.ts";
import { useKept } from "../steps/useKept.ts";
import { Norms } from "./Norms.tsx";
import { Target } from "./Target.tsx";
import { fitTarget, targetRange } from "./target.ts";

export function Planning(props: StepProps) {
  const { table, view, folder, send } = props;
  const { seat } = folder;
  const { name } = view.people[otherSeat(seat)];
  const act = useAct(send);
  const range = targetRange(folder, view);
  const read = useKept("norms", table, seat, (stored) => stored === true);
  const target = useKept("target", table, seat, (stored) => fitTarget(stored, range));
  const guess = useKept("guess-before", table, seat, (stored) => readGuess(stored, folder.issues.length));
  const closed = view.table.ready[seat];
  // What was handed in is the server's to keep, and the same on every device.
  const aim = closed && view.own?.aims ? view.own.target : target.value;
  const handedIn = closed ? folder.own.predictions.before : null;
  if (!read.value && !closed) {
    return (
      <StepPage {...props} kind="planning" title={t("plan.norms")}>
        <Norms seat={seat} go={() => read.set(true)} />
      </StepPage>
    );
  }
  return (
    <StepPage key="plan" {...props} kind="planning" title={t("plan.title")} lead={t("plan.lead", { name })}>
      <div class="columns">
        <div class="main">
          <GuessForm folder={folder} name={name} guess={handedIn ?? guess.value} set={guess.set} closed={closed} />
          <details class="paper own-folder">
            <summary>
              <Icon name="folder" size="1.25rem" />
              {t("plan.folder")}
            </summary>
            <Paragraphs text={folder.own.brief} kind="text story" />
            <Stakes folder={folder} />
            <Terms folder={folder} />
          </details>
        </div>
        <aside>
          <Target range={range} target={aim} set={target.set} closed={closed} />
          <Finish step={props} act={act} said={t("plan.done")} hint={t("plan.optional")}>
            <Do
              act={act}
              seat={seat}
              command={{
                type: "plan",
                target: target.value,
                prediction: isBlank(guess.value) ? null : guess.value,
              }}
            >
              {t("plan.ready")}
            </Do>
          </Finish>
        </aside>
      </div>
    </StepPage>
  );
}

// Ratification: the people behind vote on what was signed; then it holds, comes back to the table once, or has failed.
import "./ratifying.css";
import { useEffect } from "preact/hooks";
import { delayCost } from "../../../shared/outcome/points.ts";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { RETURN_TURNS } from "../../../shared/table/limits.ts";
import { comesBack } from "../../../shared/table/turns.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { announce } from "../announce.ts";
import { Do, Finish } from "../steps/Finish.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { useAct } from "../steps/useAct.ts";
import { useOneByOne } from "./useOneByOne.ts";
import { Votes } from "./Votes.tsx";
import { votesOf } from "./votes.ts";

type Verdict = "passed" | "refused" | "refused-again" | "refused-late";

function verdictOf({ view }: StepProps): Verdict {
  const { ratified, returned } = view.table;
  if (ratified !== "refused") return "passed";
  if (returned) return "refused-again";
  return comesBack(view.table) ? "refused" : "refused-late";
}

/** Points that coming back would cost this seat. */
function costOf({ view, folder }: StepProps): number {
  const { pressure } = folder.own;
  return delayCost(pressure, view.table.turn + RETURN_TURNS) - delayCost(pressure, view.table.turn);
}

export function Ratifying(props: StepProps) {
  const { view, folder, send } = props;
  const { seat } = folder;
  const { name } = view.people[otherSeat(seat)];
  const act = useAct(send);
  const votes = votesOf(folder, view);
  const shown = useOneByOne(votes.length + 1);
  const counted = shown > votes.length;
  const verdict = verdictOf(props);
  const own = (view.own?.refused ?? []).length > 0;
  const text = t(`ratify.${verdict}.text`, { name, own: own ? "yes" : "no", points: costOf(props) });
  const title = t(verdict === "passed" ? "ratify.passed" : "ratify.refused");

  useEffect(() => {
    if (counted) announce(`${title} ${text}`);
  }, [counted, title, text]);

  return (
    <StepPage {...props} kind="ratifying" title={t("ratify.title")} lead={t("ratify.lead", { name })}>
      {votes.length > 0 ? (
        <Votes votes={votes} shown={shown} />
      ) : (
        <p class="paper sheet text alone">{t("ratify.nobody", { name })}</p>
      )}
      {counted && (
        <section class={`paper sheet verdict ${verdict === "passed" ? "held" : "hatched"}`}>
          <Mark kind={verdict === "passed" ? "ours" : "open"} size="3rem" />
          <div>
            <h2>{title}</h2>
            <p class="text">{text}</p>
          </div>
          <Finish step={props} act={act} said={t("ratify.done")}>
            <Do act={act} seat={seat} command={{ type: "ready" }}>
              {t(verdict === "refused" ? "ratify.return" : "step.on")}
            </Do>
          </Finish>
        </section>
      )}
    </StepPage>
  );
}

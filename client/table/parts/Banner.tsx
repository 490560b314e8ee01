// One band across the table for what stands above all else: a lost connection, a last call, somebody leaving, a question.
import { t } from "../../i18n/index.ts";
import type { IconName } from "../../look/Icon.tsx";
import { Icon } from "../../look/Icon.tsx";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";

export function Banner({ desk, status }: { desk: Desk; status: "connecting" | "live" | "away" }) {
  const { banner, stage, question, them, moves } = desk.shown;
  const playing = desk.view.table.phase === "negotiating";
  return (
    <div class="bands">
      {status !== "live" && <Band icon="cut" text={t(`table.status.${status}`)} />}
      {banner && playing && <Band icon={stage === "last-call" ? "clock" : "walk"} text={say(banner)} />}
      {question && !question.mine && moves.answer === null && (
        <div class="band brass">
          <Icon name={question.topic} size="1.25rem" />
          <span>
            {t("table.answer.title", { name: them.name })}: <b>{t(`table.card.${question.topic}`)}</b>
          </span>
          <button type="button" class="btn" onClick={() => desk.open("answer")}>
            {t("table.answer.do")}
          </button>
        </div>
      )}
      {question?.mine && <Band icon={question.topic} text={t("table.answer.waiting", { name: them.name })} quiet />}
    </div>
  );
}

const Band = ({ icon, text, quiet = false }: { icon: IconName; text: string; quiet?: boolean }) => (
  <p class={`band ${quiet ? "quiet" : ""}`}>
    <Icon name={icon} size="1.25rem" />
    <span class="num">{text}</span>
  </p>
);

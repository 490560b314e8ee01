// Answering the question asked of me: up to three of my facts, those on its topic first, or rather not to say.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";
import { moveOf } from "./moveOf.ts";

const MOST = 3;

export function AnswerDialog({ desk }: { desk: Desk }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const topic = desk.shown.question?.topic;
  const { facts } = desk.folder.own;
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const list = (wanted: typeof facts, title: string) =>
    wanted.length > 0 && (
      <fieldset>
        <legend>{title}</legend>
        {wanted.map((fact) => (
          <Choice
            key={fact.id}
            type="checkbox"
            name="fact"
            checked={chosen.includes(fact.id)}
            disabled={chosen.length >= MOST && !chosen.includes(fact.id)}
            onChange={() => toggle(fact.id)}
          >
            {fact.text}
            {desk.view.own?.told.includes(fact.id) && <span class="chip">{t("table.folder.told")}</span>}
          </Choice>
        ))}
      </fieldset>
    );
  const answer = moveOf(desk);
  return (
    <Dialog title={t("table.answer.title", { name: desk.shown.them.name })} onClose={() => desk.open(null)}>
      {topic && (
        <p class="asked">
          <Icon name={topic} /> <b class="serif">{t(`table.card.${topic}`)}</b>
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void answer({ type: "answer", facts: [...chosen] });
        }}
      >
        <p>{t("table.answer.choose")}</p>
        {list(
          facts.filter((fact) => fact.topic === topic),
          t("table.answer.about"),
        )}
        {list(
          facts.filter((fact) => fact.topic !== topic),
          t("table.answer.others"),
        )}
        <Confirm
          desk={desk}
          place="answer"
          text={t("table.answer.confirm")}
          disabled={chosen.length === 0}
          back={t("table.answer.withhold")}
          onBack={() => void answer({ type: "answer", facts: [] })}
        />
      </form>
    </Dialog>
  );
}

// The cases as radio cards: what each teaches, how long it takes, what is on the table. Never a secret of either seat.
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { isMessageKey, t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { joinNames } from "../facilitate/names.ts";
import { draftIn } from "./brought.ts";

/** A lesson in words, where this page has any for it. */
function lessonText(lesson: string): string {
  const key = `host.teaches.${lesson}`;
  return isMessageKey(key) ? t(key) : lesson.replaceAll("-", " ");
}

function Card({ card, twin }: { card: ScenarioCard; twin: string }) {
  return (
    <>
      <span class="serif title">{card.title}</span>
      <span class="summary">{card.summary}</span>
      <span class="teaches">
        {card.teaches.map((lesson) => (
          <span key={lesson}>{lessonText(lesson)}</span>
        ))}
      </span>
      <span class="cap">
        {t("new.case.facts", { issues: card.issues.length, ...card.minutes })}: {joinNames(card.issues)}.
        {card.locked > 0 && ` ${t("host.case.locked", { count: card.locked })}`}
        {card.committee && ` ${t("host.case.committee")}`}
        {twin && ` ${t("host.case.twin", { twin })}`}
      </span>
    </>
  );
}

interface CasesProps {
  readonly cases: readonly ScenarioCard[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

export function Cases({ cases, chosen, choose }: CasesProps) {
  const own = cases.filter(({ id }) => draftIn(id) !== null);
  return (
    <>
      {own.length > 0 && <CaseList legend={t("host.own")} cases={own} chosen={chosen} choose={choose} />}
      <CaseList
        legend={t("host.case")}
        cases={cases.filter((card) => !own.includes(card))}
        chosen={chosen}
        choose={choose}
      />
    </>
  );
}

function CaseList({ legend, cases, chosen, choose }: CasesProps & { legend: string }) {
  const titleOf = (id: string | undefined): string => cases.find((one) => one.id === id)?.title ?? "";
  return (
    <fieldset class="host-cases">
      <legend>
        <h2>{legend}</h2>
      </legend>
      {cases.map((card) => (
        <label key={card.id} class="choice paper">
          <input
            type="radio"
            name="case"
            value={card.id}
            checked={card.id === chosen}
            onChange={() => choose(card.id)}
          />
          <span class="tick" aria-hidden="true">
            <Icon name="check" size="1rem" />
          </span>
          <Card card={card} twin={titleOf(card.twins[0])} />
        </label>
      ))}
    </fieldset>
  );
}

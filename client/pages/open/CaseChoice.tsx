// The cases as radio cards: title, summary, size and length. Knows nothing of what is in them.
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

export function CaseChoice(props: {
  cases: readonly ScenarioCard[];
  chosen: ScenarioCard;
  choose: (scenario: ScenarioCard) => void;
}) {
  return (
    <fieldset class="paper sheet cases">
      <legend>
        <h2>{t("new.case")}</h2>
      </legend>
      <div class="list">
        {props.cases.map((scenario) => (
          <label class="choice" key={scenario.id}>
            <input
              type="radio"
              name="case"
              value={scenario.id}
              checked={scenario.id === props.chosen.id}
              onChange={() => props.choose(scenario)}
            />
            <span class="tick" aria-hidden="true">
              <Icon name="check" size="1rem" />
            </span>
            <span class="serif title">{scenario.title}</span>
            <span class="summary">{scenario.summary}</span>
            <span class="cap">{t("new.case.facts", { issues: scenario.issues.length, ...scenario.minutes })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

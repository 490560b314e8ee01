// The numbers of somebody behind me, once we have talked: points of every option they look at, and the least they need.
import { t } from "../../i18n/index.ts";
import type { Person } from "../present/stakeholders.ts";

export function Numbers({ person }: { person: Person }) {
  const { numbers } = person;
  if (!numbers) return null;
  return (
    <div class="numbers">
      <p class="num">
        <b>{t("table.engage.stands", { points: numbers.points, minimum: numbers.minimum })}</b>
      </p>
      {numbers.issues.map((issue) => (
        <dl key={issue.name} class="needs">
          <dt>{issue.name}</dt>
          {issue.options.map((option) => (
            <dd key={option.name} class={option.on ? "on" : ""}>
              <span>{option.name}</span> <b class="num">{option.points}</b>
            </dd>
          ))}
        </dl>
      ))}
    </div>
  );
}

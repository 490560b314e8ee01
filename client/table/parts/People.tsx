// The people behind me, nodding or frowning at the draft: face, badge and word.
import { t } from "../../i18n/index.ts";
import { Face } from "../../look/Face.tsx";
import type { Mood } from "../../look/faceMoods.ts";
import { Stance } from "../../look/Stance.tsx";
import type { Person, Stand } from "../present/stakeholders.ts";

const MOOD: Readonly<Record<Stand, Mood>> = { for: "warm", unsure: "thinking", against: "firm" };

export function People({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <ul class="people" aria-label={t("table.people.title")}>
      {people.map((person) => (
        <li key={person.id} title={person.brief}>
          <span class="face-of">
            <Face shape="tile" mood={MOOD[person.stand]} size="2.75rem" />
            <Stance stance={person.stand} size="1.125rem" />
          </span>
          <span class="who">{person.name}</span>
          <b class="lab">{t(`table.people.${person.stand}`)}</b>
          {person.numbers && (
            <span class="lab num">
              {t("table.people.numbers", { points: person.numbers.points, minimum: person.numbers.minimum })}
            </span>
          )}
          {person.veto && <span class="lab veto">{t("table.people.veto")}</span>}
        </li>
      ))}
    </ul>
  );
}

// What the seat can tell, by the question card that leads to it.

import { isMapping, listAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { type Seat, TOPICS, type Topic } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { useDesk } from "../fields/deskContext.ts";
import { FactCard } from "./FactCard.tsx";

export function FactList({ own, seat }: { own: Path; seat: Seat }) {
  const { desk } = useDesk();
  const list: Path = [...own, "facts"];
  const facts = listAt(desk.value.value, list);
  const of = (topic: Topic) =>
    facts.flatMap((fact, index) => (isMapping(fact) && fact["topic"] === topic ? [index] : []));
  const add = (topic: Topic): void => {
    desk.flush();
    const text = t("desk.fact.new");
    desk.change({ type: "add", path: list, named: t(`brief.topic.${topic}`), value: { topic, text } });
  };
  return (
    <section class="paper sheet">
      <h2>{t("desk.facts")}</h2>
      <p class="note">{t("desk.facts.lead")}</p>
      {TOPICS.map((topic, number) => (
        <div key={topic} class="topic">
          <h3>
            <Icon name={topic} size="1.25rem" /> {t(`brief.topic.${topic}`)}
          </h3>
          <ol>
            {of(topic).map((index) => (
              <FactCard key={index} list={list} index={index} seat={seat} count={facts.length} />
            ))}
          </ol>
          <button
            type="button"
            class="btn"
            data-field={number === 0 ? list.join(".") : undefined}
            onClick={() => add(topic)}
          >
            <Icon name="plus" size="1.125rem" />
            {t("desk.fact.add", { topic: t(`brief.topic.${topic}`) })}
          </button>
        </div>
      ))}
    </section>
  );
}

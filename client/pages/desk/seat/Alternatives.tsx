// What the seat has without a deal. The best one is where it walks away.

import { listAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { numberAt, textAt, useDesk } from "../fields/deskContext.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { Order } from "../fields/Order.tsx";
import { TextField } from "../fields/TextField.tsx";

export function Alternatives({ own, seat }: { own: Path; seat: Seat }) {
  const { desk } = useDesk();
  const value = desk.value.value;
  const list: Path = [...own, "alternatives"];
  const points = listAt(value, list).map((_, index) => numberAt(value, [...list, index, "points"]) ?? 0);
  const best = Math.max(...points);
  const { begun } = desk.draft.value;
  return (
    <section class="paper sheet">
      <h2>{t("desk.alternatives")}</h2>
      <p class="note">{t(`desk.alternatives.lead.${seat}`)}</p>
      <ol class="rows">
        {points.map((worth, index) => {
          const path: Path = [...list, index];
          const name = textAt(value, [...path, "name"]) || textAt(value, [...path, "id"]);
          return (
            <li key={index}>
              <TextField
                path={[...path, "name"]}
                label={t("desk.alternative.name", { number: index + 1 })}
                bare
                most={120}
                shown={name}
                commit={(typed) => desk.change({ type: "name", path, name: typed, follow: begun }, path.join("."))}
              />
              <NumberField path={[...path, "points"]} label={t("desk.alternative.points", { name })} bare />
              <Order path={list} index={index} count={points.length} name={name} />
              {worth === best && <span class="chip brass">{t("desk.alternative.best")}</span>}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        class="btn"
        onClick={() => {
          const name = t("desk.alternative.new");
          desk.flush();
          desk.change({ type: "add", path: list, named: name, value: { name, points: 0 } });
        }}
      >
        <Icon name="plus" size="1.125rem" />
        {t("desk.alternative.add")}
      </button>
    </section>
  );
}

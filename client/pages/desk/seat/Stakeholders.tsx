// Those behind a seat who must live with the deal: what each looks at, what it demands, who can say no.

import { listAt } from "../../../../shared/desk/step.ts";
import { DEFAULT_POWER } from "../../../../shared/scenario/defaults.ts";
import { COUNTS } from "../../../../shared/scenario/limits.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { CheckField } from "../fields/CheckField.tsx";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { Order } from "../fields/Order.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Rows } from "./Rows.tsx";

function One({ list, index, count, seat }: { list: Path; index: number; count: number; seat: Seat }) {
  const { desk } = useDesk();
  const path: Path = [...list, index];
  const value = desk.value.value;
  const name = textAt(value, [...path, "name"]) || textAt(value, [...path, "id"]);
  const { begun } = desk.draft.value;
  return (
    <li class="backer-card">
      <header>
        <TextField
          path={[...path, "name"]}
          label={t("desk.backer.name", { number: index + 1 })}
          bare
          most={120}
          shown={name}
          commit={(typed) => desk.change({ type: "name", path, name: typed, follow: begun }, path.join("."))}
        />
        <Order path={list} index={index} count={count} name={name} />
      </header>
      <TextField path={[...path, "brief"]} label={t("desk.backer.brief")} rows={2} most={1000} />
      <div class="few">
        <NumberField path={[...path, "minimum"]} label={t("desk.backer.minimum")} />
        <NumberField path={[...path, "power"]} label={t("desk.backer.power")} otherwise={DEFAULT_POWER} />
        <CheckField path={[...path, "veto"]} label={t("desk.backer.veto")} />
      </div>
      <p class="note">{t("desk.backer.points")}</p>
      <Rows table={[...path, "points"]} seat={seat} what={name} most={COUNTS.stakeholderIssues.most} />
    </li>
  );
}

export function Stakeholders({ own, seat }: { own: Path; seat: Seat }) {
  const { desk } = useDesk();
  const list: Path = [...own, "stakeholders"];
  const count = listAt(desk.value.value, list).length;
  const add = (): void => {
    desk.flush();
    const name = t("desk.backer.new");
    const first = textAt(desk.value.value, ["issues", 0, "id"]);
    const options = listAt(desk.value.value, ["issues", 0, "options"]).length;
    // A first row that rises, so that there is something to agree to.
    const points = { [first]: Array.from({ length: options }, (_, option) => option * 5) };
    desk.change({
      type: "add",
      path: list,
      named: name,
      value: { name, brief: t("desk.backer.new.brief"), points, minimum: 5 },
    });
  };
  return (
    <section class="paper sheet">
      <h2>{t("desk.backers")}</h2>
      <p class="note">{t("desk.backers.lead")}</p>
      <ol class="backers">
        {Array.from({ length: count }, (_, index) => (
          <One key={index} list={list} index={index} count={count} seat={seat} />
        ))}
      </ol>
      {count < COUNTS.stakeholders.most && (
        <button type="button" class="btn" data-field={list.join(".")} onClick={add}>
          <Icon name="plus" size="1.125rem" />
          {t("desk.backer.add")}
        </button>
      )}
    </section>
  );
}

// One fact: what is said, what it means to the rules, which closed term it opens.

import { isMapping, listAt, valueAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { otherSeat, type Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { CheckField } from "../fields/CheckField.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { Order } from "../fields/Order.tsx";
import { TextField } from "../fields/TextField.tsx";
import { ClaimFields } from "./ClaimFields.tsx";

interface FactProps {
  readonly list: Path;
  readonly index: number;
  readonly seat: Seat;
  readonly count: number;
}

/** The term that the fact opens, from the fact's side of it. */
function Opens({ path, seat }: { path: Path; seat: Seat }) {
  const { desk } = useDesk();
  const value = desk.value.value;
  const id = textAt(value, [...path, "id"]);
  const issues = listAt(value, ["issues"]).map((_, index) => ({
    value: String(index),
    label: textAt(value, ["issues", index, "name"]) || textAt(value, ["issues", index, "id"]),
    key: textAt(value, ["issues", index, "unlockedBy"]),
  }));
  const opened = issues.find(({ key }) => key === `${seat}.${id}`);
  return (
    <ChoiceField
      path={[...path, "opens"]}
      label={t("desk.fact.opens")}
      options={[{ value: "", label: t("desk.fact.opens.none") }, ...issues]}
      chosen={opened?.value ?? ""}
      choose={(chosen) => {
        if (opened) desk.change({ type: "lock", issue: Number(opened.value), fact: null });
        if (chosen !== "") desk.change({ type: "lock", issue: Number(chosen), fact: { seat, id } });
      }}
    />
  );
}

export function FactCard({ list, index, seat, count }: FactProps) {
  const { desk } = useDesk();
  const path: Path = [...list, index];
  const text = textAt(desk.value.value, [...path, "text"]);
  const { begun } = desk.draft.value;
  const feared = isMapping(valueAt(desk.value.value, ["seats", otherSeat(seat), "fear"]));
  return (
    <li class="fact-card" data-field={[...path, "id"].join(".")} tabIndex={-1}>
      <div class="said">
        <TextField
          path={[...path, "text"]}
          label={t("desk.fact.text")}
          bare
          rows={2}
          most={1000}
          commit={(typed) => desk.change({ type: "name", path, name: typed, follow: begun }, path.join("."))}
        />
        <Order path={list} index={index} count={count} name={text} />
      </div>
      <div class="few">
        <ClaimFields path={path} seat={seat} />
        <Opens path={path} seat={seat} />
        {feared && <CheckField path={[...path, "evidence"]} label={t("desk.fact.evidence")} />}
      </div>
    </li>
  );
}

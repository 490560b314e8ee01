// Numbers by term and option: what relieves the fear, what somebody behind a seat wants. Only the terms that have a row are shown.

import { isMapping, listAt, type Plain, valueAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { Told } from "../fields/Told.tsx";
import { Worth } from "../terms/Worth.tsx";

interface Term {
  readonly id: string;
  readonly name: string;
  readonly options: readonly string[];
}

const termsIn = (value: Plain | undefined): readonly Term[] =>
  listAt(value, ["issues"]).map((_, index) => {
    const id = textAt(value, ["issues", index, "id"]);
    const options = listAt(value, ["issues", index, "options"]).map((__, option) => {
      const at: Path = ["issues", index, "options", option];
      return textAt(value, [...at, "name"]) || textAt(value, [...at, "id"]);
    });
    return { id, name: textAt(value, ["issues", index, "name"]) || id, options };
  });

interface RowsProps {
  readonly table: Path;
  readonly seat: Seat;
  /** What the numbers are, for the label of each. */
  readonly what: string;
  readonly most: number;
}

export function Rows({ table, seat, what, most }: RowsProps) {
  const { desk } = useDesk();
  const value = desk.value.value;
  const rows = valueAt(value, table);
  const terms = termsIn(value);
  const shown = terms.filter(({ id }) => isMapping(rows) && Object.hasOwn(rows, id));
  const rest = terms.filter((term) => !shown.includes(term));
  return (
    <div class="row-table">
      {shown.map(({ id, name, options }) => (
        <fieldset key={id}>
          <legend class="lab">{name}</legend>
          <button
            type="button"
            class="btn plain round"
            aria-label={t("desk.remove", { name })}
            onClick={() => desk.change({ type: "no-points", table, issue: id })}
          >
            <Icon name="close" size="1.125rem" />
          </button>
          <div class="cells">
            {options.map((option, index) => (
              <div key={index} class="cell">
                <span class="cap" aria-hidden="true">
                  {option}
                </span>
                <Worth table={table} seat={seat} issue={id} option={index} label={`${what}, ${name}: ${option}`} />
              </div>
            ))}
          </div>
          <Told path={[...table, id]} />
        </fieldset>
      ))}
      <Told path={table} />
      {rest.length > 0 && shown.length < most && (
        <label class="labelled add-row">
          <span class="hidden-text">{t("desk.rows.add")}</span>
          <select
            class="field"
            value=""
            data-field={table.join(".")}
            onChange={({ currentTarget }) => {
              const issue = currentTarget.value;
              currentTarget.value = "";
              if (issue !== "") desk.change({ type: "points", table, issue, option: 0, value: 0 });
            }}
          >
            <option value="">{t("desk.rows.add")}</option>
            {rest.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

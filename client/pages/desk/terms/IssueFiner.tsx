// What few terms need: the fact that opens one that is closed at first, options that a seat may never take, its id.

import { listAt, type Plain } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { TextField } from "../fields/TextField.tsx";

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Every fact of both seats, by the name under which it opens something. */
const keysIn = (value: Plain | undefined) =>
  SEATS.flatMap((seat) =>
    listAt(value, ["seats", seat, "facts"]).map((_, index) => {
      const path: Path = ["seats", seat, "facts", index];
      const text = short(textAt(value, [...path, "text"]));
      return { value: `${seat}.${textAt(value, [...path, "id"])}`, label: `${t(`seat.${seat}`)}: ${text}` };
    }),
  );

export function IssueFiner({ index }: { index: number }) {
  const { desk } = useDesk();
  const value = desk.value.value;
  const path: Path = ["issues", index];
  const issue = textAt(value, [...path, "id"]);
  const key = textAt(value, [...path, "unlockedBy"]);
  const options = listAt(value, [...path, "options"]).map((_, option) => {
    const at: Path = [...path, "options", option];
    const id = textAt(value, [...at, "id"]);
    return { value: id, label: textAt(value, [...at, "name"]) || id };
  });
  const lock = (chosen: string): void => {
    const [, seat, id = ""] = /^(buyer|seller)\.(.*)$/.exec(chosen) ?? [];
    desk.change({ type: "lock", issue: index, fact: seat ? { seat: seat as Seat, id } : null });
  };
  return (
    <details class="finer" open={key !== ""}>
      <summary>{t("desk.more")}</summary>
      <div class="few">
        <ChoiceField
          path={[...path, "unlockedBy"]}
          label={t("desk.lock")}
          options={[{ value: "", label: t("desk.lock.open") }, ...keysIn(value)]}
          chosen={key}
          choose={lock}
        />
        {key !== "" && (
          <ChoiceField
            path={[...path, "whileLocked"]}
            label={t("desk.lock.rest")}
            options={options}
            chosen={textAt(value, [...path, "whileLocked"])}
            choose={(id) => desk.change({ type: "set", path: [...path, "whileLocked"], value: id })}
          />
        )}
        <TextField
          path={[...path, "id"]}
          label={t("desk.id")}
          commit={(id) => desk.change({ type: "rename", path, id })}
        />
      </div>
      {SEATS.map((seat) => (
        <fieldset key={seat} class="limits">
          <legend class="lab">{t("desk.limits", { seat: t(`seat.${seat}`) })}</legend>
          {options.map(({ value: id, label }, option) => {
            const on = listAt(value, ["seats", seat, "forbidden", issue]).includes(id);
            return (
              <label key={id} class="check">
                <input
                  type="checkbox"
                  checked={on}
                  data-field={option === 0 ? `seats.${seat}.forbidden.${issue}` : undefined}
                  onChange={() => desk.change({ type: "forbid", seat, issue: index, option, on: !on })}
                />
                <span>{label}</span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </details>
  );
}

// What the seat can object: common ones that have words in every language, and sentences of the case's own.

import { idOf } from "../../../../shared/desk/references.ts";
import { isMapping, listAt } from "../../../../shared/desk/step.ts";
import { COUNTS } from "../../../../shared/scenario/limits.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { objectionText } from "../../briefing/objectionText.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { Order } from "../fields/Order.tsx";
import { TextField } from "../fields/TextField.tsx";

export function Objections({ own }: { own: Path }) {
  const { desk } = useDesk();
  const value = desk.value.value;
  const list: Path = [...own, "objections"];
  const objections = listAt(value, list);
  const issues = listAt(value, ["issues"]).map((_, index) => {
    const id = textAt(value, ["issues", index, "id"]);
    return { value: id, label: textAt(value, ["issues", index, "name"]) || id };
  });
  const add = (): void => {
    desk.flush();
    const text = t("desk.objection.new");
    desk.change({ type: "add", path: list, named: text, value: { text } });
  };
  return (
    <section class="paper sheet">
      <h2>{t("desk.objections")}</h2>
      <p class="note">{t("desk.objections.lead")}</p>
      <ol class="rows objections">
        {objections.map((objection, index) => {
          const path: Path = [...list, index];
          const id = idOf(objection);
          const text = isMapping(objection) ? textAt(value, [...path, "text"]) : "";
          const said = objectionText({ id, text: text === "" ? null : text, about: null });
          return (
            <li key={index} data-field={path.join(".")} tabIndex={-1}>
              {isMapping(objection) ? (
                <TextField path={[...path, "text"]} label={t("desk.objection.text")} bare most={1000} />
              ) : (
                <span class="common">{said}</span>
              )}
              {isMapping(objection) && (
                <ChoiceField
                  path={[...path, "issue"]}
                  label={t("desk.objection.about")}
                  bare
                  options={[{ value: "", label: t("desk.objection.any") }, ...issues]}
                  chosen={textAt(value, [...path, "issue"])}
                  choose={(issue) =>
                    desk.change({ type: "set", path: [...path, "issue"], value: issue === "" ? null : issue })
                  }
                />
              )}
              <Order path={list} index={index} count={objections.length} name={said} />
            </li>
          );
        })}
      </ol>
      {objections.length < COUNTS.objections.most && (
        <button type="button" class="btn" onClick={add}>
          <Icon name="plus" size="1.125rem" />
          {t("desk.objection.add")}
        </button>
      )}
    </section>
  );
}

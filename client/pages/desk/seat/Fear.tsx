// The buyer's fear of failure and what relieves it. A case may have none.

import { isMapping, valueAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { t } from "../../../i18n/index.ts";
import { useDesk } from "../fields/deskContext.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Rows } from "./Rows.tsx";

export function Fear({ own }: { own: Path }) {
  const { desk } = useDesk();
  const path: Path = [...own, "fear"];
  const fears = isMapping(valueAt(desk.value.value, path));
  return (
    <section class="paper sheet">
      <h2>{t("desk.fear")}</h2>
      <p class="note">{t("desk.fear.lead")}</p>
      {fears ? (
        <>
          <div class="few wide-first">
            <TextField path={[...path, "name"]} label={t("desk.fear.name")} most={120} />
            <NumberField path={[...path, "points"]} label={t("desk.fear.points")} />
          </div>
          <h3>{t("desk.fear.relief")}</h3>
          <p class="note">{t("desk.fear.relief.lead")}</p>
          <Rows table={[...path, "relief"]} seat="buyer" what={t("desk.fear.relief")} most={60} />
          <button type="button" class="btn" onClick={() => desk.change({ type: "part", path, value: null })}>
            {t("desk.fear.remove")}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="btn"
          data-field={path.join(".")}
          onClick={() => desk.change({ type: "part", path, value: { name: t("desk.fear.new"), points: 20 } })}
        >
          {t("desk.fear.add")}
        </button>
      )}
    </section>
  );
}

// One seat: who sits there, what the player reads, and everything that the other one must find out.
import { DEFAULT_PRESSURE } from "../../../../shared/scenario/defaults.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Mark } from "../../../look/Mark.tsx";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Alternatives } from "./Alternatives.tsx";
import { FactList } from "./FactList.tsx";
import { Fear } from "./Fear.tsx";
import { Objections } from "./Objections.tsx";
import { Stakeholders } from "./Stakeholders.tsx";

/** Words of a text, as people count them. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

function Pressure({ own }: { own: Path }) {
  const at = (key: string): Path => [...own, "pressure", key];
  const { reading } = useDesk().report.value;
  const cost = reading?.scenario?.seats[own[1] as Seat].pressure.cost ?? 1;
  return (
    <section class="paper sheet">
      <h2>{t("desk.pressure")}</h2>
      <p class="note">{t("desk.pressure.lead")}</p>
      <div class="few">
        <NumberField path={at("grace")} label={t("desk.pressure.grace")} otherwise={DEFAULT_PRESSURE.grace} />
        <NumberField path={at("cost")} label={t("desk.pressure.cost")} otherwise={cost} />
        <NumberField path={at("deadline")} label={t("desk.pressure.deadline")} otherwise={DEFAULT_PRESSURE.deadline} />
      </div>
      <TextField path={at("reason")} label={t("desk.pressure.reason")} most={1000} />
    </section>
  );
}

export default function SeatSection({ seat }: { seat: Seat }) {
  const { desk } = useDesk();
  const own: Path = ["seats", seat];
  const brief = textAt(desk.value.value, [...own, "brief"]);
  return (
    <>
      <section class="paper sheet">
        <h2>
          <Mark kind={seat} size="1.125rem" /> {t(`seat.${seat}`)}
        </h2>
        <TextField path={[...own, "title"]} label={t("desk.seat.title")} hint={t("desk.seat.title.hint")} most={120} />
        <TextField
          path={[...own, "brief"]}
          label={t("desk.brief")}
          hint={t("desk.brief.hint", { words: wordsIn(brief) })}
          rows={10}
          most={6000}
        />
      </section>
      <Alternatives own={own} seat={seat} />
      <Pressure own={own} />
      {seat === "buyer" && <Fear own={own} />}
      <Stakeholders own={own} seat={seat} />
      <FactList own={own} seat={seat} />
      <Objections own={own} />
    </>
  );
}

// The folder of a seat as its player reads it at the start, by the parts of the briefing page.
import "../../briefing/briefing.css";
import { useState } from "preact/hooks";
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Paragraphs } from "../../../look/Paragraphs.tsx";
import { Stakes } from "../../briefing/Stakes.tsx";
import { Talk } from "../../briefing/Talk.tsx";
import { Terms } from "../../briefing/Terms.tsx";
import { Segments } from "../../steps/Segments.tsx";
import { useDesk } from "../fields/deskContext.ts";

export default function PreviewSection() {
  const { reading } = useDesk().report.value;
  const [seat, setSeat] = useState<Seat>("buyer");
  const choice = (
    <section class="paper sheet">
      <h2>{t("desk.preview")}</h2>
      <Segments
        name="preview"
        legend={t("desk.preview.lead")}
        options={SEATS.map((one) => ({ value: one, label: t(`desk.preview.${one}`) }))}
        chosen={seat}
        choose={setSeat}
      />
      {!reading?.scenario && <p class="note">{t("desk.preview.none")}</p>}
    </section>
  );
  if (!reading?.scenario) return choice;
  const folder = reading.folders[seat];
  return (
    <>
      {choice}
      <div class={`briefing folder preview of-${seat}`}>
        <p class="tab">
          <Icon name="folder" size="1.25rem" />
          <strong>{t("brief.title")}</strong>
          <span>{folder.seats[seat]}</span>
        </p>
        <section class="paper sheet first">
          <h2>{t("brief.brief")}</h2>
          <Paragraphs text={folder.own.brief} kind="story" />
          <h2>{t("brief.case")}</h2>
          <Paragraphs text={folder.setting} kind="story" />
        </section>
        <Stakes folder={folder} />
        <Terms folder={folder} />
        <Talk folder={folder} />
      </div>
    </>
  );
}

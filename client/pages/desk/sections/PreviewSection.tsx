// The folder of a seat as its player reads it at the start, by the parts of the briefing page.
import "../../briefing/briefing.css";
import { useState } from "preact/hooks";
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { FolderPapers } from "../../briefing/FolderPapers.tsx";
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
        <FolderPapers folder={folder} note={folder.seats[seat]} />
      </div>
    </>
  );
}

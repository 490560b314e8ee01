// Beside the form, live while somebody writes: what is to be mended, the map, who cares for what, the case in numbers.
import { t } from "../../../i18n/index.ts";
import { useDesk } from "../fields/deskContext.ts";
import { CaseMapPanel } from "./CaseMapPanel.tsx";
import { Findings } from "./Findings.tsx";
import { Numbers } from "./Numbers.tsx";
import { TradeOffs } from "./TradeOffs.tsx";

export default function Beside() {
  const { report } = useDesk();
  const { map, scenario, reading, beyond, working } = report.value;
  return (
    <>
      <Findings />
      {map && scenario ? (
        <>
          {reading?.scenario === null && <p class="older">{t("desk.map.old")}</p>}
          <CaseMapPanel map={map} scenario={scenario} />
          <TradeOffs map={map} scenario={scenario} />
          <Numbers map={map} />
        </>
      ) : (
        <section class="paper sheet">
          <h2>{t("desk.map")}</h2>
          <p class="note" role="status">
            {beyond ? t("desk.map.beyond") : working ? t("desk.working") : t("desk.map.none")}
          </p>
        </section>
      )}
    </>
  );
}

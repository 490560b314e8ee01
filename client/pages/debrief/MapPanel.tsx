// The map with its replay and, beside it, the same data as a table. Holds which offer the replay stands at.
import { useMemo, useState } from "preact/hooks";
import { NegotiationMap } from "../../charts/NegotiationMap.tsx";
import { points, t } from "../../i18n/index.ts";
import { MapTable } from "./MapTable.tsx";
import { mapWords } from "./mapWords.ts";
import { Replay } from "./Replay.tsx";
import type { Seen } from "./seen.ts";

function endText({ debrief, seat, other, name }: Seen): string {
  const { signed } = debrief;
  if (!signed) return t("debrief.map.no-deal");
  const values = { own: points(signed[seat]), other: points(signed[other]), name };
  return `${t("debrief.map.end")}: ${t("debrief.map.end.points", values)}`;
}

export function MapPanel({ seen }: { seen: Seen }) {
  const { debrief, seat, name } = seen;
  const count = debrief.offers.length;
  const [step, setStep] = useState(count);
  const words = useMemo(() => mapWords(seen), [debrief, seat, name]);
  return (
    <section class="paper map" aria-labelledby="map">
      <h2 id="map" class="hidden-text">
        {t("debrief.map")}
      </h2>
      <NegotiationMap
        map={debrief}
        seat={seat}
        step={step}
        words={words}
        label={t("debrief.map.label", { name, end: endText(seen) })}
      />
      <Replay seen={seen} step={step} go={setStep} />
      <p class="cap">{t("debrief.map.note")}</p>
      <MapTable seen={seen} />
    </section>
  );
}

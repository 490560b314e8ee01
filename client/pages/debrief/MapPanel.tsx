// The map with its replay, what happened at that step in words and, below, the same data as a table. Holds at which step it stands.
import { useMemo, useState } from "preact/hooks";
import { NegotiationMap } from "../../charts/NegotiationMap.tsx";
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { presentLine } from "../../table/present/history.ts";
import type { Scene } from "../../table/present/words.ts";
import { quotesOf, say, sayLine } from "../../table/say.ts";
import { MapTable } from "./MapTable.tsx";
import { mapWords } from "./mapWords.ts";
import { Replay } from "./Replay.tsx";
import { type ReplayStep, replaySteps } from "./replaySteps.ts";
import type { Seen } from "./seen.ts";

function endText({ debrief, seat, other, name }: Seen): string {
  const { signed } = debrief;
  if (!signed) return t("debrief.map.no-deal");
  const values = { own: points(signed[seat]), other: points(signed[other]), name };
  return `${t("debrief.map.end")}: ${t("debrief.map.end.points", values)}`;
}

/** What happened at a step: of the history its line, else the offer by its number. */
function Happened({ at, said, scene }: { at: ReplayStep; said: string; scene: Scene | null }) {
  const line = at.line && scene ? presentLine(scene, at.line) : null;
  return (
    <p class="happened text">
      {at.seat ? (
        <Mark kind={at.kind === "signed" ? "ours" : at.seat} size="1rem" hollow={at.kind === "move"} />
      ) : (
        <Mark kind="open" size="1rem" />
      )}
      <span>
        {line ? say(line.words) : said}
        {line && quotesOf(line).map((quote) => <q key={quote}>{quote}</q>)}
      </span>
    </p>
  );
}

/** `scene` is the table as the reader saw it; without it only the offers are replayed. */
export function MapPanel({ seen, scene = null }: { seen: Seen; scene?: Scene | null }) {
  const { debrief, seat, name } = seen;
  const steps = useMemo(() => replaySteps(debrief, scene?.view ?? null), [debrief, scene?.view.table.lines]);
  const count = steps.length;
  const [step, setStep] = useState(count);
  const words = useMemo(() => mapWords(seen), [debrief, seat, name]);
  const at = steps[step - 1];
  const where = t("debrief.replay.step", { number: step, count });
  const said = at?.line && scene ? `${where}: ${sayLine(presentLine(scene, at.line))}` : where;
  return (
    <section class="paper map" aria-labelledby="map">
      <h2 id="map" class="hidden-text">
        {t("debrief.map")}
      </h2>
      <NegotiationMap
        map={debrief}
        seat={seat}
        step={at?.offers ?? 0}
        ended={step >= count}
        words={words}
        label={t("debrief.map.label", { name, end: endText(seen) })}
      />
      {at ? (
        <>
          <Replay steps={steps} step={step} said={said} go={setStep} />
          <Happened at={at} said={said} scene={scene} />
        </>
      ) : (
        <p class="note">{t("debrief.replay.none")}</p>
      )}
      <p class="cap">{t("debrief.map.note")}</p>
      <MapTable seen={seen} />
    </section>
  );
}

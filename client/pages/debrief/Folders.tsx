// Both folders, open: brief, walk-away value, points by option, and the facts that were told or never told.
import type { Seat } from "../../../shared/scenario/types.ts";
import { barScale } from "../../charts/bars.ts";
import { PointBars } from "../../charts/PointBars.tsx";
import { points, t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import { Paragraphs } from "../../look/Paragraphs.tsx";
import type { Seen } from "./seen.ts";

function Facts({ facts }: { facts: Seen["debrief"]["briefs"]["buyer"]["facts"] }) {
  return (
    <ul class="told">
      {facts.map((fact) => (
        <li key={fact.text}>
          <span class={fact.told ? "chip" : "chip hatch"}>
            {t(fact.told ? "debrief.folder.told" : "debrief.folder.untold")}
          </span>
          <p class="text">{fact.text}</p>
        </li>
      ))}
    </ul>
  );
}

function Folder({ seen, seat }: { seen: Seen; seat: Seat }) {
  const { briefs, issues } = seen.debrief;
  const brief = briefs[seat];
  const scale = barScale(brief.points);
  return (
    <section class={`paper sheet of-${seat}`}>
      <h3>
        <Mark kind={seat} size="1.125rem" /> {seat === seen.seat ? t("debrief.you") : seen.name}
      </h3>
      <p class="cap">{brief.title}</p>
      <Paragraphs text={brief.brief} kind="text brief" />
      <p class="walk">
        <strong>{t("debrief.folder.walk-away", { points: points(brief.walkAway) })}</strong>
      </p>
      {brief.facts.length > 0 && (
        <>
          <h4>{t("debrief.folder.facts")}</h4>
          <Facts facts={brief.facts} />
        </>
      )}
      <details>
        <summary>
          <Icon name="folder" size="1.25rem" />
          {t("debrief.folder.points")}
        </summary>
        {issues.map((issue, index) => (
          <div class="issue" key={issue.name}>
            <h4>{issue.name}</h4>
            <PointBars
              label={issue.name}
              scale={scale}
              rows={issue.options.map((name, option) => ({
                name,
                points: brief.points[index]?.[option] ?? 0,
                relief: 0,
                forbidden: false,
              }))}
            />
          </div>
        ))}
      </details>
    </section>
  );
}

export function Folders({ seen }: { seen: Seen }) {
  return (
    <section class="open-folders" aria-labelledby="folders">
      <h2 id="folders">{t("debrief.folders")}</h2>
      <div class="pair">
        <Folder seen={seen} seat={seen.seat} />
        <Folder seen={seen} seat={seen.other} />
      </div>
    </section>
  );
}

// The notebook: what I know about them, by the question that opened it; claims as claims, objections, and briefs I have read.
import { t } from "../../i18n/index.ts";
import { say, sayObjection } from "../say.ts";
import type { Desk } from "../useDesk.ts";

export function Notebook({ desk }: { desk: Desk }) {
  const { pages, objections, briefs } = desk.shown.known;
  if (pages.length + objections.length + briefs.length === 0) return <p>{t("table.folder.knownNone")}</p>;
  return (
    <ul class="facts notebook">
      {pages.map((page) => (
        <li key={page.topic ?? "told"}>
          <h3 class="cap">{page.topic ? t(`table.card.${page.topic}`) : t("table.folder.volunteered")}</h3>
          {page.facts.map((fact) => (
            <q key={fact.id}>{fact.text}</q>
          ))}
          {page.claims.map((claim) => (
            <span key={say(claim.words)} class="claim">
              <q>{say(claim.words)}</q> <span class="chip">{t("table.folder.claim")}</span>
            </span>
          ))}
        </li>
      ))}
      {objections.map((one) => (
        <li key={sayObjection(one)}>
          <h3 class="cap">{t("table.folder.objection")}</h3>
          <q>{sayObjection(one)}</q>
        </li>
      ))}
      {briefs.map((one) => (
        <li key={one.id}>
          <h3 class="cap">{t("table.folder.joined", { name: one.name })}</h3>
          <p class="brief">{one.brief}</p>
        </li>
      ))}
    </ul>
  );
}

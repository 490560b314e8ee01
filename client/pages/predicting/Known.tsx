// What came to light about the other seat at the table: facts, objections, claims, in the words of the history.
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { presentKnown } from "../../table/present/known.ts";
import { say, sayObjection } from "../../table/say.ts";

export function Known({ view, folder, name }: { view: RoomView; folder: Folder; name: string }) {
  const scene = { view, folder, now: 0, looking: 0 };
  const { pages, facts, objections, briefs } = presentKnown(scene);
  const claims = pages.flatMap((page) => page.claims.map(({ words }) => say(words)));
  const nothing = facts.length + objections.length + claims.length + briefs.length === 0;
  return (
    <section class="paper sheet known" aria-labelledby="known">
      <h2 id="known">{t("table.folder.known", { name })}</h2>
      {nothing && <p class="note">{t("predict.known.none", { name })}</p>}
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <Icon name={fact.topic ?? "tell"} size="1.25rem" />
            <p class="text">{fact.text}</p>
          </li>
        ))}
        {claims.map((claim) => (
          <li key={claim}>
            <Icon name="msg" size="1.25rem" />
            <p class="text">{claim}</p>
          </li>
        ))}
        {briefs.map(({ id, name: who, brief }) => (
          <li key={id}>
            <Icon name="fit" size="1.25rem" />
            <p class="text">
              <strong>{who}.</strong> {brief}
            </p>
          </li>
        ))}
        {objections.map((objection) => (
          <li key={sayObjection(objection)}>
            <Icon name="object" size="1.25rem" />
            <p class="text">{sayObjection(objection)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

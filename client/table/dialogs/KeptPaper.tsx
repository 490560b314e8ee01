// One package kept beside the draft: what it is worth to me, its terms, how those behind me take it, and the way back to the sheet.
import { points, t } from "../../i18n/index.ts";
import { Stance } from "../../look/Stance.tsx";
import { Terms } from "../parts/Terms.tsx";
import { WorthChip } from "../parts/Worth.tsx";
import type { Kept } from "../present/beside.ts";
import type { Desk } from "../useDesk.ts";

export function KeptPaper({ desk, kept }: { desk: Desk; kept: Kept }) {
  const { letter, worth, terms, people, drafted } = kept;
  const others = desk.draft.beside.filter((pkg) => pkg.join() !== kept.package.join());
  const title = t("table.beside.package", { letter });
  return (
    <article class="kept" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <b class="num">{points(worth.total)}</b>
      </header>
      <WorthChip worth={worth} />
      <Terms terms={terms} why={t("table.offer.differs")} />
      {people.length > 0 && (
        <ul class="stands">
          {people.map((person) => (
            <li key={person.id}>
              <Stance stance={person.stand} size="1rem" />
              {person.name}
              <span class="hidden-text">: {t(`table.people.${person.stand}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="do">
        <button type="button" class="btn small" disabled={drafted} onClick={() => desk.copy(kept.package)}>
          {t(drafted ? "table.beside.inSheet" : "table.beside.take")}
        </button>
        <button type="button" class="btn small plain" onClick={() => desk.draft.setBeside(others)}>
          {t("table.beside.drop")}
        </button>
      </div>
    </article>
  );
}

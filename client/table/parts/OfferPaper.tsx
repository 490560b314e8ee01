// One offer as a paper: its terms, what changed, what it is worth to me, and what can be done with it.
import type { ComponentChildren } from "preact";
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Paper } from "../present/offers.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { WorthChip } from "./Worth.tsx";

/** `turner` turns the papers over, when there are several. */
export function OfferPaper({ desk, paper, turner }: { desk: Desk; paper: Paper; turner: ComponentChildren }) {
  const { moves } = desk.shown;
  const decline = !paper.mine && paper.status === "standing" && moves.decline === null;
  const offer = desk.view.table.offers.find((one) => one.number === paper.number);
  const playing = desk.view.table.phase === "negotiating";
  return (
    <article class={`paper offer ${paper.seat} ${paper.status}`} data-offer={paper.number}>
      <header>
        <Mark kind={paper.seat} size="1.25rem" hollow={paper.status === "declined" || paper.status === "replaced"} />
        <h2>{say(paper.title)}</h2>
        {turner}
      </header>
      {paper.status !== "standing" && <p class="cap state">{say(paper.state)}</p>}
      <dl>
        {paper.terms.map((term) => (
          <div key={term.issue} class={term.moved ? "moved" : ""}>
            <dt>{term.issue}</dt>
            <dd>
              {term.moved && <span class="hidden-text">{t("table.offer.changed")}: </span>}
              {term.option}
            </dd>
          </div>
        ))}
      </dl>
      <footer>
        <div class="worth">
          <span>{t("table.worth.label")}</span>
          <b class="num">{points(paper.worth.total)}</b>
        </div>
        <WorthChip worth={paper.worth} />
        {playing && (
          <div class="do">
            <button type="button" class="btn small" onClick={() => offer && desk.copy(offer.package)}>
              {t("table.offer.copy")}
            </button>
            {decline && (
              <button type="button" class="btn small in-drawer" onClick={() => desk.open("decline")}>
                {t("table.offer.decline")}
              </button>
            )}
          </div>
        )}
      </footer>
    </article>
  );
}

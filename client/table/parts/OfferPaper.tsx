// One offer as a paper: its terms, what changed, what it is worth to me, and what can be done with it. Several lie as a fan.
import type { ComponentChildren } from "preact";
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Paper } from "../present/offers.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Fan } from "./Fan.tsx";
import { Terms } from "./Terms.tsx";
import { WorthChip } from "./Worth.tsx";

/** `turner` turns the papers over, when there are several. */
export function OfferPaper({ desk, paper, turner }: { desk: Desk; paper: Paper; turner: ComponentChildren }) {
  const gone = paper.status !== "standing" && paper.status !== "accepted";
  const classes = ["paper offer", paper.seat, paper.status, paper.final && "final", paper.fan.length > 0 && "fanned"];
  return (
    <article class={classes.filter(Boolean).join(" ")} data-offer={paper.number}>
      <header>
        <Mark kind={paper.seat} size="1.25rem" hollow={gone} />
        <h2>{say(paper.title)}</h2>
        {turner}
      </header>
      {paper.status !== "standing" && <p class="cap state">{say(paper.state)}</p>}
      {paper.final && paper.status === "standing" && <p class="cap state">{t("table.offer.finalWhy")}</p>}
      <Fan desk={desk} paper={paper} />
      <Terms terms={paper.terms} why={t(paper.fan.length > 0 ? "table.offer.differs" : "table.offer.changed")} />
      <footer>
        <div class="worth">
          <span>{t("table.worth.label")}</span>
          <b class="num">{points(paper.worth.total)}</b>
        </div>
        <WorthChip worth={paper.worth} />
        <Doings desk={desk} paper={paper} />
      </footer>
    </article>
  );
}

function Doings({ desk, paper }: { desk: Desk; paper: Paper }) {
  const { moves } = desk.shown;
  const offer = desk.view.table.offers.find((one) => one.number === paper.number);
  if (desk.view.table.phase !== "negotiating" || !offer) return null;
  const standing = paper.status === "standing";
  return (
    <div class="do">
      <button type="button" class="btn small" onClick={() => desk.copy(offer.package)}>
        {t("table.offer.copy")}
      </button>
      {!paper.mine && standing && moves.decline === null && (
        <button
          type="button"
          class={`btn small ${paper.fan.length > 0 ? "" : "in-drawer"}`}
          onClick={() => {
            desk.look(paper.number);
            desk.open("decline");
          }}
        >
          {t("table.offer.decline")}
        </button>
      )}
      {paper.mine && standing && moves.withdraw === null && (
        <button type="button" class="btn small" onClick={() => desk.open("withdraw")}>
          {t("table.withdraw.short")}
        </button>
      )}
    </div>
  );
}

// Their offer in one line, for tables too narrow for the left column; it opens the papers.
import { points, t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { worthText } from "./Worth.tsx";

export function OfferStrip({ desk }: { desk: Desk }) {
  const paper = desk.shown.signed ?? desk.shown.theirOffer ?? desk.shown.offers.at(-1);
  if (!paper) {
    return (
      <p class="paper strip none">
        <Icon name="msg" size="1.25rem" />
        <span>
          <b>{t("table.offer.none")}</b>
          <span class="cap">{t("table.offer.noneWhy")}</span>
        </span>
      </p>
    );
  }
  const gone = paper.status !== "standing" && paper.status !== "accepted";
  const others = paper.fan.filter((leaf) => leaf.number !== paper.number && leaf.status === "standing");
  const classes = ["paper strip", paper.seat, paper.final && "final", paper.fan.length > 0 && "fanned"];
  return (
    <button type="button" class={classes.filter(Boolean).join(" ")} onClick={() => desk.open("offer")}>
      <Mark kind={paper.seat} size="1.375rem" hollow={gone} />
      <span>
        <b>{say(paper.title)}</b>
        <span class="cap num">
          {gone ? say(paper.state) : worthText(paper.worth)}
          {others.length > 0 && ` · ${t("table.offer.also", { numbers: others.map((leaf) => leaf.label).join(", ") })}`}
        </span>
      </span>
      <span class="v">
        <b class="num">{points(paper.worth.total)}</b>
        <span class="cap">{t("table.worth.toYou")}</span>
      </span>
      <Icon name="next" size="1.125rem" />
    </button>
  );
}

// Steps through all offers, one paper at a time, starting at the one that matters now. Those made at once are one step.
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import type { Desk } from "../useDesk.ts";
import { OfferPaper } from "./OfferPaper.tsx";

export function OfferStepper({ desk }: { desk: Desk }) {
  const { offers, paper } = desk.shown;
  if (!paper) {
    return (
      <div class="paper offer none">
        <h2>{t("table.offer.none")}</h2>
        <p>{t("table.offer.noneWhy")}</p>
      </div>
    );
  }
  const earlier = offers.findLast((one) => one.group < paper.group);
  const later = offers.find((one) => one.group > paper.group);
  const turner = (earlier || later) && (
    <span class="steps">
      <Step icon="previous" label={t("table.offer.previous")} to={earlier?.group} desk={desk} />
      <Step icon="next" label={t("table.offer.next")} to={later?.group} desk={desk} />
    </span>
  );
  return <OfferPaper desk={desk} paper={paper} turner={turner} />;
}

function Step(props: { icon: "previous" | "next"; label: string; to: number | undefined; desk: Desk }) {
  const { icon, label, to, desk } = props;
  return (
    <button
      type="button"
      class="btn plain round"
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && desk.look(to)}
    >
      <Icon name={icon} size="1.25rem" />
    </button>
  );
}

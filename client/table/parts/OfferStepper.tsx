// Steps through all offers, one paper at a time, starting at the one that matters now: their last, else mine.
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import type { Desk } from "../useDesk.ts";
import { OfferPaper } from "./OfferPaper.tsx";

export function OfferStepper({ desk }: { desk: Desk }) {
  const { offers, theirOffer, signed } = desk.shown;
  const first = (signed ?? theirOffer ?? offers.at(-1))?.number ?? 0;
  const [number, setNumber] = useState(first);
  useEffect(() => setNumber(first), [first]);
  const at = offers.findIndex((paper) => paper.number === number);
  const paper = offers[at];
  if (!paper) {
    return (
      <div class="paper offer none">
        <h2>{t("table.offer.none")}</h2>
        <p>{t("table.offer.noneWhy")}</p>
      </div>
    );
  }
  const step = (by: number) => setNumber(offers[at + by]?.number ?? number);
  const turner = offers.length > 1 && (
    <span class="steps">
      <Step icon="previous" label={t("table.offer.previous")} off={at === 0} go={() => step(-1)} />
      <Step icon="next" label={t("table.offer.next")} off={at === offers.length - 1} go={() => step(1)} />
    </span>
  );
  return <OfferPaper desk={desk} paper={paper} turner={turner} />;
}

const Step = (props: { icon: "previous" | "next"; label: string; off: boolean; go: () => void }) => (
  <button type="button" class="btn plain round" aria-label={props.label} disabled={props.off} onClick={props.go}>
    <Icon name={props.icon} size="1.25rem" />
  </button>
);

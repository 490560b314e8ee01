// The verdict and the numbers that come first: mine, ours, theirs.
import type { ComponentChildren } from "preact";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Seen } from "./seen.ts";
import { endingText, verdictOf } from "./verdict.ts";

function Row(props: { value: string; colour: string; title: string; children: ComponentChildren }) {
  return (
    <div class="number">
      <dd class="num" style={{ color: `var(--${props.colour})` }}>
        {props.value}
      </dd>
      <dt>
        <strong>{props.title}</strong>
        <span class="cap">{props.children}</span>
      </dt>
    </div>
  );
}

const hundredth = (gamma: number | null): string =>
  gamma === null ? t("debrief.none") : String(Math.round(gamma * 100));

export function Numbers({ seen }: { seen: Seen }) {
  const { debrief, seat, other, name } = seen;
  const verdict = verdictOf(debrief);
  return (
    <section class="paper sheet numbers">
      <h2>
        <Mark kind={debrief.verdict === "two-winners" ? "ours" : "open"} size="1.75rem" />
        {verdict.title}
      </h2>
      <p class="text">
        {endingText(debrief)} {verdict.text}
      </p>
      <dl>
        <Row value={hundredth(debrief.gamma[seat])} colour={seat} title={t("debrief.mine")}>
          {t("debrief.mine.text")}
        </Row>
        <Row value={String(Math.round(debrief.winWin))} colour="brass" title={t("debrief.ours")}>
          {t("debrief.ours.text")}
        </Row>
        <Row value={hundredth(debrief.gamma[other])} colour={other} title={t("debrief.theirs")}>
          {t("debrief.theirs.text", { name })}
        </Row>
      </dl>
      {debrief.ratified !== null && (
        <p class="note">{t(debrief.ratified ? "debrief.ratified.yes" : "debrief.ratified.no")}</p>
      )}
    </section>
  );
}

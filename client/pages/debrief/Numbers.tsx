// The verdict and the three numbers that come first: mine, ours, how I read you.
import type { ComponentChildren } from "preact";
import { points, t } from "../../i18n/index.ts";
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

const hundredth = (gamma: number | null): string => (gamma === null ? t("debrief.none") : points(gamma * 100));

/** Which guess the number is of, or why there is none. */
function readText({ debrief, seat, steps, name }: Seen): string {
  const { before, after } = debrief.process.seats[seat].strategicEmpathy;
  const [first, last] = [before?.sea ?? null, after?.sea ?? null];
  if (first !== null && last !== null) {
    return t("debrief.read.both", { before: Math.round(first), after: Math.round(last) });
  }
  if (first !== null) return t("debrief.read.before");
  if (last !== null) return t("debrief.read.after");
  if (before || after) return t("debrief.read.untold");
  const asked = steps.includes("planning") || steps.includes("predicting");
  return t(asked ? "debrief.read.none" : "debrief.read.short", { name });
}

export function Numbers({ seen }: { seen: Seen }) {
  const { debrief, seat } = seen;
  const read = debrief.process.seats[seat].strategicEmpathy.sea;
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
        <Row value={points(debrief.winWin)} colour="brass" title={t("debrief.ours")}>
          {debrief.improved
            ? t("debrief.ours.improved", { after: Math.round(debrief.improved.winWin) })
            : t("debrief.ours.text")}
        </Row>
        <Row value={read === null ? "–" : points(read)} colour="ink" title={t("debrief.read")}>
          {readText(seen)}
        </Row>
      </dl>
      {debrief.ratified !== null && (
        <p class="note">
          {t(debrief.ratified ? "debrief.ratified.yes" : "debrief.ratified.no", {
            voted: seen.steps.includes("ratifying") ? "yes" : "no",
          })}
        </p>
      )}
    </section>
  );
}

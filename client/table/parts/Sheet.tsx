// The term sheet: a rail for each issue, how far apart we are, and over it the canvas that draws what moves.
import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import { useScene } from "../scene/useScene.ts";
import type { Desk } from "../useDesk.ts";
import { Pips } from "./Pips.tsx";
import { RailRow } from "./RailRow.tsx";
import { useTight } from "./useTight.ts";

export function Sheet({ desk }: { desk: Desk }) {
  const { shown } = desk;
  const sheet = useRef<HTMLElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const canvas = useRef<HTMLDivElement>(null);
  const rails = useRef<HTMLDivElement>(null);
  const tight = useTight(rails, shown.rails);
  const { drawn, hold } = useScene(sheet, canvas, shown, tight);
  const over = desk.view.table.phase !== "negotiating";
  return (
    <section
      ref={sheet}
      class={`paper sheet ${drawn ? "drawn" : ""} ${unfolded && shown.stage !== "agreed" ? "unfolded" : ""}`}
      aria-labelledby="sheet-title"
    >
      <header>
        <h2 id="sheet-title">{t("table.sheet.title")}</h2>
        <button
          type="button"
          class="fold"
          aria-expanded={unfolded}
          aria-label={t("table.sheet.unfold")}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Pips rails={shown.rails} />
          <Icon name="up" size="1.125rem" />
        </button>
        <Pips rails={shown.rails} />
        <Legend seat={shown.seat} />
        {shown.stage === "agreed" ? (
          <p class="stamp">
            <Mark kind="ours" size="2.5rem" />
            <b>{t("table.stage.agreed")}</b>
            <span class="signers">
              <Mark kind={shown.seat} size="1rem" /> <Mark kind={shown.them.seat} size="1rem" />
              <span class="hidden-text">{t("table.over.names", { name: shown.them.name })}</span>
            </span>
          </p>
        ) : (
          <span class="sum num">
            {shown.apart === null ? t("table.sheet.alone") : t("table.sheet.apart", { steps: shown.apart })}
          </span>
        )}
      </header>
      <div ref={rails} class={`rails ${tight ? "tight" : ""}`}>
        {shown.rails.map((rail) => (
          <RailRow key={rail.issue} desk={desk} rail={rail} fixed={over} hold={hold} />
        ))}
      </div>
      <div ref={canvas} class="canvas" aria-hidden="true" />
    </section>
  );
}

const Legend = ({ seat }: { seat: string }) => (
  <span class="legend">
    <svg viewBox="0 0 32 12" aria-hidden="true">
      <path d="M0 1.5H32V11Z" fill={`var(--${seat}-wash)`} />
      <path d="M0 1.5 32 11" stroke={`var(--${seat})`} />
      <path d="M0 1.5H32" stroke="var(--line)" stroke-width="2" />
    </svg>
    {t("table.sheet.worth")}
  </span>
);

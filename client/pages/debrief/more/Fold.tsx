// A part of "More": a title with its answer in one line, the rest when it is opened. And a chart with its sentence and its table.
import type { ComponentChildren } from "preact";
import { t } from "../../../i18n/index.ts";

export function Fold({ title, gist, children }: { title: string; gist?: string; children: ComponentChildren }) {
  return (
    <details class="paper fold">
      <summary>
        <span class="serif">{title}</span>
        {gist && <span class="gist">{gist}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}

/** `said` is the one sentence that says what to see; `children` is the chart, `table` the same in numbers. */
export function Chart(props: { said: string; children: ComponentChildren; table: ComponentChildren }) {
  return (
    <figure class="chart">
      <figcaption class="text">{props.said}</figcaption>
      {props.children}
      <details class="as-table">
        <summary>{t("more.table")}</summary>
        {props.table}
      </details>
    </figure>
  );
}

// The options of one issue with a bar of points each: chart and table in one. The scale comes from the caller.
import { t, points as written } from "../i18n/index.ts";
import type { barScale } from "./bars.ts";
import "./charts.css";

export interface PointRow {
  readonly name: string;
  readonly points: number;
  /** The part of the fear that the option takes away. */
  readonly relief: number;
  readonly forbidden: boolean;
}

export function PointBars(props: { rows: readonly PointRow[]; scale: ReturnType<typeof barScale>; label: string }) {
  const relieving = props.rows.some((row) => row.relief > 0);
  return (
    <table class="point-bars" aria-label={props.label}>
      <thead class="hidden-text">
        <tr>
          <th scope="col">{t("chart.option")}</th>
          <th scope="col">{t("chart.bar")}</th>
          <th scope="col">{t(relieving ? "chart.points-relief" : "chart.points")}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => {
          const own = props.scale(0, row.points);
          const calmed = props.scale(row.points, row.points + row.relief);
          return (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td class="track" aria-hidden="true">
                <span class="bar" style={{ insetInlineStart: `${own.start}%`, width: `${own.length}%` }} />
                {row.relief > 0 && (
                  <span
                    class="bar relief"
                    style={{ insetInlineStart: `${calmed.start}%`, width: `${calmed.length}%` }}
                  />
                )}
              </td>
              <td class="num">{row.forbidden ? t("chart.forbidden") : written(row.points + row.relief)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

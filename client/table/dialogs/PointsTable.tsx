// Every option's points for me, with the fear it takes away counted in; the draft's options stand out in weight.
import { points, t } from "../../i18n/index.ts";
import { worthAt } from "../present/worth.ts";
import type { Desk } from "../useDesk.ts";

export function PointsTable({ desk }: { desk: Desk }) {
  return (
    <table class="points">
      {desk.shown.rails.map((rail) => (
        <tbody key={rail.issue}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {rail.name}
            </th>
          </tr>
          {rail.stops.map((stop, option) => (
            <tr key={stop.name} class={option === rail.mine ? "on" : ""}>
              <th scope="row">
                {stop.name}
                {stop.forbidden && <span class="chip hatch">{t("table.rail.forbidden")}</span>}
              </th>
              <td class="num">{points(worthAt(desk.folder.own, rail.issue, option))}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

// The map's data as a table: every offer, where it ended, the best for both, the frontier.
import type { MapPoint } from "../../../shared/protocol.ts";
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Seen } from "./seen.ts";

export function MapTable({ seen }: { seen: Seen }) {
  const { debrief, seat, other, name } = seen;
  const { offers, signed, nash, improved } = debrief;
  const frontier = [...debrief.frontier].sort((a, b) => a[seat] - b[seat]);
  const cells = (point: MapPoint) => (
    <>
      <td class="num">{points(point[seat])}</td>
      <td class="num">{points(point[other])}</td>
    </>
  );
  return (
    <details class="map-table">
      <summary>{t("debrief.table")}</summary>
      <table>
        <caption class="cap">{t("debrief.table.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("debrief.table.offer")}</th>
            <th scope="col">{t("debrief.table.own")}</th>
            <th scope="col">{t("debrief.table.other", { name })}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <tr key={offer.number}>
              <th scope="row">
                <Mark kind={offer.seat} /> {offer.number}, {offer.seat === seat ? t("debrief.you") : name}
              </th>
              {cells(offer)}
            </tr>
          ))}
          {signed && (
            <tr>
              <th scope="row">
                <Mark kind="ours" /> {t("debrief.table.signed")}
              </th>
              {cells(signed)}
            </tr>
          )}
          {improved && (
            <tr>
              <th scope="row">
                <Mark kind="ours" /> {t("debrief.table.improved")}
              </th>
              {cells(improved)}
            </tr>
          )}
          {nash && (
            <tr>
              <th scope="row">{t("debrief.table.nash")}</th>
              {cells(nash)}
            </tr>
          )}
        </tbody>
        {frontier.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3} class="cap">
                {t("debrief.table.frontier", { name })}
              </th>
            </tr>
            {frontier.map((point) => (
              <tr key={point.buyer}>
                <td />
                {cells(point)}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </details>
  );
}

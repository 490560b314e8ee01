// Every offer of a table with what it is worth to both seats above their walk-away values, the latest on top.
import { SEATS } from "../../../../shared/scenario/types.ts";
import { points, t } from "../../../i18n/index.ts";
import { Mark } from "../../../look/Mark.tsx";
import { type Scene, watchedOffers } from "./watched.ts";

export function Offers({ scene }: { scene: Scene }) {
  const offers = watchedOffers(scene);
  return (
    <section class="paper sheet" aria-labelledby="offers">
      <h3 id="offers">{t("facilitate.look.offers")}</h3>
      {offers.length === 0 ? (
        <p class="cap">{t("facilitate.no-offer")}</p>
      ) : (
        <table class="offers">
          <thead>
            <tr>
              <th scope="col">{t("facilitate.look.offer")}</th>
              {SEATS.map((seat) => (
                <th key={seat} scope="col" class="worth">
                  {t(`seat.${seat}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offers.map(({ number, label, seat, final, status, worth }) => (
              <tr key={number} class={status}>
                <th scope="row">
                  <Mark kind={seat} label={t(`seat.${seat}`)} /> {label} <small>{t(`facilitate.look.${status}`)}</small>{" "}
                  {final && <small>{t("facilitate.look.final")}</small>}
                </th>
                {SEATS.map((one) => (
                  <td key={one} class={`num worth ${worth[one] < 0 ? "below" : ""}`}>
                    {points(worth[one]).replace("-", "−")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="cap">{t("facilitate.look.worth")}</p>
    </section>
  );
}

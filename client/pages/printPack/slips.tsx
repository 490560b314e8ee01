// What lies on a table without devices: slips to write offers on, and a sheet for an observer's tally.
import { type Scenario, SEATS } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";

const SLIPS = 4;
const COUNTS = ["questions", "concessions", "acknowledgements"] as const;

export function OfferSlips({ scenario }: { scenario: Scenario }) {
  return (
    <article class="sheet-of-paper">
      <h2>{t("pack.slips")}</h2>
      <p>{t("pack.slips.text")}</p>
      <div class="slips">
        {Array.from({ length: SLIPS }, (_, slip) => (
          <section class="slip" key={slip}>
            <h3>{t("pack.slip")}</h3>
            <dl>
              {scenario.issues.map(({ id, name, options }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>{options.map((option) => `☐ ${option.name}`).join("   ")}</dd>
                </div>
              ))}
            </dl>
            <p>{t("pack.slip.sign")}</p>
          </section>
        ))}
      </div>
    </article>
  );
}

export function ObserverSheet({ scenario }: { scenario: Scenario }) {
  return (
    <article class="sheet-of-paper">
      <h2>{t("pack.observer", { title: scenario.title })}</h2>
      <p>{t("pack.observer.text")}</p>
      <table class="tally">
        <thead>
          <tr>
            <td />
            {SEATS.map((seat) => (
              <th scope="col" key={seat}>
                <Mark kind={seat} /> {t(`seat.${seat}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COUNTS.map((what) => (
            <tr key={what}>
              <th scope="row">{t(`pack.count.${what}`)}</th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t("pack.observer.heard")}</h3>
      <div class="lines" />
    </article>
  );
}

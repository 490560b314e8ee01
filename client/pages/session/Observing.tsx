// The page of somebody who watches a table: who sits there, what goes on, and a pad to count on.
import "./session.css";
import { useState } from "preact/hooks";
import { bySeat, SEATS, type Seat } from "../../../shared/scenario/types.ts";
import type { Tally } from "../../../shared/session/events.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { tallies } from "../../net/keep.ts";
import { Banner } from "../Banner.tsx";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import type { Attendance } from "./attending.ts";
import { HandButton } from "./Strip.tsx";

const COUNTS = ["questions", "concessions", "acknowledgements"] as const;
type Count = (typeof COUNTS)[number];

const NONE: Tally = {
  questions: { buyer: 0, seller: 0 },
  concessions: { buyer: 0, seller: 0 },
  acknowledgements: { buyer: 0, seller: 0 },
};
const MOST = 99;

export function Observing({ at }: { at: Attendance }) {
  const { mine } = at;
  const [tally, setTally] = useState<Tally>(tallies.of(mine.table) ?? NONE);

  function count(what: Count, seat: Seat, step: number): void {
    const next = {
      ...tally,
      [what]: { ...tally[what], [seat]: Math.min(MOST, Math.max(0, tally[what][seat] + step)) },
    };
    setTally(next);
    tallies.set(mine.table, next);
    at.send({ type: "tally", table: mine.number, tally: next });
  }

  const sitting = { buyer: mine.across, seller: mine.beside };
  const names = bySeat((seat) => sitting[seat].map((id) => at.view.people[id]?.name ?? "").join(", "));
  return (
    <>
      {at.away && <Banner />}
      <Page kind="middle observing">
        <section class="paper sheet">
          <Heading text={t("attend.watch", { number: mine.number })} />
          <p class="lead">{t("attend.watch.text")}</p>
          <table class="tally">
            <thead>
              <tr>
                <td />
                {SEATS.map((seat) => (
                  <th scope="col" key={seat}>
                    <Mark kind={seat} /> {t(`seat.${seat}`)}
                    <span class="cap">{names[seat]}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {COUNTS.map((what) => (
                <tr key={what}>
                  <th scope="row">{t(`attend.tally.${what}`)}</th>
                  {SEATS.map((seat) => {
                    const said = { what: t(`attend.tally.${what}`), seat: t(`seat.${seat}`) };
                    return (
                      <td key={seat}>
                        <span class="counter">
                          <button
                            type="button"
                            class="btn round"
                            disabled={tally[what][seat] === 0}
                            aria-label={t("attend.tally.less", said)}
                            onClick={() => count(what, seat, -1)}
                          >
                            −
                          </button>
                          <output class="num">{tally[what][seat]}</output>
                          <button
                            type="button"
                            class="btn round"
                            aria-label={t("attend.tally.more", said)}
                            onClick={() => count(what, seat, 1)}
                          >
                            +
                          </button>
                        </span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="actions">
            <HandButton at={at} />
          </p>
        </section>
      </Page>
    </>
  );
}

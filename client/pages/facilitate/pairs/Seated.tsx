// Who sits where in the round that is played. A press on a person opens what may be done with them.
import { SEATS } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { nameOf, type Running } from "../running.ts";

export function Seated({ running }: { running: Running }) {
  const { host, doing, view } = running;
  const at = new Set(host.tables.flatMap(({ seats, observers }) => [...seats.buyer, ...seats.seller, ...observers]));
  const out = host.people.filter(({ id, standing }) => standing === "in" && !at.has(id));
  const who = (person: string) => (
    <button
      key={person}
      type="button"
      class={`who ${view.people[person]?.here ? "" : "away"}`}
      onClick={() => doing.open({ kind: "person", person })}
    >
      <span>{nameOf(running, person)}</span>
      {!view.people[person]?.here && <small>{t("facilitate.away")}</small>}
    </button>
  );
  return (
    <div class="plan">
      <p class="on-felt">{t("facilitate.pairs.now.text")}</p>
      <ol class="plan-tables">
        {host.tables.map(({ number, seats, observers, bots }) => (
          <li key={number} class="paper plan-table" aria-label={t("facilitate.table", { number })}>
            <b class="serif num">{number}</b>
            {SEATS.map((seat) => (
              <div key={seat} class="seat">
                <span class="lab">
                  <Mark kind={seat} label={t(`seat.${seat}`)} />
                </span>
                {seats[seat].map(who)}
                {bots[seat] && <span class="who bot">{t("facilitate.bot")}</span>}
                {seats[seat].length === 0 && !bots[seat] && <span class="gap">{t("facilitate.pairs.empty")}</span>}
              </div>
            ))}
            {observers.length > 0 && (
              <div class="seat">
                <span class="lab">
                  <Icon name="eye" size="1.125rem" />
                  <span class="hidden-text">{t("facilitate.watching")}</span>
                </span>
                {observers.map(who)}
              </div>
            )}
          </li>
        ))}
      </ol>
      <section class="out" aria-labelledby="out">
        <h2 id="out">{t("facilitate.pairs.out", { count: out.length })}</h2>
        <div class="row-of">{out.map(({ id }) => who(id))}</div>
      </section>
    </div>
  );
}

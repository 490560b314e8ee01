// The questions both asked and what they brought, and what was claimed of oneself.
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import type { Seen } from "../seen.ts";
import { BothTable } from "./BothTable.tsx";
import { Fold } from "./Fold.tsx";
import { count, share } from "./numbers.ts";

function Questions({ seen, seat }: { seen: Seen; seat: Seat }) {
  const { questions } = seen.debrief.process.seats[seat].information;
  return (
    <div>
      <h3>{seat === seen.seat ? t("more.asking.own") : t("more.asking.theirs", { name: seen.name })}</h3>
      {questions.length === 0 && <p class="note">{t("more.asking.none")}</p>}
      <ul class="asked">
        {questions.map(({ topic, outcome, newFacts }) => (
          <li key={topic}>
            <Icon name={topic} size="1.25rem" />
            <span>{t(`table.card.${topic}`)}</span>
            <span class={newFacts.length > 0 ? "chip brass" : "chip"}>
              {t("more.asking.brought", { outcome, facts: newFacts.length })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Asking({ seen }: { seen: Seen }) {
  const { seats } = seen.debrief.process;
  const of = (seat: Seat) => seats[seat].information;
  return (
    <Fold
      title={t("more.asking")}
      gist={t("more.asking.gist", {
        asked: of(seen.seat).asked ?? 0,
        facts: of(seen.seat).questions.reduce((sum, { newFacts }) => sum + newFacts.length, 0),
      })}
    >
      <div class="two">
        <Questions seen={seen} seat={seen.seat} />
        <Questions seen={seen} seat={seen.other} />
      </div>
      <BothTable
        seen={seen}
        caption={t("more.asking")}
        rows={[
          { title: t("more.asking.fruitful"), of: (seat) => share(of(seat).fruitful) },
          { title: t("more.asking.answered"), of: (seat) => count(of(seat).answered) },
          { title: t("more.asking.declined"), of: (seat) => count(of(seat).declined) },
          { title: t("more.asking.true"), of: (seat) => count(of(seat).trueClaims) },
          { title: t("more.asking.false"), of: (seat) => count(of(seat).falseClaims) },
          { title: t("more.asking.out"), of: (seat) => count(of(seat).liesOut) },
          { title: t("more.asking.acknowledged"), of: (seat) => share(seats[seat].tacticalEmpathy.rate) },
        ]}
      />
    </Fold>
  );
}

// What the coach says: the one thing that matters most, and the others smaller below it.
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { findingText } from "./findingText.ts";
import type { Seen } from "./seen.ts";

export function OneThing({ seen }: { seen: Seen }) {
  const [first] = seen.debrief.coaching[seen.seat];
  if (!first) return null;
  const { title, what, next } = findingText(seen.debrief, first);
  return (
    <section class="paper sheet one-thing" aria-labelledby="one-thing">
      <p class="cap">{t("coach.one")}</p>
      <h2 id="one-thing">{title}</h2>
      <p class="text">{what}</p>
      <p class="text next">{next}</p>
    </section>
  );
}

export function OtherFindings({ seen }: { seen: Seen }) {
  const others = seen.debrief.coaching[seen.seat].slice(1);
  if (others.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">{t("coach.others")}</h2>
      <ul>
        {others.map((finding) => {
          const { kind, title, what, next, praise } = findingText(seen.debrief, finding);
          return (
            <li key={`${kind} ${finding.seq}`} class="paper sheet">
              <p class="row cap">
                <Icon name={praise ? "check" : "next"} size="1rem" />
                {t(praise ? "coach.praise" : "coach.lesson")}
              </p>
              <h3>{title}</h3>
              <p class="text">{what}</p>
              <p class="cap">{next}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

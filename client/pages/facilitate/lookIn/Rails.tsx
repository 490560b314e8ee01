// The term sheet from above: for each issue where the buyer's and the seller's latest offers stand, by mark and by word.
import { SEATS } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { type Scene, type WatchedIssue, watchedIssues } from "./watched.ts";

const percent = (at: number, options: number): string => `${options > 1 ? (at / (options - 1)) * 100 : 50}%`;

function Rail({ issue }: { issue: WatchedIssue }) {
  const { options, at, agreed, locked } = issue;
  return (
    <div class={`watched-rail ${locked ? "locked" : ""}`} aria-hidden="true">
      <span class="track" />
      {options.map((option, index) => (
        <span key={option} class="dot" style={{ left: percent(index, options.length) }} />
      ))}
      {agreed && at.buyer !== null ? (
        <span class="ours" style={{ left: percent(at.buyer, options.length) }}>
          <Mark kind="ours" size="1.5rem" />
        </span>
      ) : (
        SEATS.map((seat) => {
          const stop = at[seat];
          if (stop === null || locked) return null;
          return (
            <span key={seat} class={seat} style={{ left: percent(stop, options.length) }}>
              <Mark kind={seat} size="1.0625rem" />
            </span>
          );
        })
      )}
    </div>
  );
}

function Words({ issue }: { issue: WatchedIssue }) {
  const { options, at, agreed, locked } = issue;
  if (locked)
    return (
      <p class="cap">
        <Icon name="lock" size="1rem" /> {t("facilitate.look.locked")}
      </p>
    );
  if (agreed)
    return (
      <p>
        <Mark kind="ours" label={t("facilitate.look.agreed")} /> {options[at.buyer ?? 0]}
      </p>
    );
  return (
    <p class="stands">
      {SEATS.map((seat) => (
        <span key={seat}>
          <Mark kind={seat} label={t(`seat.${seat}`)} /> {at[seat] === null ? "–" : options[at[seat]]}
        </span>
      ))}
    </p>
  );
}

export function Rails({ scene }: { scene: Scene }) {
  return (
    <section class="paper sheet" aria-labelledby="terms">
      <h3 id="terms">{t("facilitate.look.terms")}</h3>
      <ul class="watched-issues">
        {watchedIssues(scene).map((issue) => (
          <li key={issue.id}>
            <b>{issue.name}</b>
            <Rail issue={issue} />
            <Words issue={issue} />
          </li>
        ))}
      </ul>
    </section>
  );
}

// What happens without a deal, what the seat fears, and what time costs it.
import { walkAwayValue } from "../../../shared/outcome/points.ts";
import type { Folder } from "../../../shared/protocol.ts";
import { points, t } from "../../i18n/index.ts";

export function Stakes({ folder }: { folder: Folder }) {
  const { alternatives, inherited, fear, pressure } = folder.own;
  const best = walkAwayValue(folder.own);
  return (
    <section class="paper sheet stakes">
      <div>
        <h2>{t("brief.alternatives")}</h2>
        <ul>
          {[...alternatives]
            .sort((a, b) => b.points - a.points)
            .map((alternative) => (
              <li key={alternative.id} class={`alternative ${alternative.points === best ? "best" : ""}`}>
                <span>{alternative.name}</span>
                <strong class="num">{points(alternative.points)}</strong>
                {alternative.points === best && <span class="cap">{t("brief.walk-away")}</span>}
              </li>
            ))}
        </ul>
        {inherited > 0 && <p class="text">{t("brief.inherited", { points: points(inherited) })}</p>}
        <p class="note">
          {t("brief.alternatives.lead", { points: points(walkAwayValue(folder.own, folder.own.inherited)) })}
        </p>
      </div>
      <div>
        {fear && (
          <>
            <h2>{t("brief.fear")}</h2>
            <p class="text">{t("brief.fear.text", { name: fear.name, points: points(fear.points) })}</p>
          </>
        )}
        <h2>{t("brief.pressure")}</h2>
        <p class="text">
          {t("brief.pressure.text", {
            reason: pressure.reason,
            grace: pressure.grace,
            cost: points(pressure.cost),
            deadline: pressure.deadline,
            turns: folder.turns,
          })}
        </p>
      </div>
    </section>
  );
}

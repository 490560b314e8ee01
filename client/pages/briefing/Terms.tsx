// What every option is worth to the seat, the term that matters most first. Worth is computed by the shared rules.
import { importance, withRelief } from "../../../shared/outcome/points.ts";
import type { Folder } from "../../../shared/protocol.ts";
import { barScale, byImportance, percent } from "../../charts/bars.ts";
import { PointBars } from "../../charts/PointBars.tsx";
import { ShareBar } from "../../charts/ShareBar.tsx";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

export function Terms({ folder }: { folder: Folder }) {
  const { own, issues } = folder;
  const matters = importance(own);
  const scale = barScale([...own.points, ...withRelief(own)]);
  const rows = (issue: number) =>
    (issues[issue]?.options ?? []).map((name, option) => ({
      name,
      points: own.points[issue]?.[option] ?? 0,
      relief: own.fear?.relief[issue]?.[option] ?? 0,
      forbidden: own.forbidden[issue]?.includes(option) ?? false,
    }));
  return (
    <section class="paper sheet terms">
      <h2>{t("brief.points")}</h2>
      <p class="note">{t("brief.points.lead")}</p>
      {own.fear && (
        <p class="note legend">
          <span class="swatch" aria-hidden="true" />
          {t("brief.points.relief")}
        </p>
      )}
      <div class="issues">
        {byImportance(matters).map((issue) => {
          const name = issues[issue]?.name ?? "";
          const share = matters[issue] ?? 0;
          return (
            <section key={name} class="issue">
              <header>
                <h3>{name}</h3>
                <ShareBar share={share} label={t("brief.points.share", { share: percent(share) })} />
              </header>
              {issues[issue]?.whileLocked !== null && (
                <p class="cap row locked">
                  <Icon name="lock" size="1rem" />
                  {t("brief.points.locked")}
                </p>
              )}
              <PointBars rows={rows(issue)} scale={scale} label={`${name}: ${t("brief.points.table")}`} />
            </section>
          );
        })}
      </div>
    </section>
  );
}

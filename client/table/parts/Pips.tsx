// One small mark for each term: agreed, or still open.
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Rail } from "../present/rails.ts";

export function Pips({ rails }: { rails: readonly Rail[] }) {
  const agreed = rails.filter((rail) => rail.agreed).length;
  return (
    <span class="pips" role="img" aria-label={t("table.sheet.agreed", { agreed, issues: rails.length })}>
      {rails.map((rail) => (
        <Mark key={rail.issue} kind={rail.agreed ? "ours" : "open"} />
      ))}
    </span>
  );
}

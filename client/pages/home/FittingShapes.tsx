// The mark, large: the disc moves into the diamond once. Drawing only.
import { t } from "../../i18n/index.ts";

export function FittingShapes() {
  return (
    <svg class="shapes" viewBox="0 0 300 240" role="img" aria-label={t("home.mark")}>
      <path
        d="M186 12Q190 8 194 12L294 112Q298 116 294 120L194 220Q190 224 186 220L86 120Q82 116 86 112Z"
        fill="var(--seller)"
      />
      <circle class="hole" cx="190" cy="116" r="66" fill="var(--paper)" />
      <g class="disc">
        <circle cx="190" cy="116" r="56" fill="var(--buyer)" />
      </g>
    </svg>
  );
}

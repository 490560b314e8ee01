// The quiet banner while the line is away. The table in play has a band of its own for this.
import { t } from "../i18n/index.ts";
import { Icon } from "../look/Icon.tsx";

export function Banner() {
  return (
    <p class="banner" role="status">
      <Icon name="cut" size="1.25rem" />
      {t("banner.away")}
    </p>
  );
}

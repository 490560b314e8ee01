// The band of a table that the facilitator has paused: why nothing moves, and that nothing is lost.
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

export const PausedBand = () => (
  <p class="notice paused-band">
    <Icon name="pause" size="1.5rem" />
    <strong>{t("notice.paused")}</strong>
    <span>{t("notice.paused.text")}</span>
  </p>
);

// Shares and counts as a person reads them; a dash where nothing can be told.
import { percent } from "../../../charts/bars.ts";
import { points, t } from "../../../i18n/index.ts";

export const share = (value: number | null): string =>
  value === null ? "–" : t("more.percent", { share: percent(value) });

export const count = (value: number | null): string => (value === null ? "–" : points(value));

/** A number of 0..1 with two digits. */
export const index = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

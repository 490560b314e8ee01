// Shares and counts as a person reads them; a dash where nothing can be told.
import { percent } from "../../../charts/bars.ts";
import { language, points, t } from "../../../i18n/index.ts";

export const share = (value: number | null): string =>
  value === null ? "–" : t("more.percent", { share: percent(value) });

export const count = (value: number | null): string => (value === null ? "–" : points(value));

const hundredths = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** A number of 0..1 with two digits. */
export const index = (value: number | null): string => (value === null ? "–" : hundredths.format(value));

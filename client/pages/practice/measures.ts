// What is followed over tries at practising, and how a try is put into words.
import { language, points, t } from "../../i18n/index.ts";
import type { Try } from "../../net/keep.ts";

type Result = NonNullable<Try["result"]>;
export type Finished = Try & { readonly result: Result };

/** What is followed over the tries: how it is read, written, and where it stands between the lower and the upper edge. */
export const MEASURES = [
  { kind: "win-win", of: ({ winWin }: Result) => winWin, most: 100 },
  { kind: "read", of: ({ sea }: Result) => sea, most: 100 },
  { kind: "giving", of: ({ achilles }: Result) => achilles, most: 1 },
] as const;

const hundredths = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A measure of a try, as a person reads it. */
export function written({ of, most }: (typeof MEASURES)[number], result: Result): string {
  const value = of(result);
  if (value === null) return "–";
  return most === 1 ? hundredths.format(value) : points(value);
}

const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
export const dateOf = ({ at }: Try): string => dates.format(at);

/** When and against whom, in a few words. */
export const sayTry = (one: Try): string =>
  t("practice.try", {
    date: dateOf(one),
    seat: t(`seat.${one.seat}`),
    partner: t(`practice.partner.${one.partner.preset}`),
    level: t(`practice.level.${one.partner.difficulty}`),
  });

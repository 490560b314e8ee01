// What a paper is worth to me against my walk-away value, as a chip: hatched when under it.
import { t } from "../../i18n/index.ts";
import type { Worth as WorthOf } from "../present/worth.ts";

export const worthText = ({ over }: WorthOf): string => {
  if (over === 0) return t("table.worth.even");
  return t(over > 0 ? "table.worth.over" : "table.worth.under", { points: Math.abs(over) });
};

export const WorthChip = ({ worth }: { worth: WorthOf }) => (
  <span class={`chip num ${worth.over < 0 ? "hatch" : ""}`}>{worthText(worth)}</span>
);

// What a package is worth to me, beside the signed one: the number, and by how much it is more or less. In words, not by colour.
import { points, t } from "../../i18n/index.ts";

export function Gain({ worth, gain }: { worth: number; gain: number }) {
  const way = gain > 0 ? "more" : gain < 0 ? "less" : "same";
  return (
    <p class="gain">
      <span class="lab">{t("table.worth.label")}</span>
      <b class="num">{points(worth)}</b>
      <span class={`chip ${way === "less" ? "hatch" : way === "more" ? "brass" : ""}`}>
        {t(`improve.gain.${way}`, { points: points(Math.abs(gain)) })}
      </span>
    </p>
  );
}

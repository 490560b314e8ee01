// One statement with its seven native radios; a chosen answer can be taken back.
import { points, t } from "../../i18n/index.ts";
import { SCALE } from "./reflection.ts";

export function Statement(props: {
  name: string;
  text: string;
  rating: number | null;
  set: (rating: number | null) => void;
}) {
  const { name, text, rating, set } = props;
  const said = { 1: t("reflect.not-at-all"), 7: t("reflect.entirely") } as Readonly<Record<number, string>>;
  return (
    <fieldset class="saying">
      <legend>{text}</legend>
      <div class="scale">
        <span class="cap" aria-hidden="true">
          {t("reflect.not-at-all")}
        </span>
        {SCALE.map((value) => (
          <label key={value} class="segment">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === rating}
              aria-label={said[value] ? `${points(value)}, ${said[value]}` : points(value)}
              onChange={() => set(value)}
            />
            <span class="num">{points(value)}</span>
          </label>
        ))}
        <span class="cap" aria-hidden="true">
          {t("reflect.entirely")}
        </span>
        <button
          type="button"
          class="btn plain"
          disabled={rating === null}
          aria-label={t("reflect.clear.of", { statement: text })}
          onClick={() => set(null)}
        >
          {t("reflect.clear")}
        </button>
      </div>
    </fieldset>
  );
}

// One's target on one's own value meter: a slider and a number, between walking away and the best there is. May be left out.
import { points, t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { fitTarget, placeIn, type Range } from "./target.ts";

export function Target(props: {
  range: Range;
  target: number | null;
  set: (target: number | null) => void;
  closed: boolean;
}) {
  const { range, target, set, closed } = props;
  const middle = Math.round((range.low + range.high) / 2);
  const choose = (value: string) => value !== "" && set(fitTarget(Number(value), range));
  return (
    <fieldset class="paper sheet target" disabled={closed}>
      <legend>
        <h2>{t("plan.target")}</h2>
      </legend>
      <p class="note">{t("plan.target.lead")}</p>
      <p class="aim num" aria-hidden="true">
        {target === null ? "–" : points(target)}
      </p>
      <div class="meter-line" style={{ "--at": placeIn(target ?? middle, range) }}>
        <span class={target === null ? "fill unset" : "fill"} aria-hidden="true" />
        {target !== null && (
          <span class="flag" aria-hidden="true">
            <Icon name="flag" size="1.25rem" />
          </span>
        )}
        <input
          type="range"
          min={range.low}
          max={range.high}
          step="10"
          value={target ?? middle}
          aria-label={t("plan.target")}
          aria-valuetext={target === null ? t("plan.target.none") : t("plan.target.points", { points: target })}
          onInput={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <p class="ends cap num">
        <span>{t("plan.target.low", { points: points(range.low) })}</span>
        <span>{t("plan.target.high", { points: points(range.high) })}</span>
      </p>
      <div class="exact">
        <label>
          <span class="lab">{t("plan.target.exact")}</span>
          <input
            type="number"
            class="field num"
            min={range.low}
            max={range.high}
            step="1"
            value={target ?? ""}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="btn" disabled={target === null} onClick={() => set(null)}>
          {t("plan.target.clear")}
        </button>
      </div>
    </fieldset>
  );
}

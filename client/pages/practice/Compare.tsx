// Two tries side by side, at first the latest two of the same game, with what became of each measure.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { dateOf, type Finished, MEASURES, sayTry, written } from "./measures.ts";
import { isSameGame, pairToCompare } from "./tries.ts";

export function Compare({ finished }: { finished: readonly Finished[] }) {
  const first = pairToCompare(finished);
  const [picked, setPicked] = useState<readonly (string | undefined)[]>([first?.[0].table, first?.[1].table]);
  const [one, other] = picked.map((table) => finished.find((each) => each.table === table));
  if (!one || !other) return null;
  const pick = (place: number, table: string) => setPicked(picked.map((old, at) => (at === place ? table : old)));
  return (
    <section class="compare-tries">
      <h3>{t("practice.compare")}</h3>
      <p class="cap">{t(isSameGame(one, other) ? "practice.compare.same" : "practice.compare.other")}</p>
      <div class="pickers">
        {[one, other].map((chosen, place) => (
          <label key={place === 0 ? "first" : "second"}>
            <span class="cap">{t(place === 0 ? "practice.compare.first" : "practice.compare.second")}</span>
            <select class="field" value={chosen.table} onChange={(event) => pick(place, event.currentTarget.value)}>
              {finished.map((each) => (
                <option key={each.table} value={each.table}>
                  {each.title}, {sayTry(each)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div class="scroll">
        <table class="try-table">
          <thead>
            <tr>
              <td />
              <th scope="col" class="num">
                {dateOf(one)}
              </th>
              <th scope="col" class="num">
                {dateOf(other)}
              </th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure.kind}>
                <th scope="row">{t(`practice.measure.${measure.kind}`)}</th>
                <td class="num">{written(measure, one.result)}</td>
                <td class="num">{written(measure, other.result)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

// How tries went, kept on this device: three small charts over the finished ones, a table of them, and two side by side.
import { TryLine } from "../../charts/TryLine.tsx";
import { points, t } from "../../i18n/index.ts";
import { tokens } from "../../net/keep.ts";
import { seatAddress } from "../router.ts";
import { Compare } from "./Compare.tsx";
import { type Finished, MEASURES, sayTry, written } from "./measures.ts";
import { allTries } from "./tries.ts";

export function Progress() {
  const finished = allTries().filter((one): one is Finished => one.result !== null);
  if (finished.length === 0) return null;
  return (
    <details class="paper sheet tries" open>
      <summary>
        <h2>{t("practice.tries", { count: finished.length })}</h2>
      </summary>
      <div class="try-charts">
        {MEASURES.map((measure) => (
          <figure key={measure.kind}>
            <figcaption>
              <strong>{t(`practice.measure.${measure.kind}`)}</strong>
              <span class="cap">{t(`practice.measure.${measure.kind}.text`)}</span>
            </figcaption>
            <TryLine
              shares={finished.map(({ result }) => {
                const value = measure.of(result);
                return value === null ? null : value / measure.most;
              })}
              most={points(measure.most)}
              label={t("practice.chart", {
                measure: t(`practice.measure.${measure.kind}`),
                values: finished.map(({ result }) => written(measure, result)).join(", "),
              })}
            />
          </figure>
        ))}
      </div>
      <Tries finished={finished} />
      <Compare finished={finished} />
    </details>
  );
}

function Tries({ finished }: { finished: readonly Finished[] }) {
  return (
    <div class="scroll">
      <table class="try-table">
        <caption class="hidden-text">{t("practice.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("practice.table.try")}</th>
            {MEASURES.map(({ kind }) => (
              <th scope="col" class="num" key={kind}>
                {t(`practice.measure.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {finished.toReversed().map((one) => (
            <tr key={one.table}>
              <th scope="row">
                <a href={seatAddress(one.table, tokens.of(one.table) ?? "")}>{one.title}</a>
                <span class="cap">{sayTry(one)}</span>
              </th>
              {MEASURES.map((measure) => (
                <td class="num" key={measure.kind}>
                  {written(measure, one.result)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// The map with its words, and the same numbers as a table.
import type { CaseMap } from "../../../../shared/desk/report.ts";
import type { Package, Scenario } from "../../../../shared/scenario/types.ts";
import { points, t } from "../../../i18n/index.ts";
import { DeskMap } from "./DeskMap.tsx";
import { decimal } from "./decimal.ts";

/** A package in words. */
const said = (scenario: Scenario, chosen: Package): string =>
  scenario.issues.map((issue, number) => issue.options[chosen[number] ?? -1]?.name ?? "–").join(", ");

export function CaseMapPanel({ map, scenario }: { map: CaseMap; scenario: Scenario }) {
  const { nash, middle, walkAway, frontier } = map;
  const winWin = decimal(middle.winWin);
  const words = {
    betterOwn: t("desk.map.better.buyer"),
    betterOther: t("desk.map.better.seller"),
    walkOwn: t("desk.map.walk.buyer"),
    walkOther: t("desk.map.walk.seller"),
    leaveOwn: t("desk.map.leave.buyer"),
    leaveOther: t("desk.map.leave.seller"),
    end: [t("desk.map.middle"), t("desk.map.score", { score: winWin })],
    improved: [""],
    nash: [
      t("desk.map.nash"),
      ...(nash ? [t("desk.map.pair", { buyer: points(nash.buyer), seller: points(nash.seller) })] : []),
    ],
    frontier: [t("desk.map.frontier")],
  } as const;
  const cells = (pair: { readonly buyer: number; readonly seller: number }, score: string) => (
    <>
      <td class="num">{points(pair.buyer)}</td>
      <td class="num">{points(pair.seller)}</td>
      <td class="num">{score}</td>
    </>
  );
  return (
    <section class="paper sheet desk-map">
      <h2>{t("desk.map")}</h2>
      <DeskMap map={map} words={words} label={t("desk.map.label", { count: frontier.length, score: winWin })} />
      <p class="cap">{t("desk.map.note")}</p>
      <details class="finer">
        <summary>{t("desk.map.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("desk.map.package")}</th>
              <th scope="col">{t("seat.buyer")}</th>
              <th scope="col">{t("seat.seller")}</th>
              <th scope="col">W</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t("desk.map.walk")}</th>
              {cells(walkAway, "")}
            </tr>
            {nash && (
              <tr>
                <th scope="row">
                  {t("desk.map.nash")}
                  <span class="cap">{said(scenario, nash.pkg)}</span>
                </th>
                {cells(nash, "100")}
              </tr>
            )}
            <tr>
              <th scope="row">
                {t("desk.map.middle")}
                <span class="cap">{said(scenario, middle.package)}</span>
              </th>
              {cells(middle, winWin)}
            </tr>
            {frontier.map((one) => (
              <tr key={`${one.buyer} ${one.seller}`}>
                <th scope="row" class="plain">
                  <span class="cap">{said(scenario, one.package)}</span>
                </th>
                {cells(one, decimal(one.winWin))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

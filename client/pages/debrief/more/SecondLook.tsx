// What came of the sealed vote: the package that took the deal's place, or that none did.
import { points, t } from "../../../i18n/index.ts";
import type { Seen } from "../seen.ts";
import { Fold } from "./Fold.tsx";

export function SecondLook({ seen }: { seen: Seen }) {
  const { improved, signed, ending, issues, winWin } = seen.debrief;
  if (!seen.steps.includes("improving") || !signed || ending !== "agreed") return null;
  if (!improved) {
    return (
      <Fold title={t("more.second")} gist={t("more.second.none")}>
        <p class="text">{t("more.second.none.text")}</p>
      </Fold>
    );
  }
  const change = { before: Math.round(winWin), after: Math.round(improved.winWin) };
  return (
    <Fold title={t("more.second")} gist={t("more.second.gist", change)}>
      <p class="text">
        {t("more.second.text", {
          own: points(improved[seen.seat] - signed[seen.seat]),
          other: points(improved[seen.other] - signed[seen.other]),
          name: seen.name,
        })}
      </p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t("debrief.trade.issue")}</th>
            <th scope="col">{t("debrief.trade.signed")}</th>
            <th scope="col">{t("more.second.improved")}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ name, options }, issue) => {
            const [from, to] = [signed.package[issue] ?? 0, improved.package[issue] ?? 0];
            return from === to ? null : (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{options[from]}</td>
                <td>
                  <strong>{options[to]}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Fold>
  );
}

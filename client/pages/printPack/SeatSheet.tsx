// Everything that one seat knows, on paper: brief, points, alternatives, pressure, fear, facts, those behind it. For that seat only.
import type { Scenario, Seat } from "../../../shared/scenario/types.ts";
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { Paragraphs } from "../../look/Paragraphs.tsx";

export function SeatSheet({ scenario, seat, walkAway }: { scenario: Scenario; seat: Seat; walkAway: number }) {
  const { title, brief, alternatives, pressure, fear, facts, stakeholders, points: worth } = scenario.seats[seat];
  return (
    <article class={`sheet-of-paper of-${seat}`}>
      <h2>
        <Mark kind={seat} /> {t(`seat.${seat}`)}: {title}
      </h2>
      <p class="secret">{t("pack.secret")}</p>
      <h3>{scenario.title}</h3>
      <Paragraphs text={scenario.setting} kind="text" />
      <h3>{t("pack.brief")}</h3>
      <Paragraphs text={brief} kind="text" />
      <h3>{t("pack.points")}</h3>
      <table>
        <tbody>
          {scenario.issues.map(({ id, name, options, lock }, issue) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {lock && <em> {t("pack.locked")}</em>}
              </th>
              {options.map((option, index) => (
                <td key={option.id}>
                  {option.name}
                  <b class="num">{points((worth[issue]?.[index] ?? 0) + (fear?.relief[issue]?.[index] ?? 0))}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t("pack.alternatives")}</h3>
      <ul>
        {alternatives.map((one) => (
          <li key={one.id}>
            {one.name}: <b class="num">{points(one.points)}</b>
          </li>
        ))}
        <li>{t("pack.walk", { points: points(walkAway) })}</li>
        {fear && <li>{t("pack.fear", { name: fear.name, points: points(fear.points) })}</li>}
        <li>{t("pack.pressure", { reason: pressure.reason, grace: pressure.grace, cost: points(pressure.cost) })}</li>
      </ul>
      <h3>{t("pack.facts")}</h3>
      <ul>
        {facts.map(({ id, topic, text }) => (
          <li key={id}>
            <em>{t(`pack.topic.${topic}`)}</em> {text}
          </li>
        ))}
      </ul>
      {stakeholders.length > 0 && (
        <>
          <h3>{t("pack.behind")}</h3>
          <ul>
            {stakeholders.map(({ id, name, brief: view }) => (
              <li key={id}>
                <b>{name}</b>: {view}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

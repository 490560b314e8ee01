// What the seat may say at the table: facts by topic, objections, and the people behind it who must live with the deal.
import type { Folder } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { objectionText } from "./objectionText.ts";

export function Talk({ folder }: { folder: Folder }) {
  const { facts, objections, stakeholders } = folder.own;
  const say = stakeholders.reduce((sum, one) => sum + one.power, 0);
  const anyVeto = stakeholders.some((one) => one.veto);
  return (
    <section class="paper sheet talk">
      {facts.length > 0 && (
        <div>
          <h2>{t("brief.facts")}</h2>
          <p class="note">{t("brief.facts.lead")}</p>
          <ul>
            {facts.map((fact) => (
              <li key={fact.id} class="fact">
                <Icon name={fact.topic} size="1.5rem" />
                <div>
                  <p class="cap">{t(`brief.topic.${fact.topic}`)}</p>
                  <p class="text">{fact.text}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {stakeholders.length > 0 && (
        <div>
          <h2>{t("brief.stakeholders")}</h2>
          <p class="note">{t("brief.stakeholders.lead", { share: folder.quorum, veto: String(anyVeto) })}</p>
          <ul>
            {stakeholders.map((stakeholder) => (
              <li key={stakeholder.id} class="backer">
                <p>
                  <strong>{stakeholder.name}</strong>
                  {stakeholder.veto && <span class="chip">{t("brief.stakeholder.veto")}</span>}
                  {say > 0 && stakeholders.length > 1 && (
                    <span class="chip num">{t("brief.stakeholder.say", { share: stakeholder.power / say })}</span>
                  )}
                </p>
                <p class="text">{stakeholder.brief}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {objections.length > 0 && (
        <div>
          <h2>{t("brief.objections")}</h2>
          <ul>
            {objections.map((objection) => (
              <li key={objection.id} class="text objection">
                {objectionText(objection)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

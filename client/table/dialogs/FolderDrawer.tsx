// The whole folder: brief, what is known of the other, alternatives, pressure, fear, people, facts and every option's points.
import { t } from "../../i18n/index.ts";
import { People } from "../parts/People.tsx";
import { sayObjection } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";
import { PointsTable } from "./PointsTable.tsx";

export function FolderDrawer({ desk }: { desk: Desk }) {
  const { folder, shown, view } = desk;
  const { own } = folder;
  const { pressure, fear } = own;
  return (
    <Dialog title={t("table.folder.title")} onClose={() => desk.open(null)} drawer wide>
      <People people={shown.people} />
      <details open>
        <summary>{t("table.folder.known", { name: shown.them.name })}</summary>
        <Known desk={desk} />
      </details>
      <details>
        <summary>{t("table.folder.brief")}</summary>
        <p class="brief">{own.brief}</p>
      </details>
      <details>
        <summary>{t("table.folder.setting")}</summary>
        <p class="brief">{folder.setting}</p>
      </details>
      <details open>
        <summary>{t("table.folder.alternatives")}</summary>
        <ul class="facts">
          {own.alternatives.map((one) => (
            <li key={one.id} class="num">
              {t("table.folder.alternative", { name: one.name, points: one.points })}
            </li>
          ))}
        </ul>
        <p class="num">
          {t("table.folder.pressureWords", { ...pressure, late: pressure.deadline + 1, triple: pressure.cost * 3 })}
        </p>
        {fear && <p class="num">{t("table.folder.fearWords", { name: fear.name, points: fear.points })}</p>}
      </details>
      <details>
        <summary>{t("table.folder.facts")}</summary>
        <ul class="facts">
          {own.facts.map((fact) => (
            <li key={fact.id}>
              {fact.text} {view.own?.told.includes(fact.id) && <span class="chip">{t("table.folder.told")}</span>}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t("table.folder.points")}</summary>
        <PointsTable desk={desk} />
      </details>
    </Dialog>
  );
}

function Known({ desk }: { desk: Desk }) {
  const { facts, objections } = desk.shown.known;
  if (facts.length + objections.length === 0) return <p>{t("table.folder.knownNone")}</p>;
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <span class="cap">{fact.topic ? t(`table.card.${fact.topic}`) : t("table.folder.volunteered")}</span>
          <q>{fact.text}</q>
        </li>
      ))}
      {objections.map((one) => (
        <li key={sayObjection(one)}>
          <span class="cap">{t("table.folder.objection")}</span>
          <q>{sayObjection(one)}</q>
        </li>
      ))}
    </ul>
  );
}

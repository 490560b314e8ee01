// The whole folder: brief, what is known of the other, alternatives, pressure, fear, people, facts and every option's points.
import { t } from "../../i18n/index.ts";
import { Paragraphs } from "../../look/Paragraphs.tsx";
import { Guess } from "../parts/Guess.tsx";
import { Notebook } from "../parts/Notebook.tsx";
import { Numbers } from "../parts/Numbers.tsx";
import { People } from "../parts/People.tsx";
import type { Desk } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";
import { PointsTable } from "./PointsTable.tsx";

export function FolderDrawer({ desk }: { desk: Desk }) {
  const { folder, shown, view } = desk;
  const { own } = folder;
  const { pressure, fear } = own;
  const engaged = shown.people.filter((person) => person.numbers !== null);
  return (
    <Dialog title={t("table.folder.title")} onClose={() => desk.open(null)} drawer wide>
      <People people={shown.people} />
      <details open>
        <summary>{t("table.folder.known", { name: shown.them.name })}</summary>
        <Notebook desk={desk} />
      </details>
      <Guess desk={desk} />
      {engaged.length > 0 && (
        <details open>
          <summary>{t("table.folder.numbers")}</summary>
          {engaged.map((person) => (
            <section key={person.id} class="engaged">
              <h3>{person.name}</h3>
              <Numbers person={person} />
            </section>
          ))}
        </details>
      )}
      <details>
        <summary>{t("table.folder.brief")}</summary>
        <Paragraphs text={own.brief} kind="brief" />
      </details>
      <details>
        <summary>{t("table.folder.setting")}</summary>
        <Paragraphs text={folder.setting} kind="brief" />
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
        {own.inherited > 0 && <p class="num">{t("table.folder.inherited", { points: own.inherited })}</p>}
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

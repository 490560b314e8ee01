// Engaging somebody behind me, alone or with the other let in; whom I have engaged shows its numbers; theirs that I may join.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Stance } from "../../look/Stance.tsx";
import { Numbers } from "../parts/Numbers.tsx";
import { Refusal } from "../parts/Refusal.tsx";
import type { Person } from "../present/stakeholders.ts";
import { costOfTurn } from "../present/worth.ts";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";

export function EngageDialog({ desk }: { desk: Desk }) {
  const { people, invitations } = desk.shown;
  const engaged = people.filter((person) => desk.view.own?.engaged.includes(person.id));
  const left = people.filter((person) => !engaged.includes(person));
  return (
    <Dialog title={t("table.engage.title")} onClose={() => desk.open(null)}>
      {invitations.map(({ id, name }) => (
        <div key={id} class="invited">
          <p>{t("table.join.asks", { name: desk.shown.them.name, person: name })}</p>
          <button type="button" class="btn" onClick={() => void desk.act("join", { type: "join", stakeholder: id })}>
            {t("table.join.do")}
          </button>
        </div>
      ))}
      <Refusal desk={desk} places={["join"]} />
      {engaged.map((person) => (
        <section key={person.id} class="engaged">
          <Who person={person} />
          <Numbers person={person} />
        </section>
      ))}
      {left.length > 0 && <Whom desk={desk} people={left} />}
    </Dialog>
  );
}

function Whom({ desk, people }: { desk: Desk; people: readonly Person[] }) {
  const { name } = desk.shown.them;
  const [id, setId] = useState("");
  const [letIn, setLetIn] = useState(false);
  const cost = costOfTurn(desk.folder.own, desk.view.table.turn + 1);
  const chosen = people.some((person) => person.id === id);
  /** The dialog stays open: the numbers that this brings stand in it. */
  const engage = async (event: Event) => {
    event.preventDefault();
    if (chosen && (await desk.act("engage", { type: "engage", stakeholder: id, letIn }))) setId("");
  };
  return (
    <form onSubmit={(event) => void engage(event)}>
      <fieldset>
        <legend>{t("table.engage.whom")}</legend>
        {people.map((person) => (
          <Choice
            key={person.id}
            type="radio"
            name="person"
            checked={person.id === id}
            onChange={() => setId(person.id)}
          >
            <Who person={person} />
            <span class="cap">{person.brief}</span>
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("table.engage.how")}</legend>
        <Choice type="radio" name="how" checked={!letIn} onChange={() => setLetIn(false)}>
          {t("table.engage.alone")}
          <span class="cap">{t("table.engage.aloneWhy")}</span>
        </Choice>
        <Choice type="radio" name="how" checked={letIn} onChange={() => setLetIn(true)}>
          {t("table.engage.letIn", { name })}
          <span class="cap">{t("table.engage.letInWhy", { name })}</span>
        </Choice>
      </fieldset>
      <p class="cap num">{t("table.engage.cost", { points: cost })}</p>
      <Confirm
        desk={desk}
        place="engage"
        text={t("table.engage.confirm")}
        back={t("table.dialog.back")}
        disabled={!chosen}
      />
    </form>
  );
}

/** A name with its mood for the draft, in shape and word. */
const Who = ({ person }: { person: Person }) => (
  <span class="behind">
    <Stance stance={person.stand} size="1.25rem" />
    <b>{person.name}</b>
    <span class="cap">
      {t("table.engage.mood", { stand: person.stand })}
      {person.veto && `, ${t("table.people.veto")}`}
    </span>
  </span>
);

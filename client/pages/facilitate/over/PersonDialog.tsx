// One person and what may be done: answer the hand, another name, team, place, a new link, take out, remove.
import { useState } from "preact/hooks";
import type { HttpReason } from "../../../../shared/protocol.ts";
import { t } from "../../../i18n/index.ts";
import { refusalText } from "../../../i18n/refusal.ts";
import { deletePerson, renamePerson } from "../../../net/hostApi.ts";
import { Dialog } from "../../../table/dialogs/Dialog.tsx";
import { roundRuns } from "../flow.ts";
import { nameOf, type Running } from "../running.ts";
import { PlaceForm } from "./PlaceForm.tsx";
import { Problem } from "./Problem.tsx";

function NameForm({ running, person }: { running: Running; person: string }) {
  const { session, token } = running;
  const known = nameOf(running, person);
  const [name, setName] = useState(known);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const answer = await renamePerson(session, token, person, { name: name.trim() });
    setProblem(answer.ok ? null : answer.error);
  }

  return (
    <form class="inline" onSubmit={submit}>
      <label class="labelled">
        <span class="lab">{t("facilitate.person.name")}</span>
        <input
          class="field"
          required
          maxLength={40}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn" disabled={name.trim() === "" || name.trim() === known}>
        {t("facilitate.person.rename")}
      </button>
      <Problem text={problem && refusalText(problem)} />
    </form>
  );
}

function Team({ running, person, team }: { running: Running; person: string; team: string }) {
  const { settings, doing } = running;
  if (settings.teams.length === 0) return null;
  return (
    <label class="labelled">
      <span class="lab">{t("facilitate.person.team")}</span>
      <select
        class="field"
        value={team}
        onChange={({ currentTarget }) => void doing.act({ type: "team", person, team: currentTarget.value })}
      >
        <option value="">{t("facilitate.person.team.none")}</option>
        {settings.teams.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Takes the person out of the session, or deletes what is known of them; both asked twice. */
function Goodbye({ running, person, name }: { running: Running; person: string; name: string }) {
  const { doing, session, token } = running;
  const [sure, setSure] = useState<"remove" | "delete" | null>(null);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function go(way: "remove" | "delete"): Promise<void> {
    if (sure !== way) return setSure(way);
    if (way === "remove") return void ((await doing.act({ type: "remove", person })) && doing.open(null));
    const answer = await deletePerson(session, token, person);
    setProblem(answer.ok ? null : answer.error);
    if (answer.ok) doing.open(null);
  }

  return (
    <>
      {(["delete", "remove"] as const).map((way) => (
        <button key={way} type="button" class={sure === way ? "btn primary" : "btn plain"} onClick={() => void go(way)}>
          {t(sure === way ? `facilitate.person.${way}.sure` : `facilitate.person.${way}`, { name })}
        </button>
      ))}
      <Problem text={problem && refusalText(problem)} />
    </>
  );
}

export function PersonDialog({ running, person }: { running: Running; person: string }) {
  const { host, doing, view, problem } = running;
  const row = host.people.find(({ id }) => id === person);
  const close = () => doing.open(null);
  const name = nameOf(running, person);
  if (!row) return null;
  const playing = roundRuns(view.session);
  return (
    <Dialog title={name} onClose={close}>
      {row.hand && (
        <p class="hand-up">
          {t("facilitate.person.hand", { name })}
          <button type="button" class="btn" onClick={() => void doing.act({ type: "lower-hand", person })}>
            {t("facilitate.person.lower")}
          </button>
          {row.table > 0 && row.seat !== "" && (
            <button
              type="button"
              class="btn"
              onClick={() =>
                doing.open({
                  kind: "message",
                  table: row.table,
                  seat: row.seat === "observer" || row.seat === "" ? null : row.seat,
                })
              }
            >
              {t("facilitate.person.write")}
            </button>
          )}
        </p>
      )}
      {row.standing === "waits" && (
        <p>
          <button type="button" class="btn primary" onClick={() => void doing.act({ type: "admit", person })}>
            {t("facilitate.admit.pair")}
          </button>
        </p>
      )}
      <NameForm running={running} person={person} />
      <Team running={running} person={person} team={row.team} />
      {playing && <PlaceForm running={running} row={row} />}
      <Problem text={problem} />
      <p class="confirm">
        <button type="button" class="btn" onClick={() => doing.open({ kind: "link", person })}>
          {t("facilitate.person.link")}
        </button>
        <Goodbye running={running} person={person} name={name} />
      </p>
    </Dialog>
  );
}

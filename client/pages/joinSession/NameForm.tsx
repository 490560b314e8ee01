// A name, a team where there are teams, and what is recorded; then one is in. The token is kept before the call, so that it can be sent again.
import { useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import type { CodeResponse } from "../../../shared/sessionProtocol.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { Icon } from "../../look/Icon.tsx";
import { joinings, ownName, participants } from "../../net/keep.ts";
import { joinSession } from "../../net/participantApi.ts";
import { newSecret } from "../../net/secret.ts";
import { Heading } from "../Heading.tsx";
import { NameField } from "../NameField.tsx";
import { Page } from "../Page.tsx";
import { readdress, sessionAddress } from "../router.ts";

interface NameFormProps {
  readonly code: string;
  readonly found: CodeResponse;
  /** Looks the code up again. */
  readonly again: () => void;
}

export function NameForm({ code, found, again }: NameFormProps) {
  const [name, setName] = useState(ownName.get());
  const [team, setTeam] = useState(found.teams[0] ?? "");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);
  const { session, title, locked, names, teams } = found;

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    ownName.set(name.trim());
    const token = joinings.of(session) ?? newSecret();
    joinings.set(session, token);
    const answer = await joinSession(code, { name: name.trim(), team, token });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.error);
    participants.set(session, token);
    joinings.forget(session);
    readdress(sessionAddress(session, token));
  }

  if (locked) {
    return (
      <Page kind="middle join">
        <section class="paper sheet">
          <Heading text={title} />
          <p class="lead">{t("attend.join.locked")}</p>
          <button type="button" class="btn large" onClick={again}>
            {t("attend.join.locked.again")}
          </button>
        </section>
      </Page>
    );
  }
  return (
    <Page kind="middle join">
      <form class="paper sheet" onSubmit={submit}>
        <Heading text={title} />
        <NameField
          label={t("join.name")}
          hint={t(names === "aliases" ? "attend.join.session.alias" : "attend.join.session.name")}
          name={name}
          change={setName}
        />
        {teams.length > 0 && (
          <div class="name">
            <label for="team" class="serif">
              {t("attend.join.team")}
            </label>
            <select id="team" class="field" value={team} onChange={(event) => setTeam(event.currentTarget.value)}>
              {teams.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </div>
        )}
        {problem && (
          <p class="problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        <button class="btn primary large" type="submit" disabled={busy}>
          {t(busy ? "attend.join.session.busy" : "attend.join.session.go")}
        </button>
        <ul class="recorded">
          <li>
            <Icon name="folder" size="1.25rem" /> {t("attend.join.recorded.what")}
          </li>
          <li>
            <Icon name="eye" size="1.25rem" /> {t("attend.join.recorded.who")}
          </li>
          <li>
            <Icon name="check" size="1.25rem" /> {t("attend.join.recorded.never")}
          </li>
        </ul>
        <p class="note">
          <a href="/privacy">{t("attend.join.recorded.more")}</a>
        </p>
      </form>
    </Page>
  );
}

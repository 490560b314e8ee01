// The page of an invitation: who invites to which seat, a name, and what is recorded. Spends the invitation on sitting down.
import "./join.css";
import { useEffect, useState } from "preact/hooks";
import type { HttpReason, InvitationResponse } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { Mark } from "../../look/Mark.tsx";
import { claimSeat, readInvitation } from "../../net/api.ts";
import { claims, ownName, tokens } from "../../net/keep.ts";
import { newSecret } from "../../net/secret.ts";
import { Heading } from "../Heading.tsx";
import { NameField } from "../NameField.tsx";
import { Page } from "../Page.tsx";
import { readdress, seatAddress } from "../router.ts";
import { Refused } from "../Trouble.tsx";
import { useOwnName } from "../useOwnName.ts";
import { Waiting } from "../Waiting.tsx";

interface At {
  readonly table: string;
  readonly invitation: string;
}

/** Claims the seat with a token that is kept first; the same call again is the same person. */
async function sitDown({ table, invitation }: At, name: string): Promise<HttpReason | null> {
  const token = claims.of(table) ?? newSecret();
  claims.set(table, token);
  const answer = await claimSeat(table, invitation, { name, token });
  if (!answer.ok) return answer.error;
  tokens.set(table, token);
  claims.forget(table);
  readdress(seatAddress(table, token));
  return null;
}

function JoinForm({ at, offered }: { at: At; offered: InvitationResponse }) {
  const [name, setName] = useOwnName();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(await sitDown(at, name.trim()));
    setBusy(false);
  }

  const { host, seat, seatTitle, title } = offered;
  return (
    <Page kind="middle join">
      <form class="paper sheet" onSubmit={submit}>
        <Heading text={t("join.title", { host })} />
        <dl>
          <dt class="cap">{t("join.case")}</dt>
          <dd class="serif">{title}</dd>
          <dt class="cap">{t("join.seat")}</dt>
          <dd>
            <Mark kind={seat} size="1.25rem" />
            <span>
              <strong>{t(`seat.${seat}`)}</strong>, {seatTitle}
            </span>
          </dd>
        </dl>
        <NameField label={t("join.name")} hint={t("join.name.hint", { host })} name={name} change={setName} />
        {problem && (
          <p class="problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        <button class={`btn primary large ${seat === "seller" ? "s" : ""}`} type="submit" disabled={busy}>
          {t(busy ? "join.sitting" : "join.sit")}
        </button>
        <p class="note">{t("join.recorded")}</p>
      </form>
    </Page>
  );
}

export function Join({ table, invitation }: At) {
  const [offered, setOffered] = useState<InvitationResponse | null>(null);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function load(): Promise<void> {
    setProblem(null);
    const answer = await readInvitation(table, invitation);
    if (answer.ok) return setOffered(answer.value);
    const mine = answer.error === "invitation-spent" && claims.of(table) !== null;
    const reason = mine ? await sitDown({ table, invitation }, ownName.get()) : answer.error;
    if (reason) setProblem(reason);
  }
  useEffect(() => void load(), [table, invitation]);

  if (problem) return <Refused reason={problem} retry={load} />;
  return offered ? <JoinForm at={{ table, invitation }} offered={offered} /> : <Waiting />;
}

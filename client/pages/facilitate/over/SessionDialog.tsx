// The session itself: the facilitator's own link, a new one, reveal, closing, and deleting everything.
import { useState } from "preact/hooks";
import type { HttpReason } from "../../../../shared/protocol.ts";
import { t } from "../../../i18n/index.ts";
import { refusalText } from "../../../i18n/refusal.ts";
import { deleteSession, renewHostLink } from "../../../net/hostApi.ts";
import { facilitators, hosted } from "../../../net/keep.ts";
import { newSecret } from "../../../net/secret.ts";
import { Dialog } from "../../../table/dialogs/Dialog.tsx";
import { facilitatorAddress, go, showAddress } from "../../router.ts";
import type { Running } from "../running.ts";
import { LinkShown } from "./LinkDialog.tsx";
import { Problem } from "./Problem.tsx";
import { TakeHome } from "./TakeHome.tsx";

export function SessionDialog({ running }: { running: Running }) {
  const { doing, session, token, host, view, problem, busy } = running;
  const [wrong, setWrong] = useState<HttpReason | null>(null);
  const [asked, setAsked] = useState<"renew" | "delete" | null>(null);
  const { stage } = view.session;

  async function renew(): Promise<void> {
    const made = newSecret();
    const answer = await renewHostLink(session, token, { token: made });
    setWrong(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    facilitators.set(session, made);
    go(facilitatorAddress(session, made));
  }

  async function remove(): Promise<void> {
    const answer = await deleteSession(session, token);
    setWrong(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    facilitators.forget(session);
    hosted.set((hosted.get() ?? []).filter((one) => one.session !== session));
    go("/host");
  }

  return (
    <Dialog title={t("facilitate.session")} onClose={() => doing.open(null)} wide>
      <p>{t("facilitate.session.link.text")}</p>
      <LinkShown link={location.origin + facilitatorAddress(session, token)} label={t("facilitate.session.link")} />
      <Problem text={problem ?? (wrong && refusalText(wrong))} />
      <p class="row-of">
        <a class="btn" href={showAddress(session, token)} target="_blank" rel="noreferrer">
          {t("facilitate.projector")}
        </a>
        {stage === "round" && (
          <button type="button" class="btn" onClick={() => doing.open({ kind: "end" })}>
            {t("facilitate.end")}
          </button>
        )}
        {host.canReveal && (
          <button
            type="button"
            class="btn"
            aria-busy={busy.has("reveal")}
            onClick={() => void doing.act({ type: "reveal" })}
          >
            {t("facilitate.reveal")}
          </button>
        )}
        {stage !== "closed" && (
          <button type="button" class="btn" onClick={() => doing.open({ kind: "close" })}>
            {t("facilitate.close.do")}
          </button>
        )}
      </p>
      <TakeHome running={running} />
      <p class="confirm">
        <button type="button" class="btn" onClick={() => (asked === "renew" ? void renew() : setAsked("renew"))}>
          {t(asked === "renew" ? "facilitate.session.renew.sure" : "facilitate.session.renew")}
        </button>
        <button
          type="button"
          class={asked === "delete" ? "btn primary" : "btn plain"}
          onClick={() => (asked === "delete" ? void remove() : setAsked("delete"))}
        >
          {t(asked === "delete" ? "facilitate.session.delete.sure" : "facilitate.session.delete")}
        </button>
      </p>
    </Dialog>
  );
}

// A fresh link for a person who lost theirs: made here, shown as a QR code and to copy. The old one stops working when this one is made.
import { useRef, useState } from "preact/hooks";
import type { HttpReason } from "../../../../shared/protocol.ts";
import { t } from "../../../i18n/index.ts";
import { refusalText } from "../../../i18n/refusal.ts";
import { newPersonLink } from "../../../net/hostApi.ts";
import { newSecret } from "../../../net/secret.ts";
import { Dialog } from "../../../table/dialogs/Dialog.tsx";
import { copyText } from "../../briefing/copyText.ts";
import { sessionAddress } from "../../router.ts";
import { useQr } from "../../useQr.ts";
import { nameOf, type Running } from "../running.ts";
import { Problem } from "./Problem.tsx";

/** A link to copy or to point a camera at. */
export function LinkShown({ link, label }: { link: string; label: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const qr = useQr(link);
  return (
    <div class="link-shown">
      <div class="qr" role="img" aria-label={t("facilitate.link.qr")} dangerouslySetInnerHTML={{ __html: qr }} />
      <label class="labelled">
        <span class="lab">{label}</span>
        <input class="field" ref={field} readOnly value={link} onFocus={() => field.current?.select()} />
      </label>
      <button
        type="button"
        class="btn"
        onClick={async () => setCopied(field.current !== null && (await copyText(field.current)))}
      >
        {t(copied ? "facilitate.link.copied" : "facilitate.link.copy")}
      </button>
    </div>
  );
}

export function LinkDialog({ running, person }: { running: Running; person: string }) {
  const { doing, session, token } = running;
  const name = nameOf(running, person);
  const [link, setLink] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function make(): Promise<void> {
    setBusy(true);
    const made = newSecret();
    const answer = await newPersonLink(session, token, person, { token: made });
    setBusy(false);
    setProblem(answer.ok ? null : answer.error);
    if (answer.ok) setLink(location.origin + sessionAddress(session, made));
  }

  return (
    <Dialog title={t("facilitate.link.title", { name })} onClose={() => doing.open(null)}>
      {link ? (
        <>
          <p>{t("facilitate.link.ready", { name })}</p>
          <LinkShown link={link} label={t("facilitate.link.label", { name })} />
        </>
      ) : (
        <>
          <p>{t("facilitate.link.text", { name })}</p>
          <Problem text={problem && refusalText(problem)} />
          <p class="confirm">
            <button type="button" class="btn primary" aria-busy={busy} onClick={() => void make()}>
              {t("facilitate.link.make")}
            </button>
            <button type="button" class="btn" onClick={() => doing.open(null)}>
              {t("facilitate.cancel")}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}

// The link for the other person: to copy, to send, or as a QR code for the phone beside it.
import { useRef, useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { renewInvitation } from "../../net/api.ts";
import { invitations } from "../../net/keep.ts";
import { newSecret } from "../../net/secret.ts";
import { invitationAddress } from "../router.ts";
import { useQr } from "../useQr.ts";
import { copyText } from "./copyText.ts";

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

function Link({ link }: { link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<"copied" | "select" | null>(null);
  const qr = useQr(link);

  async function copy(): Promise<void> {
    const done = field.current !== null && (await copyText(field.current));
    setCopied(done ? "copied" : "select");
  }

  const send = () =>
    navigator.share({ title: t("app.name"), text: t("brief.share.text"), url: link }).catch(() => undefined);

  return (
    <>
      <label class="lab" for="invitation">
        {t("brief.share.link")}
      </label>
      <input
        id="invitation"
        class="field link"
        ref={field}
        readOnly
        value={link}
        onFocus={() => field.current?.select()}
      />
      <div class="ways">
        <div class="qr" role="img" aria-label={t("brief.share.qr")} dangerouslySetInnerHTML={{ __html: qr }} />
        <div>
          <button type="button" class="btn" onClick={copy}>
            {t(copied === "copied" ? "brief.share.copied" : "brief.share.copy")}
          </button>
          {"share" in navigator && (
            <button type="button" class="btn" onClick={send}>
              {t("brief.share.send")}
            </button>
          )}
          <p class="cap" role="status">
            {t(copied === "select" ? "brief.share.select" : "brief.share.camera")}
          </p>
        </div>
      </div>
      {LOCAL.has(location.hostname) && <p class="note local">{t("brief.share.local")}</p>}
    </>
  );
}

export function Share({ table, token }: { table: string; token: string }) {
  const [invitation, setInvitation] = useState(invitations.of(table));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function renew(): Promise<void> {
    setBusy(true);
    const made = newSecret();
    const answer = await renewInvitation(table, token, { invitation: made });
    setBusy(false);
    setProblem(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    invitations.set(table, made);
    setInvitation(made);
  }

  return (
    <div class="share-panel">
      <p class="note">{t("brief.other.empty.text")}</p>
      {invitation ? (
        <Link link={location.origin + invitationAddress(table, invitation)} />
      ) : (
        <>
          <p class="note">{t("brief.share.lost")}</p>
          {problem && (
            <p class="problem" role="alert">
              {refusalText(problem)}
            </p>
          )}
          <p>
            <button type="button" class="btn" disabled={busy} onClick={renew}>
              {t(busy ? "brief.share.renewing" : "brief.share.renew")}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

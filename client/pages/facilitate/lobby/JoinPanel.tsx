// How people join, for the projector: the address, the code in the largest type there is, and the same as a QR code.
import { t } from "../../../i18n/index.ts";
import { Mark } from "../../../look/Mark.tsx";
import { joinAddress } from "../../router.ts";
import { useQr } from "../../useQr.ts";

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** "K7P 3QD": two halves are easier to read across a room. */
const halves = (code: string): string =>
  `${code.slice(0, Math.ceil(code.length / 2))} ${code.slice(Math.ceil(code.length / 2))}`;

export function JoinPanel({ code }: { code: string }) {
  const link = location.origin + joinAddress(code);
  const qr = useQr(link, "Q");
  return (
    <section class="join-panel" aria-labelledby="join-title">
      <div>
        <h2 id="join-title">{t("facilitate.join")}</h2>
        <p class="url">{location.host}/join</p>
        <p class="code num">
          <span aria-hidden="true">{halves(code)}</span>
          <span class="hidden-text">{t("facilitate.join.code", { code: [...code].join(" ") })}</span>
        </p>
        {LOCAL.has(location.hostname) && <p class="note local">{t("facilitate.join.local")}</p>}
      </div>
      <div class="paper qr-paper">
        <div class="qr" role="img" aria-label={t("facilitate.join.qr")}>
          <div dangerouslySetInnerHTML={{ __html: qr }} />
          <Mark kind="logo" size="15%" />
        </div>
        <p>{t("facilitate.join.camera")}</p>
      </div>
    </section>
  );
}

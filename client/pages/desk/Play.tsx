// What can be done with a case that loads: host a workshop with it, play both seats in two windows, practise against a bot.
import { useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { Mark } from "../../look/Mark.tsx";
import { go } from "../router.ts";
import { useDesk } from "./fields/deskContext.ts";
import { type BothSeats, openBoth, practiseWith } from "./openBoth.ts";

export function Play() {
  const { desk, report } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);
  const [seats, setSeats] = useState<BothSeats | null>(null);
  const sound = report.value.reading?.scenario != null;

  async function attempt<T>(doing: () => Promise<{ ok: true; value: T } | { ok: false; error: HttpReason }>) {
    desk.flush();
    setBusy(true);
    setProblem(null);
    const answer = await doing();
    setBusy(false);
    if (answer.ok) return answer.value;
    setProblem(answer.error);
    return null;
  }
  const both = async (): Promise<void> => setSeats(await attempt(() => openBoth(desk.draft.value)));
  const practise = async (): Promise<void> => {
    const address = await attempt(() => practiseWith(desk.draft.value));
    if (address !== null) go(address);
  };

  return (
    <details class="paper play">
      <summary>{t("desk.play")}</summary>
      <div class="inside">
        {!sound && <p class="note">{t("desk.play.not-yet")}</p>}
        <p class="actions">
          <button
            type="button"
            class="btn primary"
            disabled={!sound}
            onClick={() => {
              desk.flush();
              go(`/host#own.${desk.draft.value.id}`);
            }}
          >
            {t("desk.play.host")}
          </button>
          <button type="button" class="btn" disabled={!sound} aria-busy={busy} onClick={both}>
            {t("desk.play.both")}
          </button>
          <button type="button" class="btn" disabled={!sound} aria-busy={busy} onClick={practise}>
            {t("desk.play.bot")}
          </button>
        </p>
        {problem && (
          <p class="problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        {seats && (
          <div role="status">
            <p>{t("desk.play.open")}</p>
            <p class="actions">
              {(["buyer", "seller"] as const).map((seat) => (
                <a key={seat} class="btn" href={seats[seat]} target="_blank" rel="noreferrer">
                  <Mark kind={seat} size="1rem" /> {t(`desk.play.as.${seat}`)}
                </a>
              ))}
            </p>
          </div>
        )}
        <p class="cap">{t("desk.play.note")}</p>
      </div>
    </details>
  );
}

// "Again with seats swapped": makes a token, keeps it, asks for the next table, goes there. The other one joins the same way.
import { useEffect, useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { playAgain } from "../../net/api.ts";
import { nexts, tokens } from "../../net/keep.ts";
import { newSecret } from "../../net/secret.ts";
import { announce } from "../announce.ts";
import { go, seatAddress } from "../router.ts";

interface AgainProps {
  readonly table: string;
  readonly token: string;
  /** The next table, empty while nobody has asked for it. */
  readonly next: string;
  readonly name: string;
  readonly seat: Seat;
}

export function Again({ table, token, next, name, seat }: AgainProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);
  const asked = next !== "" && tokens.of(next) === null;
  useEffect(() => {
    if (asked && !busy) announce(t("debrief.again.asked", { name }));
  }, [asked, name]);

  async function again(): Promise<void> {
    setBusy(true);
    const made = nexts.of(table) ?? newSecret();
    nexts.set(table, made);
    const answer = await playAgain(table, token, { token: made });
    setBusy(false);
    setProblem(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    tokens.set(answer.value.table, made);
    go(seatAddress(answer.value.table, made));
  }

  return (
    <section class="paper sheet again">
      <p class="text">{asked ? t("debrief.again.asked", { name }) : t("debrief.again.text")}</p>
      {problem && (
        <p class="problem" role="alert">
          {refusalText(problem)}
        </p>
      )}
      <button type="button" class={`btn primary ${seat === "seller" ? "s" : ""}`} disabled={busy} onClick={again}>
        {t(busy ? "debrief.again.going" : asked ? "debrief.again.join" : "debrief.again")}
      </button>
    </section>
  );
}

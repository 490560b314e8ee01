// After practising: the same seed once more, or something else; and what came of this try is kept on the device.
import { useEffect, useState } from "preact/hooks";
import type { Debrief, HttpReason } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { startPractice } from "./startPractice.ts";
import { noteResult, tryAt } from "./tries.ts";

interface PracticeAgainProps {
  readonly table: string;
  readonly debrief: Debrief;
  readonly seat: Seat;
  /** One's own name at this table. */
  readonly name: string;
}

export function PracticeAgain({ table, debrief, seat, name }: PracticeAgainProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);
  const played = tryAt(table);
  useEffect(() => noteResult(table, debrief, seat), [table, debrief, seat]);

  async function again(): Promise<void> {
    if (!played || busy) return;
    setBusy(true);
    const { scenario, course, partner, seed, title } = played;
    setProblem(await startPractice({ scenario, seat, name, course, partner, seed }, title));
    setBusy(false);
  }

  return (
    <section class="paper sheet again">
      <p class="text">{t(played ? "practice.again.text" : "practice.again.elsewhere")}</p>
      {problem && (
        <p class="problem" role="alert">
          {refusalText(problem)}
        </p>
      )}
      {played && (
        <button
          type="button"
          class={`btn primary ${seat === "seller" ? "s" : ""}`}
          disabled={busy}
          onClick={() => void again()}
        >
          {t(busy ? "debrief.again.going" : "practice.again")}
        </button>
      )}
      <a class="btn plain" href="/practice">
        {t(played ? "practice.again.compare" : "practice.again.other")}
      </a>
    </section>
  );
}

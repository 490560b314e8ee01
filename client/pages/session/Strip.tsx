// The strip above a table of a session: which round and table, a hand to raise, the way back from an earlier table.
import "./session.css";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import type { Attendance } from "./attending.ts";
import { DoneButton } from "./DoneButton.tsx";

export function Strip({ at, back }: { at: Attendance; back?: () => void }) {
  const { session } = at.view;
  return (
    <aside class="strip" aria-label={t("attend.strip")}>
      {back ? (
        <button type="button" class="btn small" onClick={back}>
          <Icon name="previous" size="1rem" /> {t("attend.back")}
        </button>
      ) : (
        <>
          <span class="where">
            {session.rounds > 1
              ? t("attend.place", { round: session.round, rounds: session.rounds, number: at.mine.number })
              : t("attend.place.one", { number: at.mine.number })}
          </span>
          {session.selfRun && <DoneButton at={at} small />}
          {!session.selfRun && <HandButton at={at} small />}
        </>
      )}
    </aside>
  );
}

export function HandButton({ at, small = false }: { at: Attendance; small?: boolean }) {
  const { hand } = at.mine;
  return (
    <button
      type="button"
      class={`btn ${small ? "small" : ""}`}
      aria-pressed={hand}
      title={hand ? t("attend.hand.up") : undefined}
      onClick={() => at.send({ type: "hand", up: !hand })}
    >
      <Icon name="flag" size="1rem" /> {t(hand ? "attend.hand.down" : "attend.hand")}
    </button>
  );
}

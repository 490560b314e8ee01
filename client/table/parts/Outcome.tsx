// The end of a round: signed or no deal and why, what it is worth to me, and opening both folders together.
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Desk } from "../useDesk.ts";
import { Refusal } from "./Refusal.tsx";

export function Outcome({ desk }: { desk: Desk }) {
  const { shown, view } = desk;
  const name = shown.them.name;
  const seconds = shown.clock.seconds ?? 0;
  const pressed = view.table.ready[shown.seat];
  const waiting = desk.waiting("ready");
  const surplus = shown.surplus ?? 0;
  const over = surplus < 0 ? "table.over.short" : "table.over.surplus";
  const measure = shown.stage === "ended" ? "table.over.lost" : over;
  return (
    <section class="near outcome" aria-labelledby="outcome-title">
      <div class="what">
        <Mark kind={shown.stage === "ended" ? "open" : "ours"} size="3rem" />
        <div>
          <h2 id="outcome-title">{t(shown.stage === "ended" ? "table.stage.ended" : "table.stage.agreed")}</h2>
          <p>{why(desk)}</p>
        </div>
      </div>
      <p class="mine">
        <b class="num">{points(Math.abs(surplus))}</b>
        <span class="cap">{t(measure)}</span>
      </p>
      <div class="together">
        {view.table.deadline === 0 ? (
          <p role="status">{t("table.over.theirs")}</p>
        ) : pressed ? (
          <p role="status">{t("table.over.waiting", { name, seconds })}</p>
        ) : (
          <>
            <button
              type="button"
              class={`btn primary ${shown.seat === "seller" ? "s" : ""}`}
              aria-busy={waiting}
              disabled={shown.moves.ready !== null}
              onClick={() => desk.act("ready", { type: "ready" })}
            >
              {waiting ? t("table.pending.sent") : t("table.over.open")}
            </button>
            <p class="cap num">
              {view.table.ready[shown.them.seat]
                ? t("table.over.theyWait", { name })
                : t("table.over.soon", { seconds })}
            </p>
          </>
        )}
        <Refusal desk={desk} places={["ready"]} />
      </div>
    </section>
  );
}

function why({ shown, view }: Desk): string {
  const { name } = shown.them;
  const who = (kind: "accepted" | "leaving"): string => {
    const line = shown.history.findLast((one) => one.kind === kind);
    return line?.who === "me" ? "me" : "them";
  };
  if (view.table.recorded.length > 0) return t("table.over.recorded");
  if (shown.signed) return t("table.over.signedText", { who: who("accepted"), name, number: shown.signed.label });
  const reason = view.table.ended || "time";
  return t(`table.over.${reason}`, { who: who("leaving"), name });
}

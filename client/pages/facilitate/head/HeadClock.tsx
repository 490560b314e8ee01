// The large clock in the head: the phase of most tables and what is left of it. It reads the server's time and decides nothing.
import { t } from "../../../i18n/index.ts";
import { Hourglass } from "../../../look/Hourglass.tsx";
import { clockText, leftOf, roomClock } from "../dashboard/roomClock.ts";
import { phaseText } from "../phase.ts";
import type { Running } from "../running.ts";
import { useTick } from "../useTick.ts";

export function HeadClock({ running }: { running: Running }) {
  const { view, host, settings, doing } = running;
  const at = useTick(doing.now);
  const clock = roomClock(host.rows, settings.agenda[view.session.round - 1]?.minutes);
  if (!clock) return null;
  const left = leftOf(clock, at.value);
  return (
    <div class={`clock ${view.session.paused ? "still" : ""}`}>
      <Hourglass level={left === null ? 1 : left / clock.whole} size="1.875rem" />
      <b class="num" role="timer" aria-label={t("facilitate.clock.left")}>
        {clockText(left)}
      </b>
      <span>
        {phaseText(clock.phase)}
        <small>{t(view.session.paused ? "facilitate.clock.paused" : `facilitate.clock.${settings.clock}`)}</small>
      </span>
    </div>
  );
}

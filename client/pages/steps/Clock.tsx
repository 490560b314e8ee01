// The clock of a phase: how long it lasts at most. It reads the server's time and decides nothing.
import { LENGTHS } from "../../../shared/table/course.ts";
import { t } from "../../i18n/index.ts";
import { Hourglass } from "../../look/Hourglass.tsx";
import { timeLeft } from "../../table/present/timeLeft.ts";
import type { StepProps } from "./stepProps.ts";
import { useTimeLeft } from "./useTimeLeft.ts";

type Timed = Pick<StepProps, "view" | "folder" | "now">;

/** How long the phase lasts in all, ms. */
function lengthOf({ view, folder }: Timed): number {
  const { phase } = view.table;
  return phase in LENGTHS ? LENGTHS[phase as keyof typeof LENGTHS] : folder.minutes.planning * 60_000;
}

export function Clock(props: Timed) {
  const { view, now } = props;
  const text = useTimeLeft(props);
  const left = timeLeft(view.table, now()) ?? 0;
  return (
    <div class="step-clock" role="timer" aria-label={t("table.clock.left")}>
      <Hourglass level={Math.min(1, left / lengthOf(props))} size="1.75rem" />
      <b class="num">{text}</b>
    </div>
  );
}

// The end of a page of a round: its buttons with what is on its way and what was refused, or the waiting for the other seat.
import type { ComponentChildren } from "preact";
import { otherSeat, type Seat } from "../../../shared/scenario/types.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import type { StepProps } from "./stepProps.ts";
import type { Act } from "./useAct.ts";
import { useTimeLeft } from "./useTimeLeft.ts";

export function Problem({ act }: { act: Act }) {
  if (!act.problem) return null;
  return (
    <p class="problem" role="alert">
      {act.problem}
    </p>
  );
}

/** A button for a move: it says when the move is on its way. */
export function Do(props: {
  act: Act;
  command: SeatCommand;
  seat: Seat;
  plain?: boolean;
  children: ComponentChildren;
  onDone?: () => void;
}) {
  const { act, command, seat, plain = false, children, onDone } = props;
  const waiting = act.busy === command.type;
  const kind = plain ? "btn" : `btn primary large ${seat === "seller" ? "s" : ""}`;
  const press = async () => {
    if (await act.send(command)) onDone?.();
  };
  return (
    <button type="button" class={kind} disabled={act.busy !== null} aria-busy={waiting} onClick={press}>
      {waiting ? t("table.pending.sent") : children}
    </button>
  );
}

function Waiting({ step, said }: { step: StepProps; said: string }) {
  const { view, folder } = step;
  const other = otherSeat(folder.seat);
  const time = useTimeLeft(step);
  // At the room's pace the pair does not begin the negotiation, so there is nobody to wait for.
  const together = view.table.pace === "room" && view.table.phase === "planning";
  return (
    <section class="paper sheet finish" role="status">
      <p class="row done">
        <Icon name="check" />
        <strong>{said}</strong>
      </p>
      <p class="note">
        {together ? null : `${t("step.waiting", { name: view.people[other].name })} `}
        <span aria-live="off">{t(together ? "step.everybody" : "step.by-itself", { time })}</span>
      </p>
    </section>
  );
}

/** `children` are the buttons; once the seat is done, `said` and the waiting stand in their place. */
export function Finish(props: { step: StepProps; act: Act; said: string; hint?: string; children: ComponentChildren }) {
  const { step, act, said, hint, children } = props;
  const { view, folder } = step;
  if (view.table.ready[folder.seat]) return <Waiting step={step} said={said} />;
  const other = otherSeat(folder.seat);
  const theirs = view.table.ready[other] ? t("step.other-done", { name: view.people[other].name }) : hint;
  return (
    <section class="finish">
      <Problem act={act} />
      {children}
      {theirs && <p class="cap">{theirs}</p>}
    </section>
  );
}

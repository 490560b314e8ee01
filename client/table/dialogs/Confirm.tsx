// The end of a dialog: the move itself, a way back, and beside them why the move was refused.
import { t } from "../../i18n/index.ts";
import { Refusal } from "../parts/Refusal.tsx";
import type { Desk, Place } from "../useDesk.ts";

export function Confirm(props: {
  desk: Desk;
  place: Place;
  text: string;
  back?: string;
  kind?: "primary" | "sign" | "plain-paper";
  disabled?: boolean;
  onBack?: () => void;
  /** Omitted inside a form, which submits instead. */
  onConfirm?: () => void;
}) {
  const { desk, place, text, back, kind = "primary", disabled = false, onBack, onConfirm } = props;
  const waiting = desk.waiting(place);
  const seat = kind === "primary" && desk.folder.seat === "seller" ? "s" : "";
  return (
    <footer class="confirm">
      <Refusal desk={desk} places={[place]} />
      <button
        type={onConfirm ? "button" : "submit"}
        class={`btn ${kind} ${seat}`}
        disabled={disabled}
        aria-busy={waiting}
        onClick={onConfirm}
      >
        {waiting ? t("table.pending.sent") : text}
      </button>
      {back && (
        <button type="button" class="btn" onClick={onBack ?? (() => desk.open(null))}>
          {back}
        </button>
      )}
    </footer>
  );
}

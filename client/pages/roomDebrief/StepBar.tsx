// Back, on, and where one is among the steps of a room's debrief; the arrow keys do the same. It holds no step itself.
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

interface StepBarProps {
  readonly step: number;
  readonly count: number;
  readonly go: (step: number) => void;
}

const TYPING = "input, textarea, select, summary, [role=slider]";

export function StepBar({ step, count, go }: StepBarProps) {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if ((event.target as Element | null)?.closest(TYPING)) return;
      const next = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key] ?? 0;
      if (next === 0 || step + next < 0 || step + next >= count) return;
      event.preventDefault();
      go(step + next);
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [step, count, go]);
  return (
    <nav class="step-bar" aria-label={t("room.steps")}>
      <button type="button" class="btn onfelt" disabled={step <= 0} onClick={() => go(step - 1)}>
        <Icon name="previous" size="1.25rem" /> {t("room.back")}
      </button>
      <span class="num">{t("room.place", { step: Math.min(step + 1, count), count })}</span>
      <button type="button" class="btn onfelt" disabled={step >= count - 1} onClick={() => go(step + 1)}>
        {t("room.on")} <Icon name="next" size="1.25rem" />
      </button>
    </nav>
  );
}

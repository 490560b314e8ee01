// The scrubber: steps through what happened by hand or by itself. Moves only the step, the map draws it.
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import type { ReplayStep } from "./replaySteps.ts";

const EACH = 1_400;
/** From so many steps on the marks are small. */
const CROWD = 22;

/** Where everything happened, on a line: offers as marks of their seats, other moves as dots. */
function Marks({ steps, step }: { steps: readonly ReplayStep[]; step: number }) {
  const count = steps.length;
  const size = count > CROWD ? "0.75rem" : "1rem";
  return (
    <div class="marks" aria-hidden="true">
      {steps.map(({ seat, kind }, index) => (
        <span key={index} style={{ insetInlineStart: `${count > 1 ? (index / (count - 1)) * 100 : 50}%` }}>
          {kind === "move" || seat === "" ? (
            <i class={index < step ? "dot past" : "dot"} />
          ) : (
            <Mark kind={kind === "signed" ? "ours" : seat} size={size} hollow={index >= step} />
          )}
        </span>
      ))}
    </div>
  );
}

interface ReplayProps {
  readonly steps: readonly ReplayStep[];
  /** From 1 to the number of steps. */
  readonly step: number;
  /** What happened at this step, as one sentence. */
  readonly said: string;
  readonly go: (step: number) => void;
}

export function Replay({ steps, step, said, go }: ReplayProps) {
  const count = steps.length;
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return;
    if (step >= count) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(step + 1), EACH);
    return () => clearTimeout(timer);
  }, [playing, step, count]);

  function toggle(): void {
    if (!playing && step >= count) go(1);
    setPlaying(!playing);
  }
  function goTo(chosen: number): void {
    setPlaying(false);
    go(Math.min(count, Math.max(1, chosen)));
  }
  const button = (icon: "previous" | "next", label: string, to: number) => (
    <button type="button" class="btn" aria-label={label} disabled={to < 1 || to > count} onClick={() => goTo(to)}>
      <Icon name={icon} size="1.25rem" />
    </button>
  );

  return (
    <div class="replay">
      <button
        type="button"
        class="btn"
        onClick={toggle}
        aria-label={t(playing ? "debrief.replay.pause" : "debrief.replay.play")}
      >
        <Icon name={playing ? "pause" : "play"} size="1.25rem" />
      </button>
      {button("previous", t("debrief.replay.back"), step - 1)}
      <div class="scrubber">
        <Marks steps={steps} step={step} />
        <input
          type="range"
          min={1}
          max={count}
          step={1}
          value={step}
          aria-label={t("debrief.replay")}
          aria-valuetext={said}
          onInput={(event) => goTo(event.currentTarget.valueAsNumber)}
        />
      </div>
      {button("next", t("debrief.replay.on"), step + 1)}
    </div>
  );
}

// The scrubber: steps through the offers by hand or by itself. Moves only the step, the map draws it.
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import type { Seen } from "./seen.ts";

const EACH = 1_100;

export function Replay({ seen, step, go }: { seen: Seen; step: number; go: (step: number) => void }) {
  const { offers, signed } = seen.debrief;
  const count = offers.length;
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

  if (count === 0) return <p class="note">{t("debrief.replay.none")}</p>;
  const said = t(signed && step === count ? "debrief.replay.signed" : "debrief.replay.step", { number: step, count });
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
      <div class="scrubber">
        <div class="marks" aria-hidden="true">
          {offers.map((offer, index) => (
            <span key={offer.number} style={{ insetInlineStart: `${count > 1 ? (index / (count - 1)) * 100 : 50}%` }}>
              <Mark kind={signed && index === count - 1 ? "ours" : offer.seat} size="1rem" hollow={index >= step} />
            </span>
          ))}
        </div>
        <input
          type="range"
          min={1}
          max={count}
          step={1}
          value={step}
          aria-label={t("debrief.replay")}
          aria-valuetext={said}
          onInput={(event) => {
            setPlaying(false);
            go(event.currentTarget.valueAsNumber);
          }}
        />
      </div>
      <span class="cap num said">{said}</span>
    </div>
  );
}
